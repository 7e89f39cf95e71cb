package cn.gongjian.plan.draft;

/** What an amount is multiplied by. */
public enum Per { TOTAL, EACH_MEMBER, EACH_PAIRING, EACH_PERSON, EACH_TIME, EACH_UNIT }
