package cn.gongjian.calendar.reading;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/** By what an event is known when it is read again. */
final class EventName {

    private static final int LONGEST = 500;
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private EventName() {}

    /** Without a name, what it says is its name. */
    static String of(RawEvent event) {
        var uid = Words.line(event.words("UID"));
        if (uid.isEmpty()) return digest(event.words("SUMMARY") + event.words("DTSTART") + event.words("LOCATION"));
        return uid.length() > LONGEST ? digest(uid) : uid;
    }

    /** One time of a repetition has the name of all, and its own time as the rule names it, however the file writes that. */
    static String of(RawEvent event, ZonedDateTime named, boolean isDay) {
        var name = of(event) + "#" + (isDay ? DateTimeFormatter.BASIC_ISO_DATE.format(named.toLocalDate()) : UTC.format(named));
        return name.length() > LONGEST ? digest(name) : name;
    }

    private static String digest(String words) {
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
