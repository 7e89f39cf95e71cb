package cn.gongjian.calendar.reading;

import cn.gongjian.shared.problem.ProblemKind;

public enum ReadingProblem implements ProblemKind {
    CALENDAR_FILE_UNREADABLE(400),
    CALENDAR_FILE_BROKEN(400),
    CALENDAR_FILE_TOO_MANY_EVENTS(400),
    ACTIVITY_IMPORT_TWICE(400),
    ACTIVITY_IMPORT_OVERTAKEN(409, "pk_activity_origin");

    private final int status;
    private final String constraint;

    ReadingProblem(int status) {
        this(status, null);
    }

    ReadingProblem(int status, String constraint) {
        this.status = status;
        this.constraint = constraint;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String constraint() {
        return constraint;
    }
}
