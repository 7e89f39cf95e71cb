package cn.gongjian.calendar.recurrence;

import static cn.gongjian.calendar.recurrence.RecurrenceProblem.RECURRENCE_RULE_INVALID;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;

/** An RRULE that counts in days. */
final class CalendarRule {

    private static final Set<Freq> IN_DAYS = EnumSet.of(Freq.DAILY, Freq.WEEKLY, Freq.MONTHLY, Freq.YEARLY);

    private final RecurrenceRule rule;
    private final LocalDate until;

    CalendarRule(String text) {
        try {
            rule = new RecurrenceRule(text, RecurrenceRule.RfcMode.RFC5545_STRICT);
            if (!IN_DAYS.contains(rule.getFreq()) || hasTimesOfDay()) throw refused(text);
            until = rule.getUntil() == null ? null : LocalDate.of(rule.getUntil().getYear(), rule.getUntil().getMonth() + 1, rule.getUntil().getDayOfMonth());
            // A day has no time of day, so an end with one would not fit it.
            if (until != null) rule.setUntil(null);
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException broken) {
            throw refused(text);
        }
    }

    /** The library's parts are named here and not in a constant: their class cannot be the first of it to be loaded. */
    private boolean hasTimesOfDay() {
        return rule.hasPart(Part.BYHOUR) || rule.hasPart(Part.BYMINUTE) || rule.hasPart(Part.BYSECOND);
    }

    boolean hasEnd() {
        return until != null || rule.getCount() != null;
    }

    String withoutEnd() {
        var parts = new ArrayList<>(List.of(rule.toString().split(";")));
        parts.removeIf(part -> part.startsWith("COUNT=") || part.startsWith("UNTIL="));
        return String.join(";", parts);
    }

    /** In order, from {@code from} to {@code last}, both inclusive, {@code most} at the most. */
    List<LocalDate> days(LocalDate from, LocalDate last, int most) {
        var days = new ArrayList<LocalDate>();
        var end = until == null || last.isBefore(until) ? last : until;
        try {
            var each = rule.iterator(new DateTime(from.getYear(), from.getMonthValue() - 1, from.getDayOfMonth()));
            while (each.hasNext() && days.size() < most) {
                var next = each.nextDateTime();
                var day = LocalDate.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth());
                if (day.isAfter(end)) break;
                days.add(day);
            }
        } catch (IllegalArgumentException senseless) {
            throw refused(rule.toString());
        }
        return days;
    }

    private static RuntimeException refused(String text) {
        return RECURRENCE_RULE_INVALID.because(text).at("/recurrence/rrule", "不是可用的 RRULE（RFC 5545，按日、周、月、年）");
    }
}
