package cn.gongjian.calendar;

public enum ActivityState {
    PLANNED, ANNOUNCED, HELD, CANCELLED;

    /** Still to come or still without a record: it takes changes. */
    public boolean isOpen() {
        return this == PLANNED || this == ANNOUNCED;
    }
}
