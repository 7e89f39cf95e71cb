package cn.gongjian.calendar;

import static cn.gongjian.calendar.ActivityProblem.ACTIVITY_ATTENDANCE_TOO_SMALL;
import static cn.gongjian.calendar.ActivityProblem.ACTIVITY_NOT_EDITABLE;
import static cn.gongjian.calendar.ActivityProblem.ACTIVITY_NOT_OVER;
import static cn.gongjian.calendar.ActivityProblem.ACTIVITY_PARTICIPANT_TWICE;
import static cn.gongjian.calendar.ActivityProblem.ACTIVITY_PARTICIPANT_UNCLEAR;
import static cn.gongjian.shared.problem.SharedProblem.REQUEST_INVALID;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gongjian.calendar.RecordActivity.Attendee;
import cn.gongjian.organization.Organization;
import cn.gongjian.shared.problem.Problem;
import cn.gongjian.shared.problem.ProblemKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ActivityRecordTest {

    /** Half past midnight in China, still the day before in UTC. */
    private static final Instant STARTS = Instant.parse("2026-12-09T16:30:00Z");
    private static final Instant AFTER = STARTS.plusSeconds(7200);
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);

    private final Organization college = new Unit(), village = new Unit();
    private final ActivityGuests guests = new ActivityGuests(Map.of(college.id(), college, village.id(), village), Map.of());

    private static final class Unit extends Organization {
        private final UUID id = UUID.randomUUID();

        @Override
        public UUID id() {
            return id;
        }
    }

    private static Activity begun() {
        var activity = new Activity();
        activity.state = ActivityState.ANNOUNCED;
        activity.title = "督导";
        activity.startsAt = STARTS;
        return activity;
    }

    private static Attendee unit(Organization of, Integer came) {
        return new Attendee(of.id(), null, came);
    }

    private void record(Activity activity, int attendance, Attendee... attendees) {
        activity.record(new RecordActivity(attendance, "学习", " ", List.of(attendees)), guests, null, AFTER);
    }

    private void refused(ProblemKind why, int attendance, Attendee... attendees) {
        assertSame(why, assertThrows(Problem.class, () -> record(begun(), attendance, attendees)).kind());
    }

    private static WriteGuidance guidance(LocalDate followUpOn) {
        return new WriteGuidance(" 材料充足 ", "每周写一份观察记录", null, followUpOn);
    }

    @Test
    void whoCameIsCountedByOrganization() {
        var activity = begun();
        record(activity, 36, unit(college, 20), unit(village, 16));
        assertEquals(List.of(20, 16), activity.present().map(one -> one.headCount).toList());
        assertNull(activity.result);
    }

    @Test
    void moreMayHaveComeThanAreListedButNotFewer() {
        record(begun(), 40, unit(college, 20), unit(village, 16));
        refused(ACTIVITY_ATTENDANCE_TOO_SMALL, 35, unit(college, 20), unit(village, 16));
    }

    @Test
    void allWhoAreNamedAreAmongThoseWhoCame() {
        refused(ACTIVITY_ATTENDANCE_TOO_SMALL, 0, new Attendee(null, UUID.randomUUID(), null));
    }

    @Test
    void anOrganizationHasAHeadCountAndAPersonHasNone() {
        refused(REQUEST_INVALID, 36, unit(college, null));
        refused(REQUEST_INVALID, 36, new Attendee(null, UUID.randomUUID(), 1));
    }

    @Test
    void whoCameIsOneOrganizationOrOnePersonAndListedOnce() {
        refused(ACTIVITY_PARTICIPANT_UNCLEAR, 36, new Attendee(null, null, null));
        refused(ACTIVITY_PARTICIPANT_UNCLEAR, 36, new Attendee(college.id(), UUID.randomUUID(), 1));
        refused(ACTIVITY_PARTICIPANT_TWICE, 36, unit(college, 1), unit(college, 2));
    }

    @Test
    void aCorrectionReplacesTheList() {
        var activity = begun();
        record(activity, 36, unit(college, 20), unit(village, 16));
        var kept = activity.present().toList().getLast();
        record(activity, 18, unit(village, 18));
        assertEquals(List.of(kept), activity.present().toList());
        assertEquals(18, kept.headCount);
    }

    @Test
    void guidanceIsWrittenOnceTheVisitHasBegun() {
        assertSame(ACTIVITY_NOT_OVER, assertThrows(Problem.class, () -> begun().guide(guidance(null), null, STARTS.minusMillis(1))).kind());
        var activity = begun();
        activity.guide(guidance(null), null, STARTS);
        assertEquals("材料充足", activity.guidance.observed);
        assertEquals(ActivityState.ANNOUNCED, activity.state);
    }

    @Test
    void whatWasCancelledHasNoGuidance() {
        var activity = begun();
        activity.state = ActivityState.CANCELLED;
        assertSame(ACTIVITY_NOT_EDITABLE, assertThrows(Problem.class, () -> activity.guide(guidance(null), null, AFTER)).kind());
    }

    @Test
    void aFollowUpIsNotBeforeTheVisitAsTheDayIsInChina() {
        begun().guide(guidance(DAY), null, AFTER);
        assertSame(REQUEST_INVALID, assertThrows(Problem.class, () -> begun().guide(guidance(DAY.minusDays(1)), null, AFTER)).kind());
    }
}
