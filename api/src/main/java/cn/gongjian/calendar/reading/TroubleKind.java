package cn.gongjian.calendar.reading;

/** Why a piece of a calendar file becomes no entry. */
public enum TroubleKind {
    LINE_BROKEN, NOT_AN_EVENT, CANCELLED, TWICE, REPETITION_UNKNOWN, REPETITION_TOO_LONG, REPETITION_ENDLESS, START_MISSING, DAY_UNKNOWN, ZONE_UNKNOWN, LENGTH_UNKNOWN, END_NOT_AFTER_START, TOO_LONG, OUT_OF_RANGE
}
