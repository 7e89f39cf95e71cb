package cn.gongjian.shared.sheet;

import static cn.gongjian.shared.sheet.SheetProblem.SHEET_TOO_LARGE;
import static cn.gongjian.shared.sheet.SheetProblem.SHEET_TYPE_REFUSED;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the first table of a file, told by its content whatever it is called. Blocks. */
public final class SheetReader {

    private static final long LARGEST = 10L * 1024 * 1024;

    private SheetReader() {}

    /** At the most so many rows beneath the one with the names of the columns. */
    public static List<SheetRow> read(Path file, int mostRows) {
        try {
            if (Files.size(file) > LARGEST) throw SHEET_TOO_LARGE.because();
            if (isZip(file)) return XlsxSheet.read(file, mostRows);
            var rows = CsvSheet.read(Files.readAllBytes(file), mostRows);
            if (rows.isEmpty()) throw SHEET_TYPE_REFUSED.because();
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isZip(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var first = in.readNBytes(4);
            return first.length == 4 && first[0] == 'P' && first[1] == 'K' && first[2] == 3 && first[3] == 4;
        }
    }
}
