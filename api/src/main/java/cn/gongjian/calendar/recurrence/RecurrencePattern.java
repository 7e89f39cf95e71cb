package cn.gongjian.calendar.recurrence;

/** RRULE of RFC 5545; each teaching week, or the odd or even ones; a weekday counted within each quarter. */
public enum RecurrencePattern { RRULE, TEACHING_WEEKS, QUARTERLY }
