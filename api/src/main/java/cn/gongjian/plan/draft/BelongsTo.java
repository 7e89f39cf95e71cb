package cn.gongjian.plan.draft;

/** What a plan is the plan of. */
public enum BelongsTo { ALLIANCE, PAIRING, ORGANIZATION }
