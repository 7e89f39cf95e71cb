package cn.gongjian.calendar.school.reading;

/** Why a line of a file tells no day. */
public enum HolidayTroubleKind {
    LINE_BROKEN,
    /** An event without a name. */
    WITHOUT_NAME,
    /** Neither 休 nor 班 is said: a festival is not yet a day off. */
    NOT_SAID_WHICH,
    /** A day that no calendar has, or an end before its start. */
    DAY_WRONG,
    /** Hours of a day, which no notice tells. */
    NOT_WHOLE_DAYS,
    /** More days than any holiday has. */
    TOO_LONG,
    /** Each year is announced by itself. */
    REPEATS,
    /** Another event tells something else of this day. */
    TOLD_TWICE
}
