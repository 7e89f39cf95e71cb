package cn.gongjian.calendar.school;

import cn.gongjian.shared.problem.ProblemKind;

public enum SchoolProblem implements ProblemKind {
    SCHOOL_YEAR_NOT_FOUND(404),
    SCHOOL_YEAR_EXISTS(409, "uq_school_year_once"),
    SCHOOL_YEAR_DATES_INVALID(400, "ck_school_year_dates"),
    SEMESTER_DATES_INVALID(400, "ck_semester_dates_order"),
    SEMESTER_FIRST_MONDAY_INVALID(400, "ck_semester_first_monday"),
    SEMESTER_WEEKS_INVALID(400, "ck_semester_weeks"),
    SCHOOL_CALENDAR_NOT_YOURS(403),
    SCHOOL_YEARS_INVALID(400),
    HOLIDAYS_INVALID(400, "uq_holiday_once"),
    HOLIDAY_FILE_UNREADABLE(400),
    HOLIDAY_FILE_BROKEN(400),
    HOLIDAY_FILE_TOO_MANY_EVENTS(400),
    CALENDAR_RANGE_INVALID(400);

    private final int status;
    private final String constraint;

    SchoolProblem(int status) {
        this(status, null);
    }

    SchoolProblem(int status, String constraint) {
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
