package cn.gongjian.calendar.reading;

import static cn.gongjian.calendar.reading.TroubleKind.REPETITION_TOO_LONG;
import static cn.gongjian.calendar.reading.TroubleKind.REPETITION_UNKNOWN;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;

/** When the repeating events of one file take place: RRULE, RDATE and EXDATE. A rule without an end is followed from a year ago to a year ahead. */
final class Repetition {

    static final int MOST = 400;
    /** Of all rules of a file together, so that no file keeps the service busy. The library goes through days that a rule passes over as well. */
    private static final int MOST_STEPS = 500_000;
    /** Further apart, the library searches for long before it gives up. */
    private static final int LONGEST_INTERVAL = 1_000;
    private static final Set<Freq> IN_DAYS = EnumSet.of(Freq.DAILY, Freq.WEEKLY, Freq.MONTHLY, Freq.YEARLY);

    private final CalendarTimes times;
    private final LocalDate today;
    private int steps;

    Repetition(CalendarTimes times, LocalDate today) {
        this.times = times;
        this.today = today;
    }

    /** Whether some of its times are left out because it has no end. */
    static boolean isEndless(RawEvent event) {
        var rule = event.words("RRULE").toUpperCase(Locale.ROOT);
        return event.has("RRULE") && !rule.contains("UNTIL=") && !rule.contains("COUNT=");
    }

    List<ZonedDateTime> of(RawEvent event, ZonedDateTime start) {
        var all = new TreeSet<ZonedDateTime>();
        if (event.has("RRULE")) all.addAll(ruled(event.get("RRULE"), start, isEndless(event)));
        else all.add(start);
        event.all("RDATE").forEach(line -> all.addAll(listed(line)));
        event.all("EXDATE").forEach(line -> listed(line).forEach(out -> all.removeIf(time -> time.toInstant().equals(out.toInstant()))));
        if (all.size() > MOST) throw new Unreadable(event.line, REPETITION_TOO_LONG, event.words("RRULE"));
        return List.copyOf(all);
    }

    private List<ZonedDateTime> listed(RawEvent.Property line) {
        return List.of(line.value().split(",")).stream().map(value -> times.at(line.holding(value.strip()))).toList();
    }

    private Set<ZonedDateTime> ruled(RawEvent.Property line, ZonedDateTime start, boolean isEndless) {
        var all = new TreeSet<ZonedDateTime>();
        try {
            var rule = rule(line);
            var until = rule.getUntil();
            // The library refuses an end in UTC for a start of here; we compare them ourselves.
            if (until != null) rule.setUntil(null);
            var from = start.toLocalDateTime();
            var each = rule.iterator(new DateTime(from.getYear(), from.getMonthValue() - 1, from.getDayOfMonth(), from.getHour(), from.getMinute(), from.getSecond()));
            var before = start;
            while (each.hasNext() && all.size() <= MOST) {
                var next = at(each.nextDateTime(), start);
                steps += 1 + (int) (ChronoUnit.DAYS.between(before, next) / 7);
                if (steps > MOST_STEPS) throw new Unreadable(line.line(), REPETITION_TOO_LONG, line.value());
                before = next;
                if (until != null && isAfter(next, until) || isEndless && next.toLocalDate().isAfter(latest(start))) break;
                if (!isEndless || !next.toLocalDate().isBefore(today.minusYears(1))) all.add(next);
            }
        } catch (Unreadable told) {
            throw told;
        } catch (InvalidRecurrenceRuleException | RuntimeException senseless) {
            // The library gives up on rules that name no day at all, in several ways.
            throw new Unreadable(line.line(), REPETITION_UNKNOWN, line.value());
        }
        return all;
    }

    private static RecurrenceRule rule(RawEvent.Property line) throws InvalidRecurrenceRuleException {
        var rule = new RecurrenceRule(line.value(), RecurrenceRule.RfcMode.RFC5545_LAX);
        var hasTimesOfDay = rule.hasPart(Part.BYHOUR) || rule.hasPart(Part.BYMINUTE) || rule.hasPart(Part.BYSECOND);
        if (!IN_DAYS.contains(rule.getFreq()) || hasTimesOfDay || rule.getInterval() > LONGEST_INTERVAL) throw new Unreadable(line.line(), REPETITION_UNKNOWN, line.value());
        return rule;
    }

    private LocalDate latest(ZonedDateTime start) {
        return (start.toLocalDate().isAfter(today) ? start.toLocalDate() : today).plusYears(1);
    }

    private static ZonedDateTime at(DateTime time, ZonedDateTime start) {
        return local(time).atZone(start.getZone());
    }

    private static boolean isAfter(ZonedDateTime time, DateTime until) {
        if (until.isAllDay()) return time.toLocalDate().isAfter(local(until).toLocalDate());
        if (until.isFloating()) return time.toLocalDateTime().isAfter(local(until));
        return time.toInstant().isAfter(local(until).toInstant(ZoneOffset.UTC));
    }

    private static LocalDateTime local(DateTime time) {
        return LocalDateTime.of(time.getYear(), time.getMonth() + 1, time.getDayOfMonth(), time.getHours(), time.getMinutes(), time.getSeconds());
    }
}
