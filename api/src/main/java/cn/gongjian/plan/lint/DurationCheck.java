package cn.gongjian.plan.lint;

import cn.gongjian.plan.draft.Draft;
import cn.gongjian.plan.draft.Finding;
import cn.gongjian.plan.draft.FindingCode;
import java.time.Period;
import java.util.List;
import java.util.Map;

/** 为期一年半, from October to June. A school year has ten to twelve months, so two more or less are no contradiction. */
final class DurationCheck implements Check {

    @Override
    public List<Finding> of(Draft draft, String text) {
        var term = draft.term();
        if (term == null || term.months() == null || term.from() == null || term.to() == null) return List.of();
        var days = new Days();
        var from = days.next(term.from());
        var to = days.next(term.to());
        if (to.isBefore(from)) to = to.plusYears(1);
        long months = Period.between(from, to.plusDays(1)).toTotalMonths();
        if (Math.abs(months - term.months()) <= 2) return List.of();
        return List.of(Finding.of(FindingCode.DURATION_DIFFERS, "/term", term.passage(), Map.of("stated", String.valueOf(term.months()), "months", String.valueOf(months))));
    }
}
