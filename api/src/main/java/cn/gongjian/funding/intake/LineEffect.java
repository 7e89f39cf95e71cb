package cn.gongjian.funding.intake;

/** What becomes of a row: a new entry; nothing, because it is one already; or nothing at all, see the errors. */
public enum LineEffect { NEW, UNCHANGED, REFUSED }
