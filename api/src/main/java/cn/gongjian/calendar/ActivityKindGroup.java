package cn.gongjian.calendar;

/** Kinds that look alike on a calendar. */
public enum ActivityKindGroup { VISIT, LESSON, MEET, RESEARCH, STREAM, INSPECT, CULTURE }
