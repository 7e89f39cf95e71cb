package cn.gongjian.plan.lint;

import cn.gongjian.plan.draft.Deadline;
import cn.gongjian.plan.draft.Draft;
import cn.gongjian.plan.draft.Finding;
import cn.gongjian.plan.draft.FindingCode;
import cn.gongjian.plan.draft.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Something is due only after the phase that it is written under has ended. */
final class LateDeadlines implements Check {

    @Override
    public List<Finding> of(Draft draft, String text) {
        var found = new ArrayList<Finding>();
        for (int i = 0; i < draft.deadlines().size(); i++) {
            var deadline = draft.deadlines().get(i);
            var phase = around(draft, deadline);
            if (phase == null || phase.to() == null || deadline.due() == null || deadline.due().startsWith("--") != phase.to().startsWith("--")) continue;
            var days = new Days();
            var end = days.next(phase.to());
            var due = days.next(deadline.due());
            // With unknown years more than half a year later is earlier.
            if (due.isAfter(end) && (!phase.to().startsWith("--") || due.isBefore(end.plusMonths(6))))
                found.add(Finding.of(FindingCode.DEADLINE_AFTER_PHASE, "/deadlines/" + i, deadline.passage(),
                        Map.of("what", deadline.what(), "due", deadline.due(), "name", phase.name(), "to", phase.to())));
        }
        return found;
    }

    /** The last phase that begins before it in the text, if no more than a few sentences lie between. */
    private static Phase around(Draft draft, Deadline deadline) {
        if (deadline.passage() == null) return null;
        return draft.phases().stream().filter(phase -> phase.passage() != null && phase.passage().end() <= deadline.passage().start())
                .filter(phase -> deadline.passage().start() - phase.passage().end() < 400).reduce((first, second) -> second).orElse(null);
    }
}
