package cn.gongjian.plan.reading;

import cn.gongjian.plan.draft.DateSpan;
import cn.gongjian.plan.draft.Deadline;
import cn.gongjian.plan.draft.Passage;
import cn.gongjian.plan.draft.Phase;
import cn.gongjian.plan.draft.ScheduledEvent;
import java.util.List;
import java.util.stream.Stream;

/** What the rules found, with its dates laid into the year. */
record Laid(Years years, Notebook notes) {

    DateSpan term() {
        return years.lay(notes.term);
    }

    List<Phase> phases() {
        return years.lay(notes.phases);
    }

    List<Deadline> deadlines() {
        return notes.deadlines.stream().map(one -> one.period() != null ? one
                : new Deadline(one.what(), years.lay(one.due()), one.dayOfMonth(), one.time(), null, one.leadDays(), one.to(), one.words(), one.passage())).toList();
    }

    List<ScheduledEvent> events() {
        return notes.events.stream().map(one -> new ScheduledEvent(one.name(), one.kind(), years.lay(one.on()), years.lay(one.until()), one.startsAt(), one.endsAt(), one.place(), one.precision(),
                one.words(), one.passage())).toList();
    }

    /** The first words whose year nobody knows, or null. What comes back every year needs none. */
    Passage yearless() {
        if (years.isKnown()) return null;
        return Stream.of(notes.phases.stream().filter(one -> Years.isUnknown(one.from()) || Years.isUnknown(one.to())).map(Phase::passage),
                        Stream.ofNullable(notes.term).filter(one -> Years.isUnknown(one.from()) || Years.isUnknown(one.to())).map(DateSpan::passage),
                        notes.deadlines.stream().filter(one -> Years.isUnknown(one.due())).map(Deadline::passage),
                        notes.events.stream().filter(one -> Years.isUnknown(one.on())).map(ScheduledEvent::passage))
                .flatMap(one -> one).findFirst().orElse(null);
    }
}
