package cn.gongjian.funding.intake;

import static cn.gongjian.funding.intake.CellTrouble.CELL_CHOICE_UNKNOWN;
import static cn.gongjian.funding.intake.CellTrouble.CELL_ERROR;
import static cn.gongjian.funding.intake.CellTrouble.CELL_MISSING;
import static cn.gongjian.funding.intake.CellTrouble.CELL_NOT_PLAIN;
import static cn.gongjian.funding.intake.CellTrouble.CELL_TOO_LONG;
import static cn.gongjian.funding.intake.CellTrouble.CELL_UNCOMPUTED;
import static cn.gongjian.funding.intake.CellTrouble.NAME_AMBIGUOUS;
import static cn.gongjian.funding.intake.CellTrouble.NAME_UNKNOWN;
import static cn.gongjian.funding.intake.CellTrouble.NUMBER_NOT_WHOLE;
import static cn.gongjian.funding.intake.CellTrouble.NUMBER_OUT_OF_RANGE;

import cn.gongjian.shared.http.PlainWords;
import cn.gongjian.shared.money.Money;
import cn.gongjian.shared.problem.Problem;
import cn.gongjian.shared.sheet.Cell;
import cn.gongjian.shared.sheet.SheetRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads the cells of one row; what cannot be read is a trouble of its column and answers null. */
final class RowCells {

    private final Header header;
    private final SheetRow row;
    private final Line<?> line;

    RowCells(Header header, SheetRow row, Line<?> line) {
        this.header = header;
        this.row = row;
        this.line = line;
    }

    /** Null where nothing stands, which is a trouble where something must. */
    String text(Column column) {
        return special(column, Function.identity(), Function.identity());
    }

    Money amount(Column column) {
        return special(column, AmountText::read, Money::toString);
    }

    LocalDate day(Column column) {
        return special(column, DayText::read, LocalDate::toString);
    }

    Integer whole(Column column, int least, int most) {
        return special(column, text -> whole(text, least, most), String::valueOf);
    }

    <T extends Enum<T>> T choice(Column column, Map<String, T> choices) {
        return read(column, text -> {
            if (!choices.containsKey(text)) throw CELL_CHOICE_UNKNOWN.because(text, String.join("、", choices.keySet()));
            return choices.get(text);
        }, Enum::name, choice -> choice);
    }

    /** The one thing that is called so, of those that are open if only one of them is. */
    <T> T one(Column column, Function<String, List<Named<T>>> called) {
        var means = read(column, text -> only(text, called.apply(text)), named -> named.id().toString(), Named::name);
        return means == null ? null : means.thing();
    }

    private static <T> Named<T> only(String text, List<Named<T>> called) {
        if (called.isEmpty()) throw NAME_UNKNOWN.because(text);
        if (called.size() == 1) return called.getFirst();
        var open = called.stream().filter(Named::isOpen).toList();
        if (open.size() == 1) return open.getFirst();
        throw NAME_AMBIGUOUS.because(text, String.valueOf(called.size()), String.join("；", called.stream().limit(5).map(Named::detail).toList()));
    }

    /** What only this kind of table has. */
    <T> T special(Column column, Function<String, T> reader, Function<T, String> said) {
        return special(column, reader, said, said);
    }

    <T> T special(Column column, Function<String, T> reader, Function<T, String> said, Function<T, String> called) {
        return read(column, reader, said, called::apply);
    }

    boolean isFilled(Column column) {
        return header.has(column) && !row.cell(header.place(column)).isBlank();
    }

    /** A cell that must be there unless something else says it. */
    void missing(Column column) {
        line.trouble(column, CELL_MISSING.because());
    }

    static List<String> words(Header header, List<SheetRow> rows, Column column) {
        if (!header.has(column)) return List.of();
        return rows.stream().map(row -> plain(row.cell(header.place(column)))).filter(text -> !text.isEmpty() && text.length() <= column.longest()).distinct().toList();
    }

    private static String plain(Cell cell) {
        return cell.text().replace("\r\n", "\n").replace('\u00a0', ' ').strip();
    }

    private static Integer whole(String text, int least, int most) {
        if (!text.matches("\\d{1,9}年?")) throw NUMBER_NOT_WHOLE.because(text);
        int number = Integer.parseInt(text.replace("年", ""));
        if (number < least || number > most) throw NUMBER_OUT_OF_RANGE.because(String.valueOf(number), String.valueOf(least), String.valueOf(most));
        return number;
    }

    private <T> T read(Column column, Function<String, T> reader, Function<T, String> said, Function<T, Object> shown) {
        try {
            var text = content(column);
            if (text == null) return null;
            // As it stands there, until it is understood.
            line.means(column, text, text);
            var value = reader.apply(text);
            line.means(column, shown.apply(value), said.apply(value));
            return value;
        } catch (Problem trouble) {
            line.trouble(column, trouble);
            return null;
        }
    }

    private String content(Column column) {
        var cell = header.has(column) ? row.cell(header.place(column)) : Cell.BLANK;
        if (cell.kind() == Cell.Kind.ERROR) throw CELL_ERROR.because(cell.text());
        if (cell.kind() == Cell.Kind.UNCOMPUTED) throw CELL_UNCOMPUTED.because();
        var text = plain(cell);
        if (text.isEmpty()) {
            if (header.kind().requires(column)) throw CELL_MISSING.because();
            return null;
        }
        if (text.length() > column.longest()) throw CELL_TOO_LONG.because(String.valueOf(column.longest()));
        if (!PlainWords.areIn(text, column.isMultiLine())) throw CELL_NOT_PLAIN.because();
        return text;
    }
}
