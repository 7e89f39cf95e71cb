package cn.gongjian.calendar.reading;

/** What an import does with an entry: it becomes an activity, changes the one of before, changes nothing, or is refused because that one is over. */
public enum EntryEffect { PLANNED, CHANGED, UNCHANGED, CLOSED }
