package cn.gongjian.calendar.recurrence;

/** What becomes of a day that a holiday notice gives off: it stays, it is left out, or it moves to the next workday. */
public enum OnHoliday { KEEP, SKIP, NEXT_WORKDAY }
