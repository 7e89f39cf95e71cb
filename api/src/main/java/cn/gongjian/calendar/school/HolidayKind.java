package cn.gongjian.calendar.school;

/** OFF (休) is a day without work that may fall on a weekday; WORK (班) is a weekend day on which one works for it (调休). */
public enum HolidayKind { OFF, WORK }
