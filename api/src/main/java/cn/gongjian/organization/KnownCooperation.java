package cn.gongjian.organization;

/** Something that a visible thing belongs to: its name of today, and whether it still takes changes. */
public record KnownCooperation(CooperationRef ref, boolean closed) {}
