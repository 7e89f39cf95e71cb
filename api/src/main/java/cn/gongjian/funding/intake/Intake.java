package cn.gongjian.funding.intake;

import cn.gongjian.funding.Bookkeeping.Attempt;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.sheet.SheetRow;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** How tables of one kind are read, and what becomes of their rows. */
interface Intake<W> {

    /** Each row with all that is wrong with it. */
    Uni<List<Line<W>>> read(Caller who, FundingImport of, Header header, List<SheetRow> rows);

    Uni<List<Attempt>> book(Caller who, List<W> wanted, boolean keep);
}
