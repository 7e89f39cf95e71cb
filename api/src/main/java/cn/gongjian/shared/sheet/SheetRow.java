package cn.gongjian.shared.sheet;

import java.util.List;

/** A row that is not blank, by the number that its file shows beside it. */
public record SheetRow(int number, List<Cell> cells) {

    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.BLANK;
    }

    /** A, B … Z, AA: how spreadsheets call a column. */
    public static String letter(int column) {
        return column < 26 ? String.valueOf((char) ('A' + column)) : letter(column / 26 - 1) + letter(column % 26);
    }
}
