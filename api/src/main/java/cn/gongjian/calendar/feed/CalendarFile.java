package cn.gongjian.calendar.feed;

import cn.gongjian.shared.time.ServiceTime;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

/** Entries as one iCalendar object of RFC 5545, with the properties of RFC 7986 that tell of the calendar itself. */
final class CalendarFile {

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss").withZone(ServiceTime.ZONE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final String publicUrl;
    private final ContentLines lines = new ContentLines();

    CalendarFile(String publicUrl) {
        this.publicUrl = publicUrl;
    }

    /** Without METHOD: with one, each entry would be an invitation and need an organizer (RFC 5546). */
    byte[] write(UUID id, String name, List<FeedEntry> entries) {
        lines.line("BEGIN", "VCALENDAR");
        lines.line("VERSION", "2.0");
        lines.line("PRODID", "-//Gongjian//Calendar//ZH");
        lines.line("CALSCALE", "GREGORIAN");
        lines.line("UID", id.toString());
        lines.text("NAME", name);
        // NAME and REFRESH-INTERVAL in the words of programs older than RFC 7986.
        lines.text("X-WR-CALNAME", name);
        lines.line("X-WR-TIMEZONE", ServiceTime.ZONE.getId());
        lines.line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
        lines.line("X-PUBLISHED-TTL", "PT1H");
        zone();
        entries.forEach(this::entry);
        lines.line("END", "VCALENDAR");
        return lines.bytes();
    }

    /** As it holds since 1991; no date of ours is older than 2000. */
    private void zone() {
        lines.line("BEGIN", "VTIMEZONE");
        lines.line("TZID", ServiceTime.ZONE.getId());
        lines.line("BEGIN", "STANDARD");
        lines.line("DTSTART", "19910915T010000");
        lines.line("TZOFFSETFROM", "+0800");
        lines.line("TZOFFSETTO", "+0800");
        lines.line("TZNAME", "CST");
        lines.line("END", "STANDARD");
        lines.line("END", "VTIMEZONE");
    }

    private void entry(FeedEntry entry) {
        lines.line("BEGIN", "VEVENT");
        lines.line("UID", entry.id().toString());
        // Without METHOD it is the time of the last revision (RFC 5545, 3.8.7.2).
        lines.line("DTSTAMP", UTC.format(entry.updatedAt()));
        lines.line("CREATED", UTC.format(entry.createdAt()));
        lines.line("LAST-MODIFIED", UTC.format(entry.updatedAt()));
        lines.line("SEQUENCE", String.valueOf(entry.sequence()));
        time(entry.time());
        lines.line("STATUS", entry.status().name());
        lines.text("SUMMARY", entry.title());
        lines.text("CATEGORIES", entry.category());
        lines.text("LOCATION", entry.place());
        lines.text("DESCRIPTION", entry.description());
        lines.line("URL", publicUrl + entry.page());
        conference(entry.onlineUrl());
        lines.line("END", "VEVENT");
    }

    private void time(FeedEntry.Time time) {
        switch (time) {
            case FeedEntry.Hours hours -> {
                lines.line("DTSTART;TZID=" + ServiceTime.ZONE, local(hours.from()));
                lines.line("DTEND;TZID=" + ServiceTime.ZONE, local(hours.until()));
            }
            case FeedEntry.Days days -> {
                lines.line("DTSTART;VALUE=DATE", day(days.first()));
                lines.line("DTEND;VALUE=DATE", day(days.last().plusDays(1)));
                // A deadline or a holiday does not make anybody busy.
                lines.line("TRANSP", "TRANSPARENT");
            }
        }
    }

    private void conference(String url) {
        if (url == null) return;
        try {
            lines.line("CONFERENCE;VALUE=URI;FEATURE=VIDEO", new URI(url).toASCIIString());
        } catch (URISyntaxException unusual) {
            // Browsers open more than the RFC calls a URI; the description has it as well.
        }
    }

    private static String local(Instant time) {
        return LOCAL.format(time);
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
