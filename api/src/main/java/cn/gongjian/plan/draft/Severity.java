package cn.gongjian.plan.draft;

/** Only a contradiction is an error; nothing soft ever blocks. */
public enum Severity { ERROR, WARNING, HINT }
