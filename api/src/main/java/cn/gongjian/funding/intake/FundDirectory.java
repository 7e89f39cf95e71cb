package cn.gongjian.funding.intake;

import static cn.gongjian.funding.intake.Column.FUND;

import java.util.List;
import java.util.Map;

/** Funds as the cells of a table mean them; {@code given} is meant where a row names none. */
record FundDirectory(KnownFund given, Map<String, List<Named<KnownFund>>> known) {

    KnownFund of(RowCells cells, Line<?> line) {
        int before = line.troubles.size();
        var named = cells.one(FUND, text -> known.getOrDefault(text, List.of()));
        if (named != null || line.troubles.size() > before) return named;
        if (given == null) cells.missing(FUND);
        else line.means(FUND, given.named().name(), given.id());
        return given;
    }
}
