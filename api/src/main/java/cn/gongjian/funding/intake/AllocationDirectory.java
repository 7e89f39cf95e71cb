package cn.gongjian.funding.intake;

import static cn.gongjian.funding.intake.CellTrouble.ALLOCATION_UNNAMED;
import static cn.gongjian.funding.intake.CellTrouble.NAME_AMBIGUOUS;
import static cn.gongjian.funding.intake.Column.ALLOCATION;
import static cn.gongjian.funding.intake.Column.BENEFICIARY;
import static cn.gongjian.funding.intake.Column.FUND;

import cn.gongjian.organization.KnownCooperation;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Allocations as the cells of a table mean them: by the number of their import, or by fund and beneficiary where that is
 * one; {@code given} is meant where a row names none.
 */
record AllocationDirectory(KnownAllocation given, Map<String, List<Named<KnownAllocation>>> known, FundDirectory funds, IntakeNames names, List<KnownAllocation> granted) {

    KnownAllocation of(RowCells cells, Line<?> line) {
        if (cells.isFilled(ALLOCATION)) return cells.one(ALLOCATION, text -> known.getOrDefault(text, List.of()));
        if (cells.isFilled(FUND) || cells.isFilled(BENEFICIARY)) return between(cells, line);
        if (given == null) cells.missing(ALLOCATION);
        else line.means(ALLOCATION, given.named().name(), given.id());
        return given;
    }

    private KnownAllocation between(RowCells cells, Line<?> line) {
        var fund = funds.of(cells, line);
        var beneficiary = cells.one(BENEFICIARY, text -> names.called(text, null));
        if (beneficiary == null && !cells.isFilled(BENEFICIARY)) cells.missing(BENEFICIARY);
        if (fund == null || beneficiary == null) return null;
        var found = granted.stream().filter(one -> one.fund().id().equals(fund.id()) && one.beneficiary().ref().id().equals(beneficiary.ref().id())).toList();
        if (found.size() == 1) {
            line.means(ALLOCATION, found.getFirst().named().name(), found.getFirst().id());
            return found.getFirst();
        }
        line.trouble(BENEFICIARY, found.isEmpty() ? ALLOCATION_UNNAMED.because(fund.named().name(), beneficiary.ref().name())
                : NAME_AMBIGUOUS.because(beneficiary.ref().name(), String.valueOf(found.size()), found.stream().limit(5).map(one -> one.id().toString()).collect(Collectors.joining("；"))));
        return null;
    }

    /** Those whose parties may be named as payers. */
    List<KnownCooperation> beneficiaries() {
        return Stream.concat(Stream.concat(Stream.ofNullable(given), granted.stream()), known.values().stream().flatMap(List::stream).map(Named::thing))
                .map(KnownAllocation::beneficiary).distinct().toList();
    }
}
