package cn.gongjian.plan;

import cn.gongjian.plan.draft.Draft;
import cn.gongjian.plan.draft.Finding;
import cn.gongjian.plan.lint.Linter;
import java.util.List;

/** The linter over what people made of a reading. */
public final class PlanChecks {

    private PlanChecks() {}

    public static List<Finding> findings(Draft content, String source) {
        return Linter.check(content, source == null ? "" : source);
    }
}
