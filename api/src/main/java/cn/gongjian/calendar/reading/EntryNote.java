package cn.gongjian.calendar.reading;

/** What was understood otherwise than the file says it: one of the times of a repetition, an hour where no end is told, and so on. */
public enum EntryNote { REPEATED, ONE_HOUR, UNTITLED, SHORTENED }
