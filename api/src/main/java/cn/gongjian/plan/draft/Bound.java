package cn.gongjian.plan.draft;

/** What a number says of those that are allowed. 以上 and 不少于 include the number itself, and so does 不超过. */
public enum Bound {
    /** 至少, 不少于, 以上 */ MIN,
    /** 不超过, 最多, 以内 */ MAX,
    /** The number alone. */ EXACT,
    /** 约, 左右, 100多 */ APPROX
}
