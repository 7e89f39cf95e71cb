package cn.gongjian.plan;

import static cn.gongjian.plan.PlanProblem.PLAN_COMMITMENT_COUNT_WRONG;
import static cn.gongjian.plan.PlanProblem.PLAN_COMMITMENT_DATES_REVERSED;

import cn.gongjian.plan.draft.Bound;
import cn.gongjian.plan.draft.Commitment;
import cn.gongjian.plan.draft.Owner;
import cn.gongjian.plan.draft.Period;
import cn.gongjian.plan.draft.Strength;
import cn.gongjian.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** A commitment of an approved plan, with the days on which it applies: what is followed. Never changed. */
@Entity
public class PlanCommitment {
    @Id public UUID id;
    public UUID planId;
    public int position;
    public String activity;
    public String kind;
    public Integer count;
    public Integer max;
    @Enumerated(EnumType.STRING) public Bound bound;
    @Enumerated(EnumType.STRING) public Period period;
    @Enumerated(EnumType.STRING) public Owner owner;
    public String ownerWords;
    @Enumerated(EnumType.STRING) public Strength strength;
    public String unit;
    public Integer[] months = {};
    public LocalDate fromOn;
    public LocalDate toOn;
    public String passage;

    protected PlanCommitment() {}

    static PlanCommitment of(Plan plan, int position, Commitment c) {
        if (c.count() != null && (c.count() < 1 || c.max() != null && c.max() < c.count()))
            throw PLAN_COMMITMENT_COUNT_WRONG.because(c.activity()).at("/content/commitments/" + position + "/count", "次数不对");
        var row = new PlanCommitment();
        row.id = Ids.next();
        row.planId = plan.id;
        row.position = position;
        row.activity = c.activity();
        row.kind = c.kind();
        row.count = c.count();
        row.max = c.max();
        row.bound = c.bound();
        row.period = c.period();
        row.owner = c.owner();
        row.ownerWords = c.ownerWords();
        row.strength = c.strength();
        row.unit = c.unit();
        row.months = c.months() == null ? new Integer[0] : c.months().toArray(Integer[]::new);
        row.fromOn = day(c.from(), plan.startsOn);
        row.toOn = day(c.to(), plan.endsOn);
        row.passage = c.passage() == null ? null : c.passage().text();
        if (row.toOn.isBefore(row.fromOn)) throw PLAN_COMMITMENT_DATES_REVERSED.because(c.activity()).at("/content/commitments/" + position + "/to", "不能早于开始日期");
        return row;
    }

    /** One that applies from a day to another. */
    public static PlanCommitment given(UUID id, String activity, String kind, Integer count, Integer max, Bound bound, Period period, Owner owner, Strength strength,
            LocalDate from, LocalDate to) {
        var row = new PlanCommitment();
        row.id = id;
        row.activity = activity;
        row.kind = kind;
        row.count = count;
        row.max = max;
        row.bound = bound;
        row.period = period;
        row.owner = owner;
        row.strength = strength;
        row.fromOn = from;
        row.toOn = to;
        return row;
    }

    /** A day without a year says nothing of when to count; the plan's own days hold then. */
    private static LocalDate day(String written, LocalDate otherwise) {
        return written == null || written.startsWith("-") ? otherwise : LocalDate.parse(written);
    }

    /** Of MAX, or of a range. */
    public int most() {
        return max == null ? count : max;
    }

    static List<PlanCommitment> of(Plan plan) {
        var all = plan.content.commitments();
        return IntStream.range(0, all.size()).mapToObj(i -> of(plan, i, all.get(i))).toList();
    }
}
