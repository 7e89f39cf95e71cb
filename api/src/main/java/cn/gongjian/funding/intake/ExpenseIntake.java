package cn.gongjian.funding.intake;

import static cn.gongjian.funding.intake.CellTrouble.CLASS_UNKNOWN;
import static cn.gongjian.funding.intake.Column.ALLOCATION;
import static cn.gongjian.funding.intake.Column.AMOUNT;
import static cn.gongjian.funding.intake.Column.BENEFICIARY;
import static cn.gongjian.funding.intake.Column.ECONOMIC_CLASS;
import static cn.gongjian.funding.intake.Column.FUND;
import static cn.gongjian.funding.intake.Column.HEADS;
import static cn.gongjian.funding.intake.Column.KEY;
import static cn.gongjian.funding.intake.Column.NOTE;
import static cn.gongjian.funding.intake.Column.PAYEE;
import static cn.gongjian.funding.intake.Column.PURPOSE;
import static cn.gongjian.funding.intake.Column.RATE;
import static cn.gongjian.funding.intake.Column.SPENT_ON;
import static cn.gongjian.funding.intake.Column.VOUCHER;

import cn.gongjian.cooperation.CooperationNames;
import cn.gongjian.funding.Bookkeeping;
import cn.gongjian.funding.Bookkeeping.Attempt;
import cn.gongjian.funding.RecordExpense;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.sheet.SheetRow;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class ExpenseIntake implements Intake<RecordExpense> {

    private record Desk(AllocationDirectory allocations, PurposeText earmarks, Map<String, String> classes, PayerNames payers) {}

    private static final int MOST_HEADS = 100_000;

    private final IntakeRepository known;
    private final CooperationNames names;
    private final PayerDirectory payers;
    private final Bookkeeping books;

    ExpenseIntake(IntakeRepository known, CooperationNames names, PayerDirectory payers, Bookkeeping books) {
        this.known = known;
        this.names = names;
        this.payers = payers;
        this.books = books;
    }

    @Override
    public Uni<List<Line<RecordExpense>>> read(Caller who, FundingImport of, Header header, List<SheetRow> rows) {
        return known.funds(who, of.fundId, RowCells.words(header, rows, FUND))
                .chain(funds -> names.of(who, RowCells.words(header, rows, BENEFICIARY)).map(IntakeNames::new)
                        .chain(found -> known.allocations(who, of.allocationId, RowCells.words(header, rows, ALLOCATION), funds, found)))
                .chain(allocations -> payers(who, header, rows, allocations)
                        .chain(parties -> known.earmarks().chain(earmarks -> known.economicClasses().map(classes -> new Desk(allocations, earmarks, classes, parties)))))
                .map(desk -> rows.stream().map(row -> line(header, row, desk)).toList());
    }

    private Uni<PayerNames> payers(Caller who, Header header, List<SheetRow> rows, AllocationDirectory allocations) {
        return payers.of(who, PayerNames.rows(header, rows).isEmpty() ? List.of() : allocations.beneficiaries());
    }

    private static Line<RecordExpense> line(Header header, SheetRow row, Desk desk) {
        var line = new Line<RecordExpense>(row.number());
        var cells = new RowCells(header, row, line);
        line.key = cells.text(KEY);
        var allocation = desk.allocations.of(cells, line);
        var fund = allocation == null ? null : allocation.fund();
        line.ownerId = fund == null ? null : fund.ownerId();
        line.wanted = new RecordExpense(allocation == null ? null : allocation.id(), cells.special(PURPOSE, desk.earmarks::code, Function.identity(), desk.earmarks::name),
                cells.special(ECONOMIC_CLASS, text -> economicClass(desk.classes, text), Function.identity(), code -> called(desk.classes, code)), cells.amount(AMOUNT), cells.whole(HEADS, 1, MOST_HEADS),
                cells.amount(RATE), cells.text(PAYEE), cells.day(SPENT_ON),
                fund == null ? null : desk.payers.of(cells, allocation.beneficiary().ref().id(), fund.ownerId(), fund.ownerName()),
                null, cells.text(VOUCHER), cells.text(NOTE));
        return line;
    }

    private static String economicClass(Map<String, String> classes, String text) {
        var code = classes.get(text.replaceAll("\\s+", " "));
        if (code == null) throw CLASS_UNKNOWN.because(text, classes.keySet().stream().filter(word -> word.contains(" ")).collect(Collectors.joining("、")));
        return code;
    }

    /** With its code, by which accountants know it. */
    private static String called(Map<String, String> classes, String code) {
        return classes.keySet().stream().filter(word -> word.startsWith(code + " ")).findFirst().orElse(code);
    }

    @Override
    public Uni<List<Attempt>> book(Caller who, List<RecordExpense> wanted, boolean keep) {
        return books.expenses(who, wanted, keep);
    }
}
