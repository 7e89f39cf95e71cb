package cn.gongjian.funding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook with days, amounts and texts as what they are. Texts stand in their cells, where nothing is ever a formula: a table of all texts would have to be kept to the end. */
class LedgerXlsx implements LedgerTable {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final LedgerWords words;
    private final Workbook workbook = new Workbook(written, "Gongjian", "1.0");
    private Worksheet sheet;
    private int row;

    LedgerXlsx(LedgerWords words) {
        this.words = words;
    }

    @Override
    public byte[] write(List<LedgerEntry> entries, boolean isLast) {
        try {
            if (sheet == null) begin();
            for (var entry : entries) {
                row++;
                for (var column : LedgerColumn.values()) put(column.ordinal(), column.of(entry, words));
            }
            sheet.flush();
            if (isLast) workbook.finish();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        var piece = written.toByteArray();
        written.reset();
        return piece;
    }

    private void begin() {
        sheet = workbook.newWorksheet(words.title());
        sheet.freezePane(0, 1);
        for (var column : LedgerColumn.values()) {
            sheet.width(column.ordinal(), column.width);
            sheet.inlineString(0, column.ordinal(), words.of(column));
            sheet.style(0, column.ordinal()).bold().set();
        }
    }

    private void put(int column, Object value) {
        switch (value) {
            case null -> { }
            case BigDecimal amount -> {
                sheet.value(row, column, amount);
                sheet.style(row, column).format("#,##0.00").set();
            }
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case LocalDateTime time -> {
                sheet.value(row, column, time);
                sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
            }
            case Number number -> sheet.value(row, column, number);
            default -> sheet.inlineString(row, column, value.toString());
        }
    }
}
