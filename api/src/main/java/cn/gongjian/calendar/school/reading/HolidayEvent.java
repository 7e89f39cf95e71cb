package cn.gongjian.calendar.school.reading;

import static cn.gongjian.calendar.school.reading.HolidayTroubleKind.DAY_WRONG;
import static cn.gongjian.calendar.school.reading.HolidayTroubleKind.NOT_SAID_WHICH;
import static cn.gongjian.calendar.school.reading.HolidayTroubleKind.REPEATS;
import static cn.gongjian.calendar.school.reading.HolidayTroubleKind.TOO_LONG;
import static cn.gongjian.calendar.school.reading.HolidayTroubleKind.WITHOUT_NAME;

import cn.gongjian.calendar.school.HolidayDay;
import cn.gongjian.calendar.school.HolidayKind;
import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** One event of a file, and the days off or at work that it tells. */
final class HolidayEvent {

    private static final int MOST_DAYS = 31;
    private static final int LONGEST_NAME = 40;
    private static final Pattern WORK = Pattern.compile("班|工作日|work(ing )?day", Pattern.CASE_INSENSITIVE);
    private static final Pattern OFF = Pattern.compile("(?<!调)休|放假|假期|公共假|public holiday|day off", Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNTED = Pattern.compile("第\\s*\\d+\\s*天.*$");
    /** 元旦（休）, 国庆节 补班: what is told beside the name. */
    private static final Pattern BESIDE_NAME = Pattern.compile("(?:[\\s·（()）\\-]*+(?:放假|假期|休息|调休|休|补班|上班|班))++[）)\\s]*$");

    record Property(int line, VObjectProperty of) {

        String value() {
            return of.getValue() == null ? "" : of.getValue().strip();
        }

        HolidayTrouble trouble(HolidayTroubleKind kind) {
            return new HolidayTrouble(line, kind, of.getName() + ":" + value());
        }
    }

    final int line;
    private final Map<String, Property> properties = new HashMap<>();

    HolidayEvent(int line) {
        this.line = line;
    }

    /** Of several of a name the first. */
    void add(int line, VObjectProperty property) {
        properties.putIfAbsent(property.getName().toUpperCase(Locale.ROOT), new Property(line, property));
    }

    List<HolidayDay> days() {
        for (var repeating : List.of("RRULE", "RDATE")) if (properties.containsKey(repeating)) throw properties.get(repeating).trouble(REPEATS);
        var kind = kind();
        var name = name();
        var first = first();
        return first.datesUntil(end(first)).map(day -> new HolidayDay(day, kind, name)).toList();
    }

    private String words(String property) {
        return properties.containsKey(property) ? VObjectPropertyValues.unescape(properties.get(property).value()).strip() : "";
    }

    /** Apple's calendars say it by a property of their own, others in words. */
    private HolidayKind kind() {
        var special = words("X-APPLE-SPECIAL-DAY");
        if (special.equals("ALTERNATE-WORKDAY")) return HolidayKind.WORK;
        if (special.equals("WORK-HOLIDAY")) return HolidayKind.OFF;
        for (var words : List.of(words("SUMMARY"), words("DESCRIPTION"))) {
            var isWork = WORK.matcher(words).find();
            var isOff = OFF.matcher(words).find();
            if (isWork != isOff) return isWork ? HolidayKind.WORK : HolidayKind.OFF;
        }
        throw new HolidayTrouble(line, NOT_SAID_WHICH, words("SUMMARY"));
    }

    private String name() {
        var title = HolidayTrouble.cut(words("SUMMARY"));
        if (title.isEmpty()) throw new HolidayTrouble(line, WITHOUT_NAME, words("DESCRIPTION"));
        var name = BESIDE_NAME.matcher(COUNTED.matcher(title).replaceFirst("").strip()).replaceFirst("");
        var kept = name.isBlank() ? title : name;
        return kept.length() <= LONGEST_NAME ? kept : kept.substring(0, LONGEST_NAME);
    }

    private LocalDate first() {
        var start = properties.get("DTSTART");
        if (start == null) throw new HolidayTrouble(line, DAY_WRONG, words("SUMMARY"));
        return HolidayDate.of(start);
    }

    /** The day behind the last one, as DTEND tells it. */
    private LocalDate end(LocalDate first) {
        var told = properties.containsKey("DTEND") ? properties.get("DTEND") : properties.get("DURATION");
        if (told == null) return first.plusDays(1);
        var end = told.of.getName().equalsIgnoreCase("DTEND") ? HolidayDate.of(told) : HolidayDate.after(first, told);
        if (!end.isAfter(first)) throw told.trouble(DAY_WRONG);
        if (end.isAfter(first.plusDays(MOST_DAYS))) throw told.trouble(TOO_LONG);
        return end;
    }
}
