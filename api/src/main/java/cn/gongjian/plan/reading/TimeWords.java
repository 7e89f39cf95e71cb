package cn.gongjian.plan.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hours beside a date: 16:00-18:00, 下午3点半, 17时前. */
final class TimeWords {

    record Span(String from, String to, int end) {}

    private static final String TIME = "(?:(?<half%1$d>上午|下午|晚上?|中午|早上?))?(?<hour%1$d>[01]?\\d|2[0-4])(?:[:](?<minute%1$d>[0-5]\\d)|[时点](?:(?<spoken%1$d>[0-5]?\\d)分?|(?<thirty%1$d>半)|整)?)";
    private static final Pattern FORM = Pattern.compile("(?:\\([^)]{1,4}\\))?[,]?" + TIME.formatted(1) + "(?:(?:-|至|到)" + TIME.formatted(2) + ")?");

    private TimeWords() {}

    /** Null where no time begins exactly here. */
    static Span at(String text, int at) {
        var form = FORM.matcher(text).region(at, Math.min(text.length(), at + 40));
        if (!form.lookingAt()) return null;
        return new Span(time(form, 1, null), form.group("hour2") == null ? null : time(form, 2, form.group("half1")), form.end());
    }

    static String after(String text, int at) {
        var span = at(text, at);
        return span == null ? null : span.from;
    }

    private static String time(Matcher form, int n, String earlierHalf) {
        int hour = Integer.parseInt(form.group("hour" + n));
        var half = form.group("half" + n) == null ? earlierHalf : form.group("half" + n);
        if (half != null && (half.startsWith("下") || half.startsWith("晚")) && hour < 12) hour += 12;
        var minute = form.group("minute" + n) != null ? form.group("minute" + n) : form.group("thirty" + n) != null ? "30"
                : form.group("spoken" + n) != null ? form.group("spoken" + n) : "00";
        return String.format("%02d:%02d", hour % 24, Integer.parseInt(minute));
    }
}
