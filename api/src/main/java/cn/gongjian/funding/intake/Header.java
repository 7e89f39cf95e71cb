package cn.gongjian.funding.intake;

import static cn.gongjian.funding.intake.IntakeProblem.FUNDING_IMPORT_COLUMNS_WRONG;

import cn.gongjian.shared.problem.Problem;
import cn.gongjian.shared.problem.Violation;
import cn.gongjian.shared.sheet.SheetRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which column of a file is which of the template; in any order, and those that need not be there may be missing. */
final class Header {

    private final IntakeKind kind;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);

    private Header(IntakeKind kind) {
        this.kind = kind;
    }

    static Header of(IntakeKind kind, SheetRow row) {
        var header = new Header(kind);
        var wrong = new ArrayList<Violation>();
        for (int i = 0; i < row.cells().size(); i++) if (!row.cell(i).isBlank()) header.take(row, i, wrong);
        var missing = kind.columns().stream().filter(column -> kind.requires(column) && !header.places.containsKey(column)).map(Column::title).toList();
        if (!missing.isEmpty() || !wrong.isEmpty()) throw refusal(kind, missing, wrong);
        return header;
    }

    private void take(SheetRow row, int place, List<Violation> wrong) {
        var written = row.cell(place).text();
        var column = kind.columns().stream().filter(one -> one.isNamed(written)).findFirst();
        if (column.isEmpty()) wrong.add(new Violation("/" + SheetRow.letter(place) + row.number(), "没有「" + shown(written) + "」这一列"));
        else if (places.putIfAbsent(column.get(), place) != null) wrong.add(new Violation("/" + SheetRow.letter(place) + row.number(), "「" + shown(written) + "」这一列出现了两次"));
    }

    private static Problem refusal(IntakeKind kind, List<String> missing, List<Violation> wrong) {
        var names = String.join("、", kind.columns().stream().map(Column::title).toList());
        return FUNDING_IMPORT_COLUMNS_WRONG.because(missing.size(), String.join("、", missing), names).at(wrong);
    }

    private static String shown(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    IntakeKind kind() {
        return kind;
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    Integer place(Column column) {
        return places.get(column);
    }

    /** In the order of the file. */
    List<Column> columns() {
        return places.entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey).toList();
    }
}
