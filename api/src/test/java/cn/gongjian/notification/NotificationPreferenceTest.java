package cn.gongjian.notification;

import static cn.gongjian.notification.NotificationKind.ACTIVITY_MOVED;
import static cn.gongjian.notification.NotificationWay.CENTRE;
import static cn.gongjian.notification.NotificationWay.DIGEST;
import static cn.gongjian.notification.NotificationWay.MAIL;
import static cn.gongjian.notification.NotificationWay.OFF;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gongjian.shared.problem.Problem;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a mail goes out; all times of day are those of Asia/Shanghai. */
class NotificationPreferenceTest {

    private static Instant at(String time) {
        return OffsetDateTime.parse("2026-12-" + time + ":00+08:00").toInstant();
    }

    private static NotificationPreference wishes(NotificationWay way, QuietHours quiet, int digestHour) {
        var wishes = NotificationPreference.usual(UUID.randomUUID());
        wishes.change(new NotificationPreferenceChange(Map.of(ACTIVITY_MOVED, way), quiet, digestHour, NotificationLanguage.ZH), Instant.EPOCH);
        return wishes;
    }

    @ParameterizedTest
    @CsvSource({"01T20:59, 01T20:59", "01T21:00, 02T07:00", "01T23:30, 02T07:00", "02T00:00, 02T07:00", "02T06:59, 02T07:00", "02T07:00, 02T07:00"})
    void whatFallsIntoTheQuietNightGoesOutAtItsEnd(String settled, String due) {
        assertEquals(at(due), wishes(MAIL, new QuietHours("21:00", "07:00"), 8).mailDueAt(ACTIVITY_MOVED, at(settled)));
    }

    @ParameterizedTest
    @CsvSource({"01T11:59, 01T11:59", "01T12:00, 01T14:00", "01T13:59, 01T14:00", "01T14:00, 01T14:00", "01T22:00, 01T22:00"})
    void quietHoursMayLieWithinADay(String settled, String due) {
        assertEquals(at(due), wishes(MAIL, new QuietHours("12:00", "14:00"), 8).mailDueAt(ACTIVITY_MOVED, at(settled)));
    }

    @Test
    void withoutQuietHoursMailGoesOutAtOnce() {
        assertEquals(at("01T23:00"), wishes(MAIL, null, 8).mailDueAt(ACTIVITY_MOVED, at("01T23:00")));
    }

    @ParameterizedTest
    @CsvSource({"01T07:59, 01T08:00", "01T08:00, 01T08:00", "01T08:01, 02T08:00"})
    void theDigestWaitsForItsHour(String settled, String due) {
        assertEquals(at(due), wishes(DIGEST, null, 8).mailDueAt(ACTIVITY_MOVED, at(settled)));
    }

    @Test
    void aDigestAtAQuietHourGoesOutAfterwards() {
        assertEquals(at("02T07:00"), wishes(DIGEST, new QuietHours("21:00", "07:00"), 5).mailDueAt(ACTIVITY_MOVED, at("01T12:00")));
    }

    @Test
    void theCentreAloneWantsNoMail() {
        assertNull(wishes(CENTRE, null, 8).mailDueAt(ACTIVITY_MOVED, at("01T12:00")));
        assertNull(wishes(OFF, null, 8).mailDueAt(ACTIVITY_MOVED, at("01T12:00")));
    }

    @Test
    void quietHoursThatEndAsTheyBeginAreRefused() {
        assertThrows(Problem.class, () -> wishes(MAIL, new QuietHours("21:00", "21:00"), 8));
    }

    @Test
    void aKindThatNobodyNamedHasItsUsualWay() {
        assertEquals(NotificationKind.MINUTES_MISSING.usual(), wishes(OFF, null, 8).way(NotificationKind.MINUTES_MISSING));
    }
}
