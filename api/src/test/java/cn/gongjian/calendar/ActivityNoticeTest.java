package cn.gongjian.calendar;

import static cn.gongjian.calendar.ActivityState.ANNOUNCED;
import static cn.gongjian.calendar.ActivityState.CANCELLED;
import static cn.gongjian.calendar.ActivityState.PLANNED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** Plan 2 wants its lessons to be announced one week ahead. */
class ActivityNoticeTest {

    private static final Instant STARTS = at("2026-12-10T08:00:00+08:00");

    private static Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }

    private static ActivityNotice announced(String time) {
        return ActivityNotice.of(7, ANNOUNCED, STARTS, at(time), STARTS);
    }

    @Test
    void isDueAWeekBefore() {
        assertEquals(LocalDate.parse("2026-12-03"), announced("2026-12-01T09:00:00+08:00").dueOn());
    }

    @Test
    void theLastMinuteOfTheLastDayIsInTime() {
        assertFalse(announced("2026-12-03T23:59:00+08:00").isLate());
        assertTrue(announced("2026-12-04T00:00:00+08:00").isLate());
    }

    @Test
    void whatIsNotAnnouncedIsLateOnceTheDayIsOver() {
        assertFalse(ActivityNotice.of(7, PLANNED, STARTS, null, at("2026-12-03T20:00:00+08:00")).isLate());
        assertTrue(ActivityNotice.of(7, PLANNED, STARTS, null, at("2026-12-04T08:00:00+08:00")).isLate());
    }

    @Test
    void nobodyAsksWhereNoPlanDoes() {
        assertNull(ActivityNotice.of(null, PLANNED, STARTS, null, STARTS));
    }

    @Test
    void whatIsCancelledNeedsNoNotice() {
        assertNull(ActivityNotice.of(7, CANCELLED, STARTS, null, STARTS));
    }
}
