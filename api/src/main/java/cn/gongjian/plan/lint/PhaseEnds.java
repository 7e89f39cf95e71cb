package cn.gongjian.plan.lint;

import cn.gongjian.plan.draft.Draft;
import cn.gongjian.plan.draft.Finding;
import cn.gongjian.plan.draft.FindingCode;
import java.util.List;
import java.util.Map;

/** A last phase that never ends. */
final class PhaseEnds implements Check {

    @Override
    public List<Finding> of(Draft draft, String text) {
        if (draft.phases().isEmpty()) return List.of();
        int at = draft.phases().size() - 1;
        var last = draft.phases().get(at);
        boolean isOpen = last.from() != null && last.to() == null;
        return isOpen ? List.of(Finding.of(FindingCode.PHASE_OPEN_ENDED, "/phases/" + at, last.passage(), Map.of("name", last.name()))) : List.of();
    }
}
