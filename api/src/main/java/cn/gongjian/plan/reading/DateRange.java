package cn.gongjian.plan.reading;

import cn.gongjian.plan.draft.Precision;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A date or two in a text, with what is said of before and after, as the widest span that the words allow. */
record DateRange(PartialDate from, PartialDate to, Precision precision, DatePoint first, Suffix suffix, int start, int end) {

    enum Suffix { NONE, BEFORE, AFTER }

    private static final Pattern CONNECTION = Pattern.compile("(?:起|开始|中旬|\\([^)]{1,6}\\))?(?:-|至|到)(?:次年(?=\\d))?");
    private static final Pattern LISTED = Pattern.compile("(?<first>1[0-2]|[1-9])(?:-|至|到|、)(?=(?:1[0-2]|[1-9])月)");
    private static final Pattern BEFORE = Pattern.compile("(?:之|以)?前(?![后期往来段])|前后|止|截止|为止");
    private static final Pattern AFTER = Pattern.compile("(?:之|以)后|起(?!草|步|到|点|来)|开始|后(?=[,;。)])");

    static List<DateRange> in(String text) {
        var found = new ArrayList<DateRange>();
        for (int at = 0; at < text.length(); at++) {
            if ("0123456789一二三四五六七八九十x*今本当同明次翌来".indexOf(text.charAt(at)) < 0) continue;
            var range = at(text, at);
            if (range == null || BookTitles.hold(text, at)) continue;
            found.add(range);
            at = range.end - 1;
        }
        return found;
    }

    private static DateRange at(String text, int at) {
        int limit = Math.min(text.length(), at + 60);
        var listed = LISTED.matcher(text).region(at, limit);
        if ((at == 0 || !Character.isDigit(text.charAt(at - 1))) && listed.lookingAt()) {
            var last = DatePoint.at(text, listed.end(), limit);
            if (last == null || last.month() == null) return null;
            return between(new DatePoint(null, Numeral.whole(listed.group("first")), null, null, null, at, listed.end(1)), last, text);
        }
        var first = DatePoint.at(text, at, limit);
        if (first == null) first = DatePoint.yearAt(text, at, limit);
        if (first == null || isWithinEach(text, first)) return null;
        int monthsFrom = first.month() == null ? first.end() : -1;
        if (monthsFrom > 0) {
            // 20xx年6、7月份: the year stands before a list of months.
            var months = LISTED.matcher(text).region(monthsFrom, limit);
            if (months.lookingAt() && DatePoint.at(text, months.end(), limit) instanceof DatePoint last && last.month() != null)
                return between(new DatePoint(first.year(), Numeral.whole(months.group("first")), null, null, null, at, months.end(1)), last, text);
        }
        var connection = CONNECTION.matcher(text).region(first.end(), limit);
        if (connection.lookingAt()) {
            var second = DatePoint.at(text, connection.end(), limit);
            if (second == null && first.day() != null) second = DatePoint.dayAt(text, connection.end(), limit);
            if (second == null && first.month() == null) second = DatePoint.yearAt(text, connection.end(), limit);
            if (second == null && first.tenDays() != null) second = tenDaysAt(text, connection.end(), first);
            if (second != null) return between(first, second, text);
        }
        return single(first, text);
    }

    private static DatePoint tenDaysAt(String text, int at, DatePoint first) {
        var ten = Pattern.compile(TenDays.PATTERN).matcher(text).region(at, text.length());
        return ten.lookingAt() ? new DatePoint(null, first.month(), null, TenDays.of(ten.group()), null, at, ten.end()) : null;
    }

    /** 每月, 每年: what comes back is no month of the calendar. */
    private static boolean isWithinEach(String text, DatePoint point) {
        return point.start() > 0 && point.year() == null && point.month() != null && "每逐".indexOf(text.charAt(point.start() - 1)) >= 0;
    }

    private static DateRange between(DatePoint first, DatePoint second, String text) {
        var right = second.month() == null && second.day() != null ? second.under(first) : second;
        var from = first.from();
        var to = right.to();
        if (from == null && to == null) return null;
        if (to != null && from != null && to.year() == null && from.year() != null)
            to = to.in(to.isBeforeInYear(from) || "次年".equals(second.relative()) || text.startsWith("次年", second.start() - 2) ? from.year() + 1 : from.year());
        if (from != null && to != null && from.year() == null && to.year() != null) from = from.in(to.isBeforeInYear(from) ? to.year() - 1 : to.year());
        var precision = first.precision().compareTo(right.precision()) < 0 ? right.precision() : first.precision();
        int end = second.end();
        if (text.startsWith("止", end)) end++;
        return new DateRange(from, to, precision, first, Suffix.NONE, first.start(), end);
    }

    private static DateRange single(DatePoint point, String text) {
        var before = BEFORE.matcher(text).region(point.end(), text.length());
        if (before.lookingAt()) {
            if (before.group().equals("前后")) return new DateRange(point.from(), point.to(), point.precision(), point, Suffix.NONE, point.start(), before.end());
            return new DateRange(null, lastBefore(point), point.precision(), point, Suffix.BEFORE, point.start(), before.end());
        }
        var after = AFTER.matcher(text).region(point.end(), text.length());
        if (after.lookingAt()) return new DateRange(point.from(), null, point.precision(), point, Suffix.AFTER, point.start(), after.end());
        if (point.from() == null && point.to() == null) return null;
        return new DateRange(point.from(), point.to(), point.precision(), point, Suffix.NONE, point.start(), point.end());
    }

    /** Before a day includes it, 中旬前 is until then; before a whole month ends the day before it begins. */
    private static PartialDate lastBefore(DatePoint point) {
        if (point.precision() != Precision.MONTH) return point.to();
        int month = point.month() == 1 ? 12 : point.month() - 1;
        return PartialDate.lastOf(point.year() == null ? null : Integer.valueOf(month == 12 ? point.year() - 1 : point.year()), month);
    }

    String fromText() {
        return from == null ? null : from.toString();
    }

    String toText() {
        return to == null ? null : to.toString();
    }
}
