package cn.gongjian.plan.reading;

import cn.gongjian.plan.draft.Precision;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One date as a text gives it: a day, ten days, a month or a year. */
record DatePoint(Integer year, Integer month, Integer day, TenDays tenDays, String relative, int start, int end) {

    static final String YEAR = "(?:(?<year>(?:19|20)\\d{2}|20[x*]{2}|20\\dx|[x*]{2,4}|二〇[〇一二三四五六七八九]{2})年度?|(?<relative>今年|本年|当年|同年|明年|次年|翌年|来年)的?)";
    private static final String MONTH = "(?<![\\d.第])(?<month>1[0-2]|0?[1-9]|十[一二]?|[二三四五六七八九]|一(?=月[份底初上中下末至到]|月[一二三四五六七八九十\\d]{1,3}[日号]))月份?";
    private static final String DAY = "(?:(?<day>[12]\\d|3[01]|0?[1-9]|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号](?![常前]期)|(?<ten>" + TenDays.PATTERN + "))";
    private static final Pattern FULL = Pattern.compile(YEAR + "?" + MONTH + DAY + "?");
    private static final Pattern DOTTED = Pattern.compile("(?<![\\d.])(?<year>20\\d{2})(?<mark>[./-])(?<month>1[0-2]|0?[1-9])(?:\\k<mark>(?<day>[12]\\d|3[01]|0?[1-9]))?(?![\\d.])日?");
    private static final Pattern ONLY_YEAR = Pattern.compile(YEAR + "(?:年?(?<ten>底|末|初))?");
    private static final Pattern ONLY_DAY = Pattern.compile("(?<![\\d月])(?<day>[12]\\d|3[01]|[1-9])[日号](?!楼|线|文)");

    /** The one that begins exactly here, or null. */
    static DatePoint at(String text, int start, int end) {
        var full = FULL.matcher(text).region(start, end).useTransparentBounds(true);
        if (full.lookingAt()) return of(full, full.group("ten"));
        var dotted = DOTTED.matcher(text).region(start, end).useTransparentBounds(true);
        return dotted.lookingAt() ? new DatePoint(year(dotted.group("year")), Numeral.whole(dotted.group("month")), number(dotted.group("day")), null, null, dotted.start(), dotted.end()) : null;
    }

    /** Only a day, on the right of another date. */
    static DatePoint dayAt(String text, int start, int end) {
        var day = ONLY_DAY.matcher(text).region(start, end);
        return day.lookingAt() ? new DatePoint(null, null, Numeral.whole(day.group("day")), null, null, day.start(), day.end()) : null;
    }

    static DatePoint yearAt(String text, int start, int end) {
        var only = ONLY_YEAR.matcher(text).region(start, end);
        if (!only.lookingAt() || year(only.group("year")) == null && only.group("ten") == null) return null;
        return new DatePoint(year(only.group("year")), null, null, only.group("ten") == null ? null : TenDays.of(only.group("ten")), only.group("relative"), only.start(), only.end());
    }

    private static DatePoint of(Matcher full, String ten) {
        return new DatePoint(year(full.group("year")), Numeral.whole(full.group("month")), number(full.group("day")), ten == null ? null : TenDays.of(ten),
                full.group("relative"), full.start(), full.end());
    }

    private static Integer number(String written) {
        return written == null ? null : Numeral.whole(written);
    }

    private static Integer year(String written) {
        if (written == null || written.indexOf('x') >= 0 || written.indexOf('*') >= 0) return null;
        if (Character.isDigit(written.charAt(0))) return Integer.valueOf(written);
        return Integer.valueOf(written.chars().mapToObj(c -> String.valueOf("〇一二三四五六七八九".indexOf(c))).collect(java.util.stream.Collectors.joining()));
    }

    PartialDate from() {
        if (month == null) return year == null ? null : tenDays == TenDays.LAST ? PartialDate.firstOf(year, 12) : PartialDate.firstOf(year, 1);
        if (tenDays != null) return tenDays.from(year, month);
        return day == null ? PartialDate.firstOf(year, month) : PartialDate.of(year, month, day);
    }

    PartialDate to() {
        if (month == null) return year == null ? null : tenDays == TenDays.FIRST ? PartialDate.lastOf(year, 1) : PartialDate.lastOf(year, 12);
        if (tenDays != null) return tenDays.to(year, month);
        return day == null ? PartialDate.lastOf(year, month) : PartialDate.of(year, month, day);
    }

    Precision precision() {
        return tenDays != null && month != null ? Precision.TEN_DAYS : day != null ? Precision.DAY : month != null ? Precision.MONTH : Precision.YEAR;
    }

    DatePoint under(DatePoint left) {
        return new DatePoint(year == null ? left.year : year, month == null ? left.month : month, day, tenDays, relative, start, end);
    }
}
