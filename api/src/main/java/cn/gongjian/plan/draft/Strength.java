package cn.gongjian.plan.draft;

public enum Strength {
    HARD,
    /** 原则上, 一般, 适时, 鼓励, 预计, 力争: never reported as a breach. */ SOFT
}
