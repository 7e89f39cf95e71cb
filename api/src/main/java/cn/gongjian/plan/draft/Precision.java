package cn.gongjian.plan.draft;

/** How exactly a text gives a date; from and to are the widest reading of it. */
public enum Precision { DAY, TEN_DAYS, MONTH, SEASON, SEMESTER, YEAR, UNKNOWN }
