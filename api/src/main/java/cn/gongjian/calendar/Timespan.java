package cn.gongjian.calendar;

import static cn.gongjian.calendar.ActivityProblem.ACTIVITY_TIMES_OUT_OF_RANGE;
import static cn.gongjian.calendar.ActivityProblem.ACTIVITY_TIMES_REVERSED;
import static cn.gongjian.calendar.ActivityProblem.ACTIVITY_TOO_LONG;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** When an activity takes place: from a moment until another one, exclusive. */
record Timespan(Instant from, Instant until) {

    static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00+08:00");
    static final Instant LATEST = Instant.parse("2101-01-01T00:00:00+08:00");

    static Timespan of(OffsetDateTime start, OffsetDateTime end) {
        var from = instant("/startsAt", start);
        var until = instant("/endsAt", end);
        if (!until.isAfter(from)) throw ACTIVITY_TIMES_REVERSED.because().at("/endsAt", "必须晚于开始时间");
        if (Duration.between(from, until).compareTo(Activity.LONGEST) > 0)
            throw ACTIVITY_TOO_LONG.because(Activity.LONGEST.toDays()).at("/endsAt", "距开始时间不超过 31 天");
        return new Timespan(from, until);
    }

    /** PostgreSQL keeps microseconds. */
    private static Instant instant(String pointer, OffsetDateTime time) {
        var instant = time.toInstant().truncatedTo(ChronoUnit.MICROS);
        if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) throw ACTIVITY_TIMES_OUT_OF_RANGE.because().at(pointer, "应在 2000 年至 2100 年之间");
        return instant;
    }
}
