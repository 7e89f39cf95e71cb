package cn.gongjian.funding.intake;

import static cn.gongjian.funding.intake.Column.AMOUNT;
import static cn.gongjian.funding.intake.Column.BASIS;
import static cn.gongjian.funding.intake.Column.BENEFICIARY;
import static cn.gongjian.funding.intake.Column.BENEFICIARY_KIND;
import static cn.gongjian.funding.intake.Column.ENDS_ON;
import static cn.gongjian.funding.intake.Column.FUND;
import static cn.gongjian.funding.intake.Column.KEY;
import static cn.gongjian.funding.intake.Column.NOTE;
import static cn.gongjian.funding.intake.Column.PASSAGE;
import static cn.gongjian.funding.intake.Column.PURPOSES;
import static cn.gongjian.funding.intake.Column.STARTS_ON;

import cn.gongjian.cooperation.CooperationNames;
import cn.gongjian.funding.Bookkeeping;
import cn.gongjian.funding.Bookkeeping.Attempt;
import cn.gongjian.funding.DraftAllocation;
import cn.gongjian.organization.CooperationKind;
import cn.gongjian.organization.KnownCooperation;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.sheet.SheetRow;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AllocationIntake implements Intake<DraftAllocation> {

    private record Desk(FundDirectory funds, IntakeNames names, PurposeText earmarks, PayerNames payers) {}

    private final IntakeRepository known;
    private final CooperationNames names;
    private final PayerDirectory payers;
    private final Bookkeeping books;

    AllocationIntake(IntakeRepository known, CooperationNames names, PayerDirectory payers, Bookkeeping books) {
        this.known = known;
        this.names = names;
        this.payers = payers;
        this.books = books;
    }

    @Override
    public Uni<List<Line<DraftAllocation>>> read(Caller who, FundingImport of, Header header, List<SheetRow> rows) {
        return known.funds(who, of.fundId, RowCells.words(header, rows, FUND))
                .chain(funds -> names.of(who, RowCells.words(header, rows, BENEFICIARY)).map(IntakeNames::new)
                        .chain(found -> known.earmarks().chain(earmarks -> payers.of(who, beneficiaries(header, rows, found))
                                .map(parties -> new Desk(funds, found, earmarks, parties)))))
                .map(desk -> rows.stream().map(row -> line(header, row, desk)).toList());
    }

    /** Of the rows that name a payer. */
    private static List<KnownCooperation> beneficiaries(Header header, List<SheetRow> rows, IntakeNames found) {
        return PayerNames.rows(header, rows).stream().flatMap(row -> RowCells.words(header, List.of(row), BENEFICIARY).stream())
                .flatMap(word -> found.called(word, null).stream()).map(Named::thing).distinct().toList();
    }

    private static Line<DraftAllocation> line(Header header, SheetRow row, Desk desk) {
        var line = new Line<DraftAllocation>(row.number());
        var cells = new RowCells(header, row, line);
        line.key = cells.text(KEY);
        var fund = desk.funds.of(cells, line);
        var kind = cells.choice(BENEFICIARY_KIND, IntakeNames.KINDS);
        var beneficiary = cells.one(BENEFICIARY, text -> desk.names.called(text, kind));
        line.ownerId = fund == null ? null : fund.ownerId();
        line.wanted = new DraftAllocation(fund == null ? null : fund.id(), id(beneficiary, CooperationKind.ALLIANCE), id(beneficiary, CooperationKind.PAIRING),
                id(beneficiary, CooperationKind.ORGANIZATION), null, cells.amount(AMOUNT), cells.special(PURPOSES, desk.earmarks::read, PurposeText::said, desk.earmarks::called),
                fund == null || beneficiary == null ? null : desk.payers.of(cells, beneficiary.ref().id(), fund.ownerId(), fund.ownerName()),
                cells.text(BASIS), cells.text(PASSAGE), cells.day(STARTS_ON), cells.day(ENDS_ON), cells.text(NOTE));
        return line;
    }

    private static UUID id(KnownCooperation one, CooperationKind kind) {
        return one == null || one.ref().subject() != kind ? null : one.ref().id();
    }

    @Override
    public Uni<List<Attempt>> book(Caller who, List<DraftAllocation> wanted, boolean keep) {
        return books.allocations(who, wanted, keep);
    }
}
