package cn.gongjian.plan;

import cn.gongjian.plan.draft.Commitment;

/** One line for the audit trail, in signs that need no translation. */
final class PlanWords {

    private PlanWords() {}

    static String of(Commitment c) {
        var most = c.max() == null ? "" : "-" + c.max();
        return c.activity() + " " + c.bound() + " " + (c.count() == null ? "" : c.count() + most) + "/" + c.period() + " " + c.owner() + " " + c.strength();
    }
}
