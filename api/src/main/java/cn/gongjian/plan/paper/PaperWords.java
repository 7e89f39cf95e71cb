package cn.gongjian.plan.paper;

import cn.gongjian.plan.draft.Bound;
import cn.gongjian.plan.draft.Period;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the papers. They are Chinese whoever asks: it is a Chinese office that files them. */
final class PaperWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("plan.paper", Locale.SIMPLIFIED_CHINESE);
    private static final String[] NUMBERS = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};

    private PaperWords() {}

    static String of(String key, Object... facts) {
        return facts.length == 0 ? WORDS.getString(key) : MessageFormat.format(WORDS.getString(key), facts);
    }

    static String of(Enum<?> value) {
        return WORDS.getString(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** 一、 for the first heading. */
    static String numbered(int at, String key) {
        return NUMBERS[at - 1] + "、" + of(key);
    }

    static String day(LocalDate day) {
        return day == null ? "" : of("day", String.valueOf(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
    }

    /** 2026年9月1日, or 9月1日 where the year is unknown. */
    static String planDay(String written) {
        if (written == null) return "";
        if (!written.startsWith("-")) return day(LocalDate.parse(written));
        return of("monthDay", Integer.parseInt(written.substring(2, 4)), Integer.parseInt(written.substring(5, 7)));
    }

    static String span(String from, String to) {
        return from == null && to == null ? of("undated") : planDay(from) + "—" + planDay(to);
    }

    static String owed(Bound bound, Integer count, Integer max, Period period, String unit) {
        if (count == null) return of("noNumber");
        var number = (max == null || max.equals(count) ? "" + count : count + "—" + max) + (unit == null ? of("times") : unit);
        return of(period) + of("bound." + bound, number);
    }
}
