package cn.gongjian.plan.lint;

import cn.gongjian.plan.draft.Draft;
import cn.gongjian.plan.draft.Finding;
import java.util.List;

/** One thing that may be wrong with a plan. A passage is null where a person wrote that part of the draft. */
interface Check {

    List<Finding> of(Draft draft, String text);
}
