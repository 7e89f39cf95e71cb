package cn.gongjian.plan.lint;

import java.time.LocalDate;
import java.time.MonthDay;

/** Days of a draft, whose year may be unknown: those are counted from one year on, each behind the one before. */
final class Days {

    private static final int SOME_YEAR = 2025;
    private LocalDate last;

    /** The day that a plan date means, not before the one that was asked for last; null for none. */
    LocalDate next(String date) {
        if (date == null) return null;
        var day = date.startsWith("--") ? MonthDay.parse(date).atYear(last == null ? SOME_YEAR : last.getYear()) : LocalDate.parse(date);
        // More than half a year back is the next year; a little back is an overlap.
        if (date.startsWith("--") && last != null && day.isBefore(last.minusMonths(6))) day = day.plusYears(1);
        last = day;
        return day;
    }

    /** The same for the end of a span: what lies before its beginning is of the next year. */
    LocalDate notBefore(String date) {
        if (date == null || !date.startsWith("--") || last == null) return next(date);
        var day = MonthDay.parse(date).atYear(last.getYear());
        last = day.isBefore(last) ? day.plusYears(1) : day;
        return last;
    }

    /** In the form of the draft's own dates. */
    static String text(LocalDate day, String like) {
        return like.startsWith("--") ? MonthDay.from(day).toString() : day.toString();
    }
}
