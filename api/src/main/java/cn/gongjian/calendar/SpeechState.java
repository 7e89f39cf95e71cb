package cn.gongjian.calendar;

/** {@code NONE} is not written yet, or written and not yet submitted. */
public enum SpeechState {
    NONE, SUBMITTED, APPROVED, RETURNED
}
