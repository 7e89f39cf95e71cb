package cn.gongjian.organization;

/** What activities and money belong to. */
public enum CooperationKind { ALLIANCE, PAIRING, ORGANIZATION }
