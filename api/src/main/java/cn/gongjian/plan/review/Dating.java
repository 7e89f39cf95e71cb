package cn.gongjian.plan.review;

import cn.gongjian.plan.draft.Commitment;
import cn.gongjian.plan.draft.DateSpan;
import cn.gongjian.plan.draft.Deadline;
import cn.gongjian.plan.draft.Draft;
import cn.gongjian.plan.draft.Phase;
import cn.gongjian.plan.draft.ScheduledEvent;
import cn.gongjian.plan.draft.Target;

/** Lays days without a year into a school year: August, when plans prepare, to December in its first year, the others in its second. */
final class Dating {

    private static final int PREPARES = 8;

    private Dating() {}

    static Draft within(int first, Draft d) {
        return new Draft(d.title(), d.documentNumber(), d.references(), d.belongsTo(), d.allianceType(), first + "-" + (first + 1), span(first, d.term()), d.sections(),
                d.phases().stream().map(p -> new Phase(p.name(), day(first, p.from()), day(first, p.to()), p.precision(), p.words(), p.passage())).toList(),
                d.commitments().stream().map(c -> commitment(first, c)).toList(),
                d.targets().stream().map(t -> target(first, t)).toList(),
                d.deadlines().stream().map(x -> new Deadline(x.what(), day(first, x.due()), x.dayOfMonth(), x.time(), x.period(), x.leadDays(), x.to(), x.words(), x.passage())).toList(),
                d.money(), d.scores(), d.organizations(), d.posts(), d.workLines(),
                d.events().stream().map(e -> new ScheduledEvent(e.name(), e.kind(), day(first, e.on()), day(first, e.until()), e.startsAt(), e.endsAt(), e.place(),
                        e.precision(), e.words(), e.passage())).toList());
    }

    private static DateSpan span(int first, DateSpan s) {
        return s == null ? null : new DateSpan(day(first, s.from()), day(first, s.to()), s.months(), s.precision(), s.words(), s.passage());
    }

    private static Commitment commitment(int first, Commitment c) {
        return new Commitment(c.activity(), c.kind(), c.count(), c.max(), c.bound(), c.period(), c.owner(), c.ownerWords(), c.strength(), c.unit(), c.months(),
                day(first, c.from()), day(first, c.to()), c.passage());
    }

    static String day(int first, String written) {
        if (written == null || !written.startsWith("-")) return written;
        int month = Integer.parseInt(written.substring(2, 4));
        return (month >= PREPARES ? first : first + 1) + written.substring(1);
    }

    private static Target target(int first, Target t) {
        return new Target(t.what(), t.min(), t.max(), t.unit(), day(first, t.due()), t.dueWords(), t.dueMonths(), t.strength(), t.passage());
    }
}
