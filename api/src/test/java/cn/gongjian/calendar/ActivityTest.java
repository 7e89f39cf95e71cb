package cn.gongjian.calendar;

import static cn.gongjian.calendar.ActivityAction.ADD_FILE;
import static cn.gongjian.calendar.ActivityAction.ANNOUNCE;
import static cn.gongjian.calendar.ActivityAction.CANCEL;
import static cn.gongjian.calendar.ActivityAction.DELETE;
import static cn.gongjian.calendar.ActivityAction.EDIT;
import static cn.gongjian.calendar.ActivityAction.RECORD;
import static cn.gongjian.calendar.ActivityAction.RESTORE;
import static cn.gongjian.calendar.ActivityAction.WRITE_GUIDANCE;
import static cn.gongjian.calendar.ActivityProblem.ACTIVITY_ALREADY_ANNOUNCED;
import static cn.gongjian.calendar.ActivityProblem.ACTIVITY_ANNOUNCED_BEFORE;
import static cn.gongjian.calendar.ActivityProblem.ACTIVITY_NOT_EDITABLE;
import static cn.gongjian.calendar.ActivityProblem.ACTIVITY_NOT_OVER;
import static cn.gongjian.calendar.ActivityProblem.ACTIVITY_PARTICIPANT_TWICE;
import static cn.gongjian.calendar.ActivityProblem.ACTIVITY_PARTICIPANT_UNCLEAR;
import static cn.gongjian.calendar.ActivityProblem.ACTIVITY_TIMES_OUT_OF_RANGE;
import static cn.gongjian.calendar.ActivityProblem.ACTIVITY_TIMES_REVERSED;
import static cn.gongjian.calendar.ActivityProblem.ACTIVITY_TOO_LONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongjian.organization.Cooperation;
import cn.gongjian.organization.CooperationKind;
import cn.gongjian.organization.Organization;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.caller.Role;
import cn.gongjian.shared.problem.Problem;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ActivityTest {

    private static final OffsetDateTime STARTS = OffsetDateTime.parse("2026-12-10T14:00:00+08:00");
    private static final OffsetDateTime ENDS = STARTS.plusHours(2);
    private static final Instant BEFORE = STARTS.minusDays(5).toInstant();
    private static final Instant DURING = STARTS.plusHours(1).toInstant();
    private static final Instant AFTER = ENDS.plusHours(1).toInstant();

    private final Organization college = new Unit("师范学院党委", "/1/"), village = new Unit("河坝村党支部", "/2/"), stranger = new Unit("别处小学", "/3/");
    private final Cooperation pairing = new Cooperation(CooperationKind.PAIRING, UUID.randomUUID(), "师范学院党委 与 河坝村党支部", List.of(college, village), false);
    private final ActivityGuests guests = new ActivityGuests(Map.of(college.id(), college, village.id(), village, stranger.id(), stranger), Map.of());

    private static final class Unit extends Organization {
        private final UUID id = UUID.randomUUID();
        private final String name, path;

        Unit(String name, String path) {
            this.name = name;
            this.path = path;
        }

        @Override
        public UUID id() {
            return id;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String path() {
            return path;
        }
    }

    private ActivityChange facts(OffsetDateTime starts, OffsetDateTime ends, ActivityChange.Participant... participants) {
        return new ActivityChange(" 主题党日 ", "PARTY_DAY", college.id(), starts, ends, " 文化礼堂 ", null, "  ", List.of(participants), null, null, null, null, null);
    }

    private Activity planned() {
        return Activity.planned(pairing, facts(STARTS, ENDS), guests, BEFORE);
    }

    private Activity held() {
        var activity = planned();
        activity.record(new RecordActivity(36, "学习", null, List.of()), guests, null, AFTER);
        return activity;
    }

    private static Caller caller(Role role, String path) {
        return new Caller(UUID.randomUUID(), "王芳", "wang", List.of(new Caller.Reach(UUID.randomUUID(), role, UUID.randomUUID(), path)));
    }

    private static void refused(ActivityProblem why, org.junit.jupiter.api.function.Executable rule) {
        assertSame(why, assertThrows(Problem.class, rule).kind());
    }

    @Test
    void belongsToExactlyOneContainer() {
        var activity = planned();
        assertEquals(pairing.id(), activity.pairingId);
        assertEquals(null, activity.allianceId);
        assertEquals(null, activity.organizationId);
    }

    @Test
    void wordsAreStrippedAndBlankOnesAreNone() {
        var activity = planned();
        assertEquals("主题党日", activity.title);
        assertEquals("文化礼堂", activity.place);
        assertEquals(null, activity.description);
    }

    @Test
    void endsAfterItStarts() {
        refused(ACTIVITY_TIMES_REVERSED, () -> planned().change(facts(STARTS, STARTS), guests, BEFORE));
    }

    @Test
    void lasts31DaysAtTheMost() {
        planned().change(facts(STARTS, STARTS.plusDays(31)), guests, BEFORE);
        refused(ACTIVITY_TOO_LONG, () -> planned().change(facts(STARTS, STARTS.plusDays(31).plusSeconds(1)), guests, BEFORE));
    }

    @Test
    void yearsBeyondACalendarAreRefused() {
        refused(ACTIVITY_TIMES_OUT_OF_RANGE, () -> planned().change(facts(STARTS.withYear(1999), ENDS.withYear(1999)), guests, BEFORE));
        refused(ACTIVITY_TIMES_OUT_OF_RANGE, () -> planned().change(facts(STARTS.withYear(2101), ENDS.withYear(2101)), guests, BEFORE));
    }

    @Test
    void aParticipantIsOneOrganizationOrOnePerson() {
        var nobody = new ActivityChange.Participant(null, null, 3);
        var both = new ActivityChange.Participant(village.id(), UUID.randomUUID(), null);
        refused(ACTIVITY_PARTICIPANT_UNCLEAR, () -> planned().change(facts(STARTS, ENDS, nobody), guests, BEFORE));
        refused(ACTIVITY_PARTICIPANT_UNCLEAR, () -> planned().change(facts(STARTS, ENDS, both), guests, BEFORE));
    }

    @Test
    void nobodyTakesPartTwice() {
        var one = new ActivityChange.Participant(village.id(), null, 3);
        refused(ACTIVITY_PARTICIPANT_TWICE, () -> planned().change(facts(STARTS, ENDS, one, one), guests, BEFORE));
    }

    @Test
    void whoStaysKeepsTheParticipation() {
        var activity = planned();
        activity.change(facts(STARTS, ENDS, new ActivityChange.Participant(village.id(), null, 3)), guests, BEFORE);
        var id = activity.inOrder().toList().getFirst().id;
        activity.change(facts(STARTS, ENDS, new ActivityChange.Participant(stranger.id(), null, null),
                new ActivityChange.Participant(village.id(), null, 12)), guests, BEFORE);
        assertEquals(List.of("别处小学", "河坝村党支部"), activity.inOrder().map(ActivityParticipant::name).toList());
        assertEquals(id, activity.inOrder().toList().getLast().id);
        assertEquals(12, activity.inOrder().toList().getLast().headCount);
    }

    @Test
    void isAnnouncedOnce() {
        var activity = planned();
        activity.announce(null, BEFORE);
        assertEquals(ActivityState.ANNOUNCED, activity.state);
        refused(ACTIVITY_ALREADY_ANNOUNCED, () -> activity.announce(null, BEFORE));
    }

    @Test
    void isNotRecordedBeforeItBegins() {
        refused(ACTIVITY_NOT_OVER, () -> planned().record(new RecordActivity(1, "学习", null, List.of()), guests, null, STARTS.toInstant().minusMillis(1)));
        planned().record(new RecordActivity(1, "学习", null, List.of()), guests, null, STARTS.toInstant());
    }

    @Test
    void minutesMayBeCorrected() {
        var activity = held();
        activity.record(new RecordActivity(38, "学习与走访", null, List.of()), guests, null, AFTER.plusSeconds(60));
        assertEquals(38, activity.attendance);
        assertEquals("学习与走访", activity.summary);
    }

    @Test
    void heldTakesNoOtherChange() {
        refused(ACTIVITY_NOT_EDITABLE, () -> held().change(facts(STARTS, ENDS), guests, AFTER));
        refused(ACTIVITY_NOT_EDITABLE, () -> held().announce(null, AFTER));
        refused(ACTIVITY_NOT_EDITABLE, () -> held().cancel("雨", AFTER));
    }

    @Test
    void cancelledTakesNoChangeAtAll() {
        var activity = planned();
        activity.cancel(" 雨 ", BEFORE);
        assertEquals("雨", activity.cancelReason);
        refused(ACTIVITY_NOT_EDITABLE, () -> activity.change(facts(STARTS, ENDS), guests, BEFORE));
        refused(ACTIVITY_NOT_EDITABLE, () -> activity.announce(null, BEFORE));
        refused(ACTIVITY_NOT_EDITABLE, () -> activity.cancel("雪", BEFORE));
        refused(ACTIVITY_NOT_EDITABLE, () -> activity.record(new RecordActivity(1, "学习", null, List.of()), guests, null, AFTER));
    }

    @Test
    void waitsForARecordOnceItHasEnded() {
        var ends = ENDS.toInstant();
        assertFalse(Activity.needsRecord(ActivityState.PLANNED, ends, DURING));
        assertTrue(Activity.needsRecord(ActivityState.PLANNED, ends, ends));
        assertTrue(Activity.needsRecord(ActivityState.ANNOUNCED, ends, AFTER));
        assertFalse(Activity.needsRecord(ActivityState.HELD, ends, AFTER));
        assertFalse(Activity.needsRecord(ActivityState.CANCELLED, ends, AFTER));
    }

    @Test
    void whatIsOfferedFollowsTheState() {
        var coordinator = caller(Role.COORDINATOR, "/2/");
        var announced = planned();
        announced.announce(null, BEFORE);
        assertEquals(List.of(EDIT, ANNOUNCE, CANCEL, DELETE, ADD_FILE), ActivityAction.of(coordinator, planned(), pairing, BEFORE));
        assertEquals(List.of(EDIT, ANNOUNCE, CANCEL, RECORD, WRITE_GUIDANCE, DELETE, ADD_FILE), ActivityAction.of(coordinator, planned(), pairing, DURING));
        assertEquals(List.of(EDIT, CANCEL, ADD_FILE), ActivityAction.of(coordinator, announced, pairing, BEFORE));
        assertEquals(List.of(RECORD, WRITE_GUIDANCE, ADD_FILE), ActivityAction.of(coordinator, held(), pairing, AFTER));
    }

    @Test
    void deletedIsOfferedItsWayBackAlone() {
        var deleted = planned();
        deleted.delete(BEFORE);
        assertEquals(List.of(RESTORE), ActivityAction.of(caller(Role.COORDINATOR, "/2/"), deleted, pairing, BEFORE));
        deleted.restore(BEFORE);
        assertEquals(List.of(EDIT, ANNOUNCE, CANCEL, DELETE, ADD_FILE), ActivityAction.of(caller(Role.COORDINATOR, "/2/"), deleted, pairing, BEFORE));
    }

    @Test
    void whatOthersWereToldIsNotDeleted() {
        var announced = planned();
        announced.announce(null, BEFORE);
        refused(ACTIVITY_ANNOUNCED_BEFORE, () -> announced.delete(BEFORE));
        refused(ACTIVITY_NOT_EDITABLE, () -> held().delete(AFTER));
    }

    @Test
    void anotherTimeIsConsideredByTheSameRules() {
        assertEquals(new Timespan(STARTS.toInstant(), ENDS.plusHours(1).toInstant()), planned().considered(null, ENDS.plusHours(1)));
        refused(ACTIVITY_TIMES_REVERSED, () -> planned().considered(ENDS, null));
        refused(ACTIVITY_TOO_LONG, () -> planned().considered(null, STARTS.plusDays(32)));
    }

    @Test
    void onlyWhoRunsAPartyIsOfferedAnything() {
        assertEquals(List.of(), ActivityAction.of(caller(Role.COORDINATOR, "/3/"), planned(), pairing, BEFORE));
        assertEquals(List.of(), ActivityAction.of(caller(Role.STAFF, "/2/"), planned(), pairing, BEFORE));
        assertEquals(List.of(), ActivityAction.of(caller(Role.FINANCE, "/2/"), planned(), pairing, BEFORE));
    }

    @Test
    void whatIsClosedOffersNothing() {
        var closed = new Cooperation(CooperationKind.PAIRING, pairing.id(), pairing.name(), pairing.parties(), true);
        assertEquals(List.of(), ActivityAction.of(caller(Role.OFFICER, "/"), planned(), closed, DURING));
    }
}
