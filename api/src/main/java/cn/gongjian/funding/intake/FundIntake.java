package cn.gongjian.funding.intake;

import static cn.gongjian.funding.intake.Column.DOCUMENT;
import static cn.gongjian.funding.intake.Column.KEY;
import static cn.gongjian.funding.intake.Column.NAME;
import static cn.gongjian.funding.intake.Column.NOTE;
import static cn.gongjian.funding.intake.Column.OWNER;
import static cn.gongjian.funding.intake.Column.SOURCE;
import static cn.gongjian.funding.intake.Column.SPENDS_FROM;
import static cn.gongjian.funding.intake.Column.TOTAL;
import static cn.gongjian.funding.intake.Column.YEAR;

import cn.gongjian.cooperation.CooperationNames;
import cn.gongjian.funding.Bookkeeping;
import cn.gongjian.funding.Bookkeeping.Attempt;
import cn.gongjian.funding.CreateFund;
import cn.gongjian.funding.SourceKind;
import cn.gongjian.funding.SpendsFrom;
import cn.gongjian.organization.CooperationKind;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.sheet.SheetRow;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

@ApplicationScoped
class FundIntake implements Intake<CreateFund> {

    static final Map<String, SourceKind> SOURCES = new LinkedHashMap<>();
    static final Map<String, SpendsFrom> SPENDING = new LinkedHashMap<>();

    static {
        SOURCES.put("财政预算", SourceKind.BUDGET);
        SOURCES.put("党费", SourceKind.PARTY_DUES);
        SOURCES.put("自有资金", SourceKind.OWN_MEANS);
        SOURCES.put("自筹", SourceKind.OWN_MEANS);
        SOURCES.put("捐赠", SourceKind.DONATION);
        SPENDING.put("先拨付后支出", SpendsFrom.DISBURSED);
        SPENDING.put("先垫付后拨付", SpendsFrom.ALLOCATED);
    }

    private final CooperationNames names;
    private final Bookkeeping books;

    FundIntake(CooperationNames names, Bookkeeping books) {
        this.names = names;
        this.books = books;
    }

    @Override
    public Uni<List<Line<CreateFund>>> read(Caller who, FundingImport of, Header header, List<SheetRow> rows) {
        return names.ofOrganizations(who, RowCells.words(header, rows, OWNER)).map(IntakeNames::new)
                .map(found -> rows.stream().map(row -> line(header, row, found)).toList());
    }

    private static Line<CreateFund> line(Header header, SheetRow row, IntakeNames found) {
        var line = new Line<CreateFund>(row.number());
        var cells = new RowCells(header, row, line);
        line.key = cells.text(KEY);
        var owner = cells.one(OWNER, text -> found.called(text, CooperationKind.ORGANIZATION));
        line.ownerId = owner == null ? null : owner.ref().id();
        line.wanted = new CreateFund(cells.text(NAME), cells.choice(SOURCE, SOURCES), line.ownerId, cells.whole(YEAR, 2000, 2100), cells.amount(TOTAL),
                cells.choice(SPENDS_FROM, SPENDING), cells.text(DOCUMENT), cells.text(NOTE));
        return line;
    }

    @Override
    public Uni<List<Attempt>> book(Caller who, List<CreateFund> wanted, boolean keep) {
        return books.funds(who, wanted, keep);
    }
}
