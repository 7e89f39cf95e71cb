package cn.gongjian.calendar.reading;

import static cn.gongjian.calendar.reading.TroubleKind.DAY_UNKNOWN;
import static cn.gongjian.calendar.reading.TroubleKind.LENGTH_UNKNOWN;
import static cn.gongjian.calendar.reading.TroubleKind.ZONE_UNKNOWN;

import cn.gongjian.shared.time.ServiceTime;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;

/** Days, times and durations of RFC 5545, taken at their word: 30 February is no day, and is not moved to March. */
final class CalendarTimes {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern LENGTH = Pattern.compile("\\+?P(?:(\\d{1,3})W)?(?:(\\d{1,4})D)?(?:T(?:(\\d{1,5})H)?(?:(\\d{1,6})M)?(?:(\\d{1,7})S)?)?");

    private final CalendarZones zones;

    CalendarTimes(CalendarZones zones) {
        this.zones = zones;
    }

    static boolean isDay(RawEvent.Property property) {
        return property.value().length() == 8 || "DATE".equalsIgnoreCase(property.parameter("VALUE"));
    }

    ZonedDateTime at(RawEvent.Property property) {
        var text = property.value();
        try {
            if (!text.matches("\\d{8}.*")) throw new DateTimeException("A year has four digits.");
            if (isDay(property)) return LocalDate.parse(text, DAY).atStartOfDay(ServiceTime.ZONE);
            if (text.endsWith("Z")) return LocalDateTime.parse(text.substring(0, text.length() - 1), TIME).atZone(ZoneOffset.UTC);
            return LocalDateTime.parse(text, TIME).atZone(zone(property));
        } catch (DateTimeException noSuchDay) {
            throw new Unreadable(property.line(), DAY_UNKNOWN, text);
        }
    }

    /** A time without a zone is one of here. */
    private ZoneId zone(RawEvent.Property property) {
        var name = property.parameter("TZID");
        if (name == null) return ServiceTime.ZONE;
        return zones.named(name).orElseThrow(() -> new Unreadable(property.line(), ZONE_UNKNOWN, name));
    }

    static Duration length(RawEvent.Property property) {
        var parts = LENGTH.matcher(property.value());
        if (!parts.matches()) throw new Unreadable(property.line(), LENGTH_UNKNOWN, property.value());
        return Duration.ofDays(7L * number(parts.group(1)) + number(parts.group(2))).plusHours(number(parts.group(3)))
                .plusMinutes(number(parts.group(4))).plusSeconds(number(parts.group(5)));
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
