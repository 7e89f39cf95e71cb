package cn.gongjian.calendar.reading;

import static cn.gongjian.calendar.reading.ReadingProblem.CALENDAR_FILE_TOO_MANY_EVENTS;
import static cn.gongjian.calendar.reading.TroubleKind.REPETITION_ENDLESS;
import static cn.gongjian.calendar.reading.TroubleKind.REPETITION_UNKNOWN;
import static cn.gongjian.calendar.reading.TroubleKind.TWICE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Understands the events of a file one by one; what cannot be understood is told by its line and does not hinder the others. */
final class CalendarReader {

    private final CalendarText text;
    private final CalendarTimes times;
    private final Repetition repetition;
    /** Times of repetitions that were changed by themselves: they stand in for what the rule says. */
    private final Set<String> changedAlone = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private final List<CalendarReadingView.Entry> entries = new ArrayList<>();

    private CalendarReader(CalendarText text, LocalDate today) {
        this.text = text;
        this.times = new CalendarTimes(text.zones);
        this.repetition = new Repetition(times, today);
    }

    static CalendarReadingView read(byte[] file, LocalDate today) {
        return new CalendarReader(CalendarText.of(file), today).all();
    }

    private CalendarReadingView all() {
        for (var event : text.events)
            if (event.isOfRepetition()) standIn(event);
        for (var event : text.events) understood(() -> read(event));
        return new CalendarReadingView(List.copyOf(entries), text.troubles.inOrder(), text.troubles.count());
    }

    private void standIn(RawEvent event) {
        try {
            changedAlone.add(name(event));
        } catch (Unreadable toldWhenItIsRead) {
            // No time of any repetition.
        }
    }

    private void understood(Runnable reading) {
        try {
            reading.run();
        } catch (Unreadable unreadable) {
            text.troubles.add(unreadable.trouble);
        }
    }

    private void read(RawEvent event) {
        var read = EventReader.of(event, times);
        if (event.isOfRepetition() || !event.repeats()) {
            add(event, read.entry(name(event)));
            return;
        }
        for (var start : repetition.of(event, read.start)) {
            var name = EventName.of(event, start, read.isDay);
            if (!changedAlone.contains(name)) add(event, read.entryAt(start, name));
        }
        if (Repetition.isEndless(event)) text.troubles.add(event.get("RRULE").line(), REPETITION_ENDLESS, read.title);
    }

    private String name(RawEvent event) {
        if (!event.isOfRepetition()) return EventName.of(event);
        var named = event.get("RECURRENCE-ID");
        if (named.parameter("RANGE") != null) throw new Unreadable(named.line(), REPETITION_UNKNOWN, named.value());
        return EventName.of(event, times.at(named), CalendarTimes.isDay(named));
    }

    private void add(RawEvent event, CalendarReadingView.Entry entry) {
        if (!seen.add(entry.uid())) throw new Unreadable(event.line, TWICE, entry.title());
        if (entries.size() == CalendarText.MOST_EVENTS) throw CALENDAR_FILE_TOO_MANY_EVENTS.because(CalendarText.MOST_EVENTS);
        entries.add(entry);
    }
}
