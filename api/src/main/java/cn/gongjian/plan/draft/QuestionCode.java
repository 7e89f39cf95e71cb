package cn.gongjian.plan.draft;

/** What a text may leave open; in brackets what its words mention. */
public enum QuestionCode {
    /** {words}: which school year, or year, the dates are of. */ YEAR_UNKNOWN,
    /** {times, each, all}: is the number meant for each of them, or in all? Both sums are given. */ EACH_OR_ALL,
    /** {activity}: regularly, but how often? */ PERIOD_UNCLEAR,
    /** {words}: a number with a typing error or without a clear unit. */ COUNT_UNCLEAR,
    /** {post}: who holds it? */ POST_EMPTY
}
