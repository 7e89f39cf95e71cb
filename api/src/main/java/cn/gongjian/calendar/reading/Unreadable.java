package cn.gongjian.calendar.reading;

/** One event cannot become an entry; the others can. */
final class Unreadable extends RuntimeException {

    private static final int LONGEST = 80;
    final CalendarReadingView.Trouble trouble;

    Unreadable(int line, TroubleKind kind, String text) {
        super(kind.name(), null, false, false);
        this.trouble = of(line, kind, text);
    }

    static CalendarReadingView.Trouble of(int line, TroubleKind kind, String text) {
        var plain = Words.line(text);
        return new CalendarReadingView.Trouble(line, kind, plain.length() > LONGEST ? Words.cut(plain, LONGEST) + "…" : plain);
    }
}
