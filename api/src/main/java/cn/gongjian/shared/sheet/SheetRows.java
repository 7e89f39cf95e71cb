package cn.gongjian.shared.sheet;

import static cn.gongjian.shared.sheet.SheetProblem.SHEET_TOO_MANY_ROWS;
import static cn.gongjian.shared.sheet.SheetProblem.SHEET_TOO_WIDE;
import static cn.gongjian.shared.sheet.SheetProblem.SHEET_UNPACKS_TOO_LARGE;

import java.util.ArrayList;
import java.util.List;

/** Gathers the rows of a table as far as there is room: blank ones are left out, and what is too much is refused while it is read. */
final class SheetRows {

    static final int MOST_COLUMNS = 60;
    /** Of one cell; what is longer is cut there, too long for anybody who asks. */
    static final int LONGEST_TEXT = 2_001;
    private static final int MOST_CHARACTERS = 8_000_000;

    private final int most;
    private final List<SheetRow> rows = new ArrayList<>();
    private List<Cell> cells = new ArrayList<>();
    private int characters;

    /** {@code most} rows beneath the one with the names of the columns. */
    SheetRows(int most) {
        this.most = most;
    }

    void cell(int column, Cell cell) {
        if (cell.isBlank()) return;
        if (column < 0 || column >= MOST_COLUMNS) throw SHEET_TOO_WIDE.because(MOST_COLUMNS);
        if ((characters += cell.text().length()) > MOST_CHARACTERS) throw SHEET_UNPACKS_TOO_LARGE.because();
        while (cells.size() <= column) cells.add(Cell.BLANK);
        cells.set(column, cell);
    }

    void endOfRow(int number) {
        if (cells.isEmpty()) return;
        if (rows.size() > most) throw SHEET_TOO_MANY_ROWS.because(most);
        rows.add(new SheetRow(number, List.copyOf(cells)));
        cells = new ArrayList<>();
    }

    List<SheetRow> all() {
        return rows;
    }
}
