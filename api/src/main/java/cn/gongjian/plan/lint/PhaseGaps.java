package cn.gongjian.plan.lint;

import cn.gongjian.plan.draft.Draft;
import cn.gongjian.plan.draft.Finding;
import cn.gongjian.plan.draft.FindingCode;
import cn.gongjian.plan.draft.Phase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Days between two phases that belong to neither, or to both. */
final class PhaseGaps implements Check {

    @Override
    public List<Finding> of(Draft draft, String text) {
        var found = new ArrayList<Finding>();
        var days = new Days();
        LocalDate end = null;
        for (int i = 0; i < draft.phases().size(); i++) {
            var phase = draft.phases().get(i);
            var from = days.next(phase.from());
            if (i > 0 && end != null && from != null) {
                var before = draft.phases().get(i - 1);
                if (from.isAfter(end.plusDays(1))) found.add(finding(FindingCode.PHASE_GAP, i, before, phase, end.plusDays(1), from.minusDays(1)));
                else if (!from.isAfter(end)) found.add(finding(FindingCode.PHASE_OVERLAP, i, before, phase, from, end));
            }
            end = from != null ? days.notBefore(phase.to()) : days.next(phase.to());
            if (from != null && end != null && end.isBefore(from))
                found.add(Finding.of(FindingCode.PHASE_REVERSED, "/phases/" + i, phase.passage(), Map.of("name", phase.name())));
        }
        return found;
    }

    private static Finding finding(FindingCode code, int at, Phase before, Phase phase, LocalDate from, LocalDate to) {
        return Finding.of(code, "/phases/" + at, phase.passage(),
                Map.of("name", before.name(), "nextName", phase.name(), "from", Days.text(from, phase.from()), "to", Days.text(to, phase.from())));
    }
}
