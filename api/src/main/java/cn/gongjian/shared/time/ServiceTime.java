package cn.gongjian.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The service lives in Asia/Shanghai: what is "today" is decided here and nowhere else. */
public final class ServiceTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private ServiceTime() {}

    /** PostgreSQL keeps microseconds; anything finer would make a cursor differ from its row. */
    public static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public static OffsetDateTime at(Instant instant) {
        return instant == null ? null : instant.atZone(ZONE).toOffsetDateTime();
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
