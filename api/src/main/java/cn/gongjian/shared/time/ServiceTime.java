package cn.gongjian.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The service lives in Asia/Shanghai: what is "today" is decided here and nowhere else. */
public final class ServiceTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 30);

    private ServiceTime() {}

    /** PostgreSQL keeps microseconds; anything finer would make a cursor differ from its row. */
    public static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public static OffsetDateTime at(Instant instant) {
        return instant == null ? null : instant.atZone(ZONE).toOffsetDateTime();
    }

    /** The first instant of a day; null for none. Days beyond what the database keeps are moved to its ends. */
    public static Instant startOf(LocalDate day) {
        return day == null ? null : kept(day).atStartOfDay(ZONE).toInstant();
    }

    /** The first instant after a day; null for none. */
    public static Instant endOf(LocalDate day) {
        return day == null ? null : kept(day).plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    private static LocalDate kept(LocalDate day) {
        return day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day;
    }

    @ApplicationScoped
    static class Clocks {
        @Produces
        @ApplicationScoped
        Clock clock() {
            return Clock.system(ZONE);
        }
    }
}
