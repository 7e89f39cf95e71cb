package cn.gongjian.plan.following;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import cn.gongjian.calendar.CountedActivity;
import cn.gongjian.plan.PlanCommitment;
import cn.gongjian.plan.draft.Bound;
import cn.gongjian.plan.draft.Owner;
import cn.gongjian.plan.draft.Period;
import cn.gongjian.plan.draft.Strength;
import cn.gongjian.plan.following.Following.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FollowingTest {

    private static final Named SCHOOL = new Named(UUID.randomUUID(), "对垟小学");
    private static final Named OTHER = new Named(UUID.randomUUID(), "十都英小学");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static PlanCommitment promise(Period period, Owner owner, Bound bound, Integer count, Integer max) {
        return PlanCommitment.given(UUID.randomUUID(), "主题党日", "PARTY_DAY", count, max, bound, period, owner, Strength.HARD, LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31));
    }

    private static PlanCommitment quarterly(int count) {
        return promise(Period.QUARTER, Owner.WHOLE, Bound.MIN, count, null);
    }

    private static CountedActivity activity(String day, boolean held, Named... who) {
        return new CountedActivity(UUID.randomUUID(), "活动", "PARTY_DAY", LocalDate.parse(day), held, Set.copyOf(Arrays.stream(who).map(Named::id).toList()));
    }

    private static CommitmentStanding standing(PlanCommitment c, CountedActivity... activities) {
        return new Following(List.of(SCHOOL, OTHER), List.of(), List.of(activities), Map.of(), List.of(), TODAY).of(c);
    }

    private static List<StandingState> states(CommitmentStanding standing) {
        return standing.units().getFirst().buckets().stream().map(BucketStanding::state).toList();
    }

    @Test
    void aSpanThatIsOverWithTooLittleIsBehind() {
        assertThat(standing(quarterly(1), activity("2026-11-03", true)).state(), is(StandingState.BEHIND));
    }

    @Test
    void aSpanThatRunsWithEnoughOnTheCalendarIsOnTrack() {
        var standing = standing(quarterly(1), activity("2026-09-10", true), activity("2026-12-10", false));
        assertThat(states(standing), contains(StandingState.MET, StandingState.ON_TRACK, StandingState.NOT_DUE, StandingState.NOT_DUE, StandingState.NOT_DUE));
    }

    @Test
    void aSpanThatRunsWithTooLittlePlannedIsAtRisk() {
        assertThat(standing(quarterly(1), activity("2026-09-10", true)).state(), is(StandingState.AT_RISK));
    }

    @Test
    void whatIsHeldInAnotherSpanDoesNotCount() {
        assertThat(standing(quarterly(1), activity("2026-10-10", true), activity("2026-10-20", true)).state(), is(StandingState.BEHIND));
    }

    @Test
    void aMaximumIsAtRiskWhenMoreIsPlanned() {
        var atMostOne = promise(Period.QUARTER, Owner.WHOLE, Bound.MAX, 1, 1);
        assertThat(standing(atMostOne, activity("2026-10-10", true), activity("2026-12-20", false)).state(), is(StandingState.AT_RISK));
    }

    @Test
    void eachMemberOwesItsOwn() {
        var each = promise(Period.QUARTER, Owner.EACH_MEMBER, Bound.MIN, 1, null);
        var standing = standing(each, activity("2026-09-10", true, SCHOOL), activity("2026-10-10", true, SCHOOL), activity("2026-10-11", true, SCHOOL, OTHER));
        assertThat(standing.units().stream().map(UnitStanding::state).toList(), contains(StandingState.MET, StandingState.BEHIND));
    }

    @Test
    void anotherKindDoesNotCount() {
        var other = new CountedActivity(UUID.randomUUID(), "课", "OPEN_LESSON", LocalDate.of(2026, 10, 10), true, Set.of());
        assertThat(standing(quarterly(1), other).held(), is(0));
    }

    @Test
    void aPersonsWordLetsAnotherKindCountAndTakesOneAway() {
        var other = new CountedActivity(UUID.randomUUID(), "课", "OPEN_LESSON", LocalDate.of(2026, 10, 10), true, Set.of());
        var own = activity("2026-09-10", true);
        var promise = quarterly(1);
        var words = Map.of(promise.id, Map.of(other.id(), true, own.id(), false));
        var standing = new Following(List.of(), List.of(), List.of(other, own), words, List.of(), TODAY).of(promise);
        assertThat(states(standing).subList(0, 2), contains(StandingState.BEHIND, StandingState.MET));
    }

    @Test
    void withoutANumberThereIsNothingToCount() {
        assertThat(standing(promise(Period.YEAR, Owner.WHOLE, Bound.MIN, null, null)).state(), is(StandingState.UNCOUNTED));
    }

    @Test
    void nothingIsDueBeforeTheFirstSpan() {
        var later = PlanCommitment.given(UUID.randomUUID(), "党课", "PARTY_DAY", 1, null, Bound.EXACT, Period.YEAR, Owner.WHOLE, Strength.HARD, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 8, 31));
        assertThat(standing(later).state(), is(StandingState.NOT_DUE));
    }

    @Test
    void softPromisesDoNotMakeAPlanLate() {
        var soft = quarterly(1);
        soft.strength = Strength.SOFT;
        var plan = PlanFulfilment.of(UUID.randomUUID(), "方案", null, TODAY, List.of(standing(soft), standing(quarterly(1), activity("2026-09-10", true), activity("2026-12-10", false))));
        assertThat(plan.state(), is(StandingState.ON_TRACK));
    }

    @Test
    void moreThanIsDueIsNotCountedTwice() {
        var standing = standing(quarterly(1), activity("2026-09-10", true), activity("2026-09-11", true));
        assertThat(List.of(standing.due(), standing.fulfilled(), standing.held()), contains(2, 1, 2));
    }
}
