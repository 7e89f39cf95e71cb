package cn.gongjian.calendar.school.reading;

import static cn.gongjian.calendar.school.SchoolProblem.HOLIDAY_FILE_BROKEN;
import static cn.gongjian.calendar.school.SchoolProblem.HOLIDAY_FILE_TOO_MANY_EVENTS;
import static cn.gongjian.calendar.school.SchoolProblem.HOLIDAY_FILE_UNREADABLE;

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

/** The events of a calendar file as they stand in it. A file that ends in the middle of something is refused as a whole. */
final class HolidayFile implements VObjectDataListener {

    static final int MOST_EVENTS = 1_000;

    private record Part(String name, int line) {}

    final List<HolidayEvent> events = new ArrayList<>();
    final List<HolidayTrouble> broken = new ArrayList<>();
    private final Deque<Part> open = new ArrayDeque<>();
    private boolean hasBegun;

    static HolidayFile of(byte[] bytes) {
        var file = new HolidayFile();
        try (var reader = new VObjectReader(new StringReader(decoded(bytes)), SyntaxRules.iCalendar())) {
            reader.parse(file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (!file.hasBegun) throw HOLIDAY_FILE_UNREADABLE.because();
        if (!file.open.isEmpty()) throw brokenAt(file.open.peek());
        return file;
    }

    private static String decoded(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException otherCharset) {
            throw HOLIDAY_FILE_UNREADABLE.because();
        }
    }

    private static RuntimeException brokenAt(Part part) {
        return HOLIDAY_FILE_BROKEN.because(HolidayTrouble.cut(part.name), part.line);
    }

    @Override
    public void onComponentBegin(String name, Context context) {
        if (open.isEmpty() && !name.equals("VCALENDAR")) throw HOLIDAY_FILE_UNREADABLE.because();
        hasBegun = true;
        if (name.equals("VEVENT")) {
            if (events.size() == MOST_EVENTS) throw HOLIDAY_FILE_TOO_MANY_EVENTS.because(MOST_EVENTS);
            events.add(new HolidayEvent(context.getLineNumber()));
        }
        open.push(new Part(name, context.getLineNumber()));
    }

    @Override
    public void onComponentEnd(String name, Context context) {
        var part = open.pop();
        // The end of something further out: this one was never closed.
        if (!context.getUnfoldedLine().strip().equalsIgnoreCase("END:" + name)) throw brokenAt(part);
    }

    @Override
    public void onProperty(VObjectProperty property, Context context) {
        if (!open.isEmpty() && open.peek().name.equals("VEVENT")) events.getLast().add(context.getLineNumber(), property);
    }

    @Override
    public void onVersion(String value, Context context) {
        // Files of other versions than 2.0 are read as far as they go.
    }

    @Override
    public void onWarning(Warning warning, VObjectProperty property, Exception thrown, Context context) {
        if (warning == Warning.UNMATCHED_END) throw brokenAt(new Part(context.getUnfoldedLine(), context.getLineNumber()));
        if (warning == Warning.MALFORMED_LINE)
            broken.add(new HolidayTrouble(context.getLineNumber(), HolidayTroubleKind.LINE_BROKEN, context.getUnfoldedLine()));
    }
}
