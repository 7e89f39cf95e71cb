package cn.gongjian.shared.sheet;

import static cn.gongjian.shared.sheet.SheetProblem.SHEET_TYPE_REFUSED;
import static cn.gongjian.shared.sheet.SheetProblem.SHEET_UNREADABLE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** RFC 4180, in UTF-8 or in what Chinese spreadsheets save. All of its cells are text. */
final class CsvSheet {

    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private CsvSheet() {}

    static List<SheetRow> read(byte[] file, int mostRows) throws IOException {
        var text = CHARSETS.stream().map(charset -> decoded(file, charset)).flatMap(Optional::stream).findFirst().orElseThrow(SHEET_TYPE_REFUSED::because);
        if (text.startsWith("\uFEFF")) text = text.substring(1);
        if (text.chars().anyMatch(CsvSheet::isNoText)) throw SHEET_TYPE_REFUSED.because();
        var rows = new SheetRows(mostRows);
        try (var parser = CSVParser.parse(text, CSVFormat.RFC4180.builder().setDelimiter(delimiter(text)).get())) {
            for (var record : parser) {
                for (int i = 0; i < record.size(); i++) rows.cell(i, Cell.text(cut(record.get(i))));
                rows.endOfRow((int) record.getRecordNumber());
            }
        } catch (UncheckedIOException unclosed) {
            throw SHEET_UNREADABLE.because();
        }
        return rows.all();
    }

    private static Optional<String> decoded(byte[] file, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(file)).toString());
        } catch (CharacterCodingException another) {
            return Optional.empty();
        }
    }

    private static boolean isNoText(int c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t';
    }

    /** Spreadsheets of some languages put another one; the names of the columns have none in them. */
    private static char delimiter(String text) {
        var names = text.lines().findFirst().orElse("");
        return names.contains(",") ? ',' : names.contains("\t") ? '\t' : names.contains(";") ? ';' : ',';
    }

    private static String cut(String text) {
        return text.length() > SheetRows.LONGEST_TEXT ? text.substring(0, SheetRows.LONGEST_TEXT) : text;
    }
}
