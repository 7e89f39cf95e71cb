package cn.gongjian.plan.draft;

/** Within which span a number is owed, again and again but for the last two. */
public enum Period {
    WEEK, MONTH, TWO_MONTHS, QUARTER, HALF_YEAR, SEMESTER, SCHOOL_YEAR, YEAR,
    /** In all, as long as the plan is in force. */ TERM,
    /** One occasion, and no span is said. */ ONCE
}
