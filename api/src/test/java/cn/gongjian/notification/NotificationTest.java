package cn.gongjian.notification;

import static cn.gongjian.notification.NotificationKind.ACTIVITY_ANNOUNCED;
import static cn.gongjian.notification.NotificationKind.ACTIVITY_CANCELLED;
import static cn.gongjian.notification.NotificationKind.ACTIVITY_CHANGED;
import static cn.gongjian.notification.NotificationKind.ACTIVITY_INVITED;
import static cn.gongjian.notification.NotificationKind.ACTIVITY_MOVED;
import static cn.gongjian.notification.NotificationKind.ACTIVITY_UNINVITED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** News that follow each other within the time in which they become one. */
class NotificationTest {

    private static final Instant NOW = Instant.parse("2026-12-01T02:00:00Z");
    private static final NotificationSubject PARTY_DAY =
            new NotificationSubject(NotificationSubject.Kind.ACTIVITY, UUID.randomUUID(), "主题党日", null, UUID.randomUUID(), null);
    private static final NotificationFacts AT_TWO = at(14, "礼堂");
    private static final NotificationFacts AT_THREE = at(15, "礼堂");

    private static NotificationFacts at(int hour, String place) {
        var start = OffsetDateTime.parse("2026-12-10T00:00:00+08:00").plusHours(hour);
        return NotificationFacts.at(start, start.plusHours(2), place);
    }

    private static Notification told(NotificationKind kind, NotificationFacts facts) {
        return Notification.of(UUID.randomUUID(), kind, PARTY_DAY, facts, NOW);
    }

    private static Notification moved(NotificationFacts from, NotificationFacts to) {
        return told(ACTIVITY_MOVED, to.instead(new NotificationFacts.Before(from.startsAt(), from.endsAt(), from.place())));
    }

    private static NotificationKind kindOf(Notification first, Notification second) {
        return first.followedBy(second).map(news -> news.kind).orElse(null);
    }

    @Test
    void anInvitationThatIsTakenBackWasNone() {
        assertEquals(Optional.empty(), told(ACTIVITY_INVITED, AT_TWO).followedBy(told(ACTIVITY_UNINVITED, AT_TWO)));
        assertEquals(Optional.empty(), told(ACTIVITY_INVITED, AT_TWO).followedBy(told(ACTIVITY_CANCELLED, AT_TWO)));
    }

    @Test
    void whoIsInvitedAgainHearsOfNeither() {
        assertEquals(Optional.empty(), told(ACTIVITY_UNINVITED, AT_TWO).followedBy(told(ACTIVITY_INVITED, AT_TWO)));
    }

    @Test
    void anInvitationTellsTheTimeToWhichTheActivityMoved() {
        var left = told(ACTIVITY_INVITED, AT_TWO).followedBy(moved(AT_TWO, AT_THREE)).orElseThrow();
        assertEquals(ACTIVITY_INVITED, left.kind);
        assertEquals(AT_THREE, left.facts);
    }

    @Test
    void anInvitationStaysOneWhenTheActivityIsAnnounced() {
        assertEquals(ACTIVITY_INVITED, kindOf(told(ACTIVITY_INVITED, AT_TWO), told(ACTIVITY_ANNOUNCED, AT_TWO)));
    }

    @Test
    void twoMovesAreOneFromWhereItWasFirst() {
        var left = moved(AT_TWO, AT_THREE).followedBy(moved(AT_THREE, at(16, "操场"))).orElseThrow();
        assertEquals(AT_TWO.startsAt(), left.facts.before().startsAt());
        assertEquals("操场", left.facts.place());
    }

    @Test
    void aMoveThatIsUndoneWasNone() {
        assertEquals(Optional.empty(), moved(AT_TWO, AT_THREE).followedBy(moved(AT_THREE, AT_TWO)));
    }

    @Test
    void aMoveIsNotHiddenByASmallerChange() {
        var left = moved(AT_TWO, AT_THREE).followedBy(told(ACTIVITY_CHANGED, AT_THREE)).orElseThrow();
        assertEquals(ACTIVITY_MOVED, left.kind);
        assertEquals(AT_TWO.startsAt(), left.facts.before().startsAt());
    }

    @Test
    void aCancellationTellsMoreThanAMove() {
        assertEquals(ACTIVITY_CANCELLED, kindOf(moved(AT_TWO, AT_THREE), told(ACTIVITY_CANCELLED, AT_THREE)));
    }

    @Test
    void aMoveTellsMoreThanAChange() {
        assertEquals(ACTIVITY_MOVED, kindOf(told(ACTIVITY_CHANGED, AT_TWO), moved(AT_TWO, AT_THREE)));
    }

    @Test
    void whatFollowsSettlesWithTheFirst() {
        var first = moved(AT_TWO, AT_THREE);
        var second = told(ACTIVITY_CANCELLED, AT_THREE);
        second.settlesAt = first.settlesAt.plusSeconds(200);
        assertEquals(first.settlesAt, first.followedBy(second).orElseThrow().settlesAt);
    }

    @Test
    void anAnnouncementHasNoTimeBefore() {
        assertNull(told(ACTIVITY_ANNOUNCED, AT_TWO).followedBy(moved(AT_TWO, AT_THREE)).orElseThrow().facts.before());
    }

    @Test
    void aPersonWhoTurnedAKindOffDoesNotWantIt() {
        var wishes = NotificationPreference.usual(UUID.randomUUID());
        assertTrue(told(ACTIVITY_MOVED, AT_TWO).isWantedBy(wishes));
        wishes.ways = java.util.Map.of(ACTIVITY_MOVED, NotificationWay.OFF);
        assertEquals(false, told(ACTIVITY_MOVED, AT_TWO).isWantedBy(wishes));
    }
}
