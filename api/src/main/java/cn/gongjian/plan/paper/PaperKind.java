package cn.gongjian.plan.paper;

/** Which paper of a plan. */
public enum PaperKind {
    /** The plan as it was filed. */
    PLAN,
    /** What was promised, planned and held up to today. */
    FULFILMENT
}
