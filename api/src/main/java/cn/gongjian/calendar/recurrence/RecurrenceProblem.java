package cn.gongjian.calendar.recurrence;

import cn.gongjian.shared.problem.ProblemKind;

public enum RecurrenceProblem implements ProblemKind {
    RECURRENCE_UNCLEAR(400),
    RECURRENCE_RULE_INVALID(400),
    RECURRENCE_ENDLESS(400),
    RECURRENCE_TOO_LONG(400),
    RECURRENCE_TOO_MANY(400),
    RECURRENCE_EMPTY(400),
    RECURRENCE_WITHOUT_SCHOOL_CALENDAR(409);

    private final int status;

    RecurrenceProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
