package cn.gongjian.calendar.school.reading;

import static cn.gongjian.calendar.school.reading.HolidayTroubleKind.DAY_WRONG;
import static cn.gongjian.calendar.school.reading.HolidayTroubleKind.NOT_WHOLE_DAYS;

import cn.gongjian.shared.time.ServiceTime;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/** The days of RFC 5545: {@code 20270101}, or a midnight in China. */
final class HolidayDate {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss").withResolverStyle(ResolverStyle.STRICT);

    private HolidayDate() {}

    static LocalDate of(HolidayEvent.Property told) {
        try {
            var value = told.value();
            var day = value.contains("T") ? midnight(told, value) : LocalDate.parse(value, DAY);
            if (day.getYear() < 2000 || day.getYear() > 2100) throw told.trouble(DAY_WRONG);
            return day;
        } catch (DateTimeException unknown) {
            throw told.trouble(DAY_WRONG);
        }
    }

    /** A time of day in a zone of its own counts as it stands: holidays are days where one lives. */
    private static LocalDate midnight(HolidayEvent.Property told, String value) {
        var time = value.endsWith("Z")
                ? LocalDateTime.parse(value.substring(0, value.length() - 1), TIME).atOffset(ZoneOffset.UTC).atZoneSameInstant(ServiceTime.ZONE).toLocalDateTime()
                : LocalDateTime.parse(value, TIME);
        if (!time.toLocalTime().equals(LocalTime.MIDNIGHT)) throw told.trouble(NOT_WHOLE_DAYS);
        return time.toLocalDate();
    }

    static LocalDate after(LocalDate first, HolidayEvent.Property duration) {
        try {
            return first.plus(Period.parse(duration.value()));
        } catch (DateTimeException | ArithmeticException unknown) {
            throw duration.trouble(NOT_WHOLE_DAYS);
        }
    }
}
