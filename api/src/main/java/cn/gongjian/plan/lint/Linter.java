package cn.gongjian.plan.lint;

import cn.gongjian.plan.draft.Draft;
import cn.gongjian.plan.draft.Finding;
import java.util.List;

public final class Linter {

    private static final List<Check> CHECKS = List.of(new PhaseGaps(), new PhaseEnds(), new DurationCheck(), new LateDeadlines(), new FarTargets(), new WeightSum(),
            new ListedCounts(), new OverlappingCommitments(), new EmptyPosts(), new Gifts(), new Minors());

    private Linter() {}

    /** @param text what the draft was read from; empty for one that was written by hand */
    public static List<Finding> check(Draft draft, String text) {
        return CHECKS.stream().flatMap(check -> check.of(draft, text).stream()).toList();
    }
}
