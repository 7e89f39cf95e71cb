package cn.gongjian.plan.following;

import cn.gongjian.calendar.CountedActivity;
import cn.gongjian.calendar.school.SchoolCalendar.Term;
import cn.gongjian.plan.PlanCommitment;
import cn.gongjian.plan.draft.Bound;
import cn.gongjian.plan.draft.Owner;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How promises stand on a day. An activity fulfils a promise when its kind is the promised one, its day lies in the span,
 * and its owner is the host or takes part; a person's word may add one or take one away.
 */
record Following(List<Named> members, List<Named> people, List<CountedActivity> activities, Map<UUID, Map<UUID, Boolean>> words, List<Term> terms, LocalDate today) {

    /** An organisation or a person who may owe something. */
    record Named(UUID id, String name) {

        static final Named ALL_TOGETHER = new Named(null, null);
    }

    CommitmentStanding of(PlanCommitment c) {
        var counted = matching(c);
        var buckets = Buckets.of(c.period, Arrays.asList(c.months), c.fromOn, c.toOn, terms);
        var units = owners(c.owner).map(owner -> unit(c, owner, buckets, counted)).toList();
        var state = units.stream().map(UnitStanding::state).reduce(StandingState::worse).orElse(StandingState.UNCOUNTED);
        var spans = units.stream().flatMap(unit -> unit.buckets().stream()).toList();
        var begun = spans.stream().filter(span -> !span.from().isAfter(today)).toList();
        return new CommitmentStanding(c.id, c.activity, c.kind, c.count, c.max, c.bound, c.period, c.owner, c.ownerWords, c.strength, c.unit, c.passage, state,
                begun.stream().mapToInt(BucketStanding::promised).sum(),
                begun.stream().mapToInt(span -> Math.min(span.promised(), span.held())).sum(),
                spans.stream().mapToInt(BucketStanding::promised).sum(), spans.stream().mapToInt(BucketStanding::held).sum(),
                spans.stream().mapToInt(BucketStanding::planned).sum(), units);
    }

    private Stream<Named> owners(Owner owner) {
        return switch (owner) {
            case WHOLE -> Stream.of(Named.ALL_TOGETHER);
            case EACH_MEMBER -> members.stream();
            case EACH_PERSON -> people.stream();
        };
    }

    private List<CountedActivity> matching(PlanCommitment c) {
        var said = words.getOrDefault(c.id, Map.of());
        return activities.stream().filter(a -> said.getOrDefault(a.id(), c.kind != null && c.kind.equals(a.kind()))).toList();
    }

    private UnitStanding unit(PlanCommitment c, Named owner, List<Bucket> buckets, List<CountedActivity> counted) {
        var theirs = owner.id() == null ? counted : counted.stream().filter(a -> a.who().contains(owner.id())).toList();
        var standings = buckets.stream().map(bucket -> standing(c, bucket, theirs)).toList();
        return new UnitStanding(owner.id(), owner.name(), together(c, standings), standings);
    }

    private BucketStanding standing(PlanCommitment c, Bucket bucket, List<CountedActivity> theirs) {
        var within = theirs.stream().filter(a -> bucket.has(a.on())).toList();
        int held = (int) within.stream().filter(CountedActivity::held).count();
        int planned = within.size() - held;
        int promised = c.count == null || c.bound == Bound.MAX ? 0 : c.count;
        return new BucketStanding(bucket.from(), bucket.to(), bucket.assumed(), promised, held, planned, state(c, bucket, promised, held, planned),
                within.stream().map(CountedActivity::id).toList());
    }

    private StandingState state(PlanCommitment c, Bucket bucket, int promised, int held, int planned) {
        if (c.count == null) return StandingState.UNCOUNTED;
        if (c.bound == Bound.MAX) return held + planned > c.most() ? StandingState.AT_RISK : bucket.to().isBefore(today) ? StandingState.MET : StandingState.ON_TRACK;
        if (held >= promised) return StandingState.MET;
        if (bucket.to().isBefore(today)) return StandingState.BEHIND;
        if (bucket.from().isAfter(today)) return StandingState.NOT_DUE;
        return held + planned >= promised ? StandingState.ON_TRACK : StandingState.AT_RISK;
    }

    /** Spans that have not begun say nothing yet, unless there are no others. */
    private StandingState together(PlanCommitment c, List<BucketStanding> spans) {
        if (c.count == null || c.kind == null && spans.stream().allMatch(span -> span.activityIds().isEmpty())) return StandingState.UNCOUNTED;
        return spans.stream().filter(span -> !span.from().isAfter(today)).map(BucketStanding::state).reduce(StandingState::worse).orElse(StandingState.NOT_DUE);
    }
}
