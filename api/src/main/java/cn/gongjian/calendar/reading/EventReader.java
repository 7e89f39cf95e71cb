package cn.gongjian.calendar.reading;

import static cn.gongjian.calendar.reading.TroubleKind.CANCELLED;
import static cn.gongjian.calendar.reading.TroubleKind.END_NOT_AFTER_START;
import static cn.gongjian.calendar.reading.TroubleKind.OUT_OF_RANGE;
import static cn.gongjian.calendar.reading.TroubleKind.START_MISSING;
import static cn.gongjian.calendar.reading.TroubleKind.TOO_LONG;

import cn.gongjian.calendar.ActivityPlanning;
import cn.gongjian.shared.time.ServiceTime;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What one event says, as an activity would have it. */
final class EventReader {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_DESCRIPTION = 4000;

    private final RawEvent event;
    private final Set<EntryNote> notes = EnumSet.noneOf(EntryNote.class);
    final String title;
    final boolean isDay;
    final ZonedDateTime start;
    private final ZonedDateTime end;

    private EventReader(RawEvent event, CalendarTimes times) {
        this.event = event;
        this.title = title();
        if (event.words("STATUS").equalsIgnoreCase("CANCELLED")) throw new Unreadable(event.get("STATUS").line(), CANCELLED, title);
        if (!event.has("DTSTART")) throw new Unreadable(event.line, START_MISSING, title);
        this.isDay = CalendarTimes.isDay(event.get("DTSTART"));
        this.start = times.at(event.get("DTSTART"));
        this.end = end(times);
        if (!end.toInstant().isAfter(start.toInstant())) throw wrong(END_NOT_AFTER_START);
        if (Duration.between(start, end).compareTo(ActivityPlanning.LONGEST) > 0) throw wrong(TOO_LONG);
        mustBeInRange(start);
    }

    static EventReader of(RawEvent event, CalendarTimes times) {
        return new EventReader(event, times);
    }

    private String title() {
        var said = shortened(Words.line(event.words("SUMMARY")), LONGEST_TITLE);
        if (said != null) return said;
        notes.add(EntryNote.UNTITLED);
        return "（无标题）";
    }

    private ZonedDateTime end(CalendarTimes times) {
        if (event.has("DTEND")) return times.at(event.get("DTEND"));
        if (event.has("DURATION")) return start.plus(CalendarTimes.length(event.get("DURATION")));
        if (isDay) return start.plusDays(1);
        notes.add(EntryNote.ONE_HOUR);
        return start.plusHours(1);
    }

    CalendarReadingView.Entry entry(String name) {
        return entry(name, start);
    }

    /** The same at another time of its repetition. */
    CalendarReadingView.Entry entryAt(ZonedDateTime time, String name) {
        notes.add(EntryNote.REPEATED);
        return entry(name, time);
    }

    private CalendarReadingView.Entry entry(String name, ZonedDateTime from) {
        var place = shortened(Words.line(event.words("LOCATION")), LONGEST_PLACE);
        var description = shortened(Words.lines(event.words("DESCRIPTION")), LONGEST_DESCRIPTION);
        mustBeInRange(from);
        return new CalendarReadingView.Entry(event.line, name, title, ServiceTime.at(from.toInstant()), ServiceTime.at(from.plus(Duration.between(start, end)).toInstant()),
                isDay, place, url(), description, List.copyOf(notes), EntryEffect.PLANNED, null);
    }

    private void mustBeInRange(ZonedDateTime from) {
        if (from.toInstant().isBefore(ActivityPlanning.EARLIEST) || from.plus(Duration.between(start, end)).toInstant().isAfter(ActivityPlanning.LATEST)) throw wrong(OUT_OF_RANGE);
    }

    private Unreadable wrong(TroubleKind kind) {
        var line = event.has("DTEND") && kind != OUT_OF_RANGE ? event.get("DTEND") : event.get("DTSTART");
        return new Unreadable(line.line(), kind, line.value());
    }

    private String url() {
        for (var name : List.of("CONFERENCE", "URL"))
            if (event.has(name) && event.get(name).value().matches("https?://\\S{1,480}")) return Words.line(event.get(name).value());
        return null;
    }

    private String shortened(String words, int most) {
        if (words.length() > most) notes.add(EntryNote.SHORTENED);
        return words.isEmpty() ? null : Words.cut(words, most);
    }
}
