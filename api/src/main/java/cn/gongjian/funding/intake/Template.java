package cn.gongjian.funding.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An empty table to be filled: the names of the columns, what belongs into each, and lists to choose from. */
final class Template {

    private static final int ROWS = 1_000;
    private static final int LISTS = 60;
    private static final String TEXT = "@";

    private final IntakeKind kind;
    private final Map<Column, List<String>> choices;

    /** {@code choices} of columns that take nothing else. */
    Template(IntakeKind kind, Map<Column, List<String>> choices) {
        this.kind = kind;
        this.choices = choices;
    }

    byte[] write(TemplateFormat format) {
        return format == TemplateFormat.CSV ? csv() : xlsx();
    }

    /** With the mark by which spreadsheets know UTF-8; hints have no commas and no quotes. */
    private byte[] csv() {
        var names = kind.columns().stream().map(Column::title).collect(Collectors.joining(","));
        var hints = kind.columns().stream().map(column -> hint(column).replace(',', '，')).collect(Collectors.joining(","));
        return ("\uFEFF" + names + "\r\n#" + hints + "\r\n").getBytes(UTF_8);
    }

    private String hint(Column column) {
        return (kind.requires(column) ? "必填。" : "") + column.hint();
    }

    private byte[] xlsx() {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Gongjian", "1.0")) {
            var sheet = book.newWorksheet("导入");
            var help = book.newWorksheet("填写说明");
            for (int i = 0; i < kind.columns().size(); i++) column(sheet, help, i, kind.columns().get(i));
            sheet.freezePane(0, 1);
            help.width(0, 20);
            help.width(1, 90);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void column(Worksheet sheet, Worksheet help, int place, Column column) {
        sheet.value(0, place, column.title());
        sheet.style(0, place).bold().fillColor(kind.requires(column) ? "D9E2F3" : "F2F2F2").set();
        sheet.comment(0, place, hint(column));
        sheet.width(place, 18);
        sheet.range(1, place, ROWS, place).style().format(column.isMoney() ? "0.00" : column.isDay() ? "yyyy-mm-dd" : TEXT).set();
        help.value(place, 0, column.title());
        help.value(place, 1, hint(column));
        var words = choices.get(column);
        if (words == null) return;
        for (int i = 0; i < words.size(); i++) help.value(LISTS + i, place, words.get(i));
        sheet.range(1, place, ROWS, place).validateWithList(help.range(LISTS, place, LISTS + words.size() - 1, place));
    }
}
