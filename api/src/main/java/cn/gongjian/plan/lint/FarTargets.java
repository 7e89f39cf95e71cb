package cn.gongjian.plan.lint;

import cn.gongjian.plan.draft.Draft;
import cn.gongjian.plan.draft.Finding;
import cn.gongjian.plan.draft.FindingCode;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A target for three years in a plan whose phases take fifteen months. */
final class FarTargets implements Check {

    @Override
    public List<Finding> of(Draft draft, String text) {
        Long term = months(draft);
        if (term == null) return List.of();
        var found = new ArrayList<Finding>();
        for (int i = 0; i < draft.targets().size(); i++) {
            var target = draft.targets().get(i);
            if (target.dueMonths() != null && target.dueMonths() > term + 1)
                found.add(Finding.of(FindingCode.TARGET_BEYOND_TERM, "/targets/" + i, target.passage(),
                        Map.of("what", target.what(), "months", target.dueMonths().toString(), "termMonths", term.toString())));
        }
        return found;
    }

    private static Long months(Draft draft) {
        var days = new Days();
        LocalDate first = null, last = null;
        for (var phase : draft.phases()) {
            var from = days.next(phase.from());
            var to = from != null ? days.notBefore(phase.to()) : days.next(phase.to());
            if (first == null) first = from != null ? from : to;
            if (to != null) last = to;
        }
        if (first != null && last != null && first.isBefore(last)) return Period.between(first, last.plusDays(1)).toTotalMonths();
        return draft.term() == null || draft.term().months() == null ? null : Long.valueOf(draft.term().months());
    }
}
