package cn.gongjian.funding.intake;

import static cn.gongjian.funding.intake.CellTrouble.KEY_TAKEN;
import static cn.gongjian.funding.intake.CellTrouble.KEY_TWICE;
import static cn.gongjian.funding.intake.IntakeProblem.FUNDING_IMPORT_EMPTY;

import cn.gongjian.funding.Bookkeeping.Attempt;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.sheet.SheetRow;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Understands a file row by row and tries what it asks for, by the same steps whether it is shown or recorded. */
@ApplicationScoped
class Intakes {

    private final FundingImportRepository imports;
    private final FundIntake funds;
    private final AllocationIntake allocations;
    private final ExpenseIntake expenses;

    Intakes(FundingImportRepository imports, FundIntake funds, AllocationIntake allocations, ExpenseIntake expenses) {
        this.imports = imports;
        this.funds = funds;
        this.allocations = allocations;
        this.expenses = expenses;
    }

    /** With {@code keep} the entries are recorded if no row is refused; without it the session has to be cleared, see Bookkeeping. */
    Uni<Reading> read(Caller who, FundingImport of, boolean keep) {
        return switch (of.kind) {
            case FUNDS -> read(funds, who, of, keep);
            case ALLOCATIONS -> read(allocations, who, of, keep);
            case EXPENSES -> read(expenses, who, of, keep);
        };
    }

    private <W> Uni<Reading> read(Intake<W> intake, Caller who, FundingImport of, boolean keep) {
        var rows = of.rows();
        if (rows.isEmpty()) throw FUNDING_IMPORT_EMPTY.because();
        var header = Header.of(of.kind, rows.getFirst());
        var data = rows.stream().skip(1).filter(row -> !isRemark(row)).toList();
        if (data.isEmpty()) throw FUNDING_IMPORT_EMPTY.because();
        return intake.read(who, of, header, data)
                .invoke(Intakes::mustDiffer)
                .call(lines -> meet(of.kind, lines))
                .call(lines -> book(intake, who, of.kind, lines, keep))
                .map(lines -> new Reading(of, header, List.copyOf(lines)));
    }

    /** As the templates have one beneath the names of the columns. */
    private static boolean isRemark(SheetRow row) {
        return row.cell(0).text().startsWith("#");
    }

    private static <W> void mustDiffer(List<Line<W>> lines) {
        var first = new HashMap<List<Object>, Integer>();
        for (var line : lines) {
            if (line.key == null || line.ownerId == null) continue;
            var before = first.putIfAbsent(List.of(line.ownerId, line.key), line.number);
            if (before != null) line.trouble(Column.KEY, KEY_TWICE.because(line.key, String.valueOf(before)));
        }
    }

    /** A row that was imported before and says the same is there already; one that says something else is refused. */
    private <W> Uni<Void> meet(IntakeKind kind, List<Line<W>> lines) {
        var owners = lines.stream().map(line -> line.ownerId).filter(Objects::nonNull).distinct().toList();
        var keys = lines.stream().map(line -> line.key).filter(Objects::nonNull).distinct().toList();
        return imports.known(kind, owners, keys).invoke(known -> lines.stream().filter(Line::isSound).forEach(line -> meet(kind, line, known))).replaceWithVoid();
    }

    private static void meet(IntakeKind kind, Line<?> line, Map<FundingImportKey.Id, FundingImportKey> known) {
        var before = known.get(new FundingImportKey.Id(line.ownerId, kind, line.key));
        if (before == null) return;
        if (before.factsHash.equals(line.hash())) line.isKnownAs(before.thingId);
        else line.trouble(Column.KEY, KEY_TAKEN.because(line.key));
    }

    private static <W> Uni<Void> book(Intake<W> intake, Caller who, IntakeKind kind, List<Line<W>> lines, boolean keep) {
        var fresh = lines.stream().filter(line -> line.effect() == LineEffect.NEW).toList();
        if (fresh.isEmpty()) return Uni.createFrom().voidItem();
        boolean isWhole = lines.stream().allMatch(Line::isSound);
        return intake.book(who, fresh.stream().map(line -> line.wanted).toList(), keep && isWhole)
                .invoke(attempts -> {
                    for (int i = 0; i < fresh.size(); i++) take(kind, fresh.get(i), attempts.get(i), keep);
                }).replaceWithVoid();
    }

    private static void take(IntakeKind kind, Line<?> line, Attempt attempt, boolean keep) {
        if (attempt.refusal() != null) line.trouble(RefusedColumn.of(kind, attempt.refusal().kind()), attempt.refusal());
        else if (keep) line.thingId = attempt.id();
    }
}
