package cn.gongjian.calendar.reading;

import static cn.gongjian.calendar.reading.ReadingProblem.CALENDAR_FILE_BROKEN;
import static cn.gongjian.calendar.reading.ReadingProblem.CALENDAR_FILE_TOO_MANY_EVENTS;
import static cn.gongjian.calendar.reading.ReadingProblem.CALENDAR_FILE_UNREADABLE;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataListener;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.Warning;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The syntax of a calendar file: its events, its zones and its broken lines. A file whose parts do not close is refused as a whole. */
final class CalendarText implements VObjectDataListener {

    static final int MOST_EVENTS = 1_000;

    private record Part(String name, int line) {}

    final List<RawEvent> events = new ArrayList<>();
    final Troubles troubles = new Troubles();
    final CalendarZones zones = new CalendarZones();
    private final Deque<Part> open = new ArrayDeque<>();
    private boolean hasBegun;
    private String zone;

    static CalendarText of(byte[] file) {
        var text = new CalendarText();
        try (var reader = new VObjectReader(new StringReader(decoded(file)), SyntaxRules.iCalendar())) {
            // It stops behind each calendar, and a file may have several.
            do {
                text.hasBegun = false;
                reader.parse(text);
                if (!text.open.isEmpty()) throw CALENDAR_FILE_BROKEN.because(text.open.peek().name, text.open.peek().line);
            } while (text.hasBegun);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (!text.isCalendar) throw CALENDAR_FILE_UNREADABLE.because();
        return text;
    }

    private boolean isCalendar;

    private static String decoded(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException otherCharset) {
            throw CALENDAR_FILE_UNREADABLE.because();
        }
    }

    @Override
    public void onComponentBegin(String name, Context context) {
        hasBegun = true;
        if (open.isEmpty() && !name.equals("VCALENDAR")) throw CALENDAR_FILE_UNREADABLE.because();
        isCalendar = true;
        if (name.equals("VEVENT")) {
            if (!isIn("VCALENDAR")) throw CALENDAR_FILE_BROKEN.because(open.peek().name, open.peek().line);
            if (events.size() == MOST_EVENTS) throw CALENDAR_FILE_TOO_MANY_EVENTS.because(MOST_EVENTS);
            events.add(new RawEvent(context.getLineNumber()));
        } else if (isIn("VCALENDAR") && !name.equals("VTIMEZONE")) troubles.add(context.getLineNumber(), TroubleKind.NOT_AN_EVENT, name);
        open.push(new Part(name, context.getLineNumber()));
    }

    @Override
    public void onComponentEnd(String name, Context context) {
        var part = open.pop();
        // The end of something further out: this one was never closed.
        if (!context.getUnfoldedLine().strip().equalsIgnoreCase("END:" + name)) throw CALENDAR_FILE_BROKEN.because(part.name, part.line);
    }

    @Override
    public void onProperty(VObjectProperty property, Context context) {
        if (isIn("VEVENT")) events.getLast().add(context.getLineNumber(), property);
        else if (isIn("VTIMEZONE") && property.getName().equalsIgnoreCase("TZID")) zone = property.getValue().strip();
        else if (zone != null && property.getName().equalsIgnoreCase("TZOFFSETTO")) zones.tell(zone, property.getValue().strip());
    }

    private boolean isIn(String part) {
        return !open.isEmpty() && open.peek().name.equals(part);
    }

    @Override
    public void onVersion(String value, Context context) {
        // Files of other versions than 2.0 are read as far as they go.
    }

    @Override
    public void onWarning(Warning warning, VObjectProperty property, Exception thrown, Context context) {
        if (warning == Warning.UNMATCHED_END) throw CALENDAR_FILE_BROKEN.because(Words.cut(Words.line(context.getUnfoldedLine()), 40), context.getLineNumber());
        if (warning == Warning.MALFORMED_LINE) troubles.add(context.getLineNumber(), TroubleKind.LINE_BROKEN, context.getUnfoldedLine());
    }
}
