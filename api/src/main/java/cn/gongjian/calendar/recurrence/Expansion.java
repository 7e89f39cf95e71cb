package cn.gongjian.calendar.recurrence;

import static cn.gongjian.calendar.recurrence.RecurrenceProblem.RECURRENCE_EMPTY;
import static cn.gongjian.calendar.recurrence.RecurrenceProblem.RECURRENCE_ENDLESS;
import static cn.gongjian.calendar.recurrence.RecurrenceProblem.RECURRENCE_TOO_LONG;
import static cn.gongjian.calendar.recurrence.RecurrenceProblem.RECURRENCE_TOO_MANY;
import static cn.gongjian.calendar.recurrence.RecurrenceProblem.RECURRENCE_WITHOUT_SCHOOL_CALENDAR;

import cn.gongjian.calendar.school.SchoolCalendar;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The days of a series, and the days that the rule named but a holiday took. Always bounded. */
public record Expansion(List<Occurrence> occurrences, List<Occurrence> dropped) {

    /** Five days a week for a school year with room to spare. */
    public static final int MOST = 400;
    private static final int MOST_YEARS = 3;
    /** The longest row of days off is shorter by far. */
    private static final int LONGEST_SEARCH = 60;

    /** The day that the rule names, and the day on which it takes place; for dropped ones null. */
    public record Occurrence(LocalDate on, LocalDate day) {}

    LocalDate lastNamed() {
        return Stream.concat(occurrences.stream(), dropped.stream()).map(Occurrence::on).max(LocalDate::compareTo).orElseThrow();
    }

    /** Where the school calendar must be known for: three years at the most. */
    public static LocalDate latest(LocalDate from, Recurrence recurrence) {
        var bound = from.plusYears(MOST_YEARS);
        return recurrence.until() == null || recurrence.until().isAfter(bound) ? bound : recurrence.until();
    }

    public static Expansion of(LocalDate from, Recurrence recurrence, SchoolCalendar calendar) {
        recurrence.mustBeClear();
        mustEnd(from, recurrence);
        var named = named(from, latest(from, recurrence), recurrence, calendar);
        if (named.size() > MOST) throw RECURRENCE_TOO_MANY.because(MOST).at("/recurrence", "最多 " + MOST + " 次");
        var expansion = placed(named, recurrence.onHoliday(), calendar);
        if (expansion.occurrences.isEmpty()) throw RECURRENCE_EMPTY.because().at("/recurrence", "在这段时间里一次也没有");
        return expansion;
    }

    private static void mustEnd(LocalDate from, Recurrence recurrence) {
        var endsByItself = recurrence.pattern() == RecurrencePattern.RRULE && new CalendarRule(recurrence.rrule()).hasEnd();
        if (recurrence.until() == null && !endsByItself) throw RECURRENCE_ENDLESS.because().at("/recurrence/until", "请填写最后一天");
        if (recurrence.until() == null) return;
        if (recurrence.until().isBefore(from)) throw RECURRENCE_EMPTY.because().at("/recurrence/until", "不能早于第一天");
        if (recurrence.until().isAfter(from.plusYears(MOST_YEARS))) throw RECURRENCE_TOO_LONG.because(MOST_YEARS).at("/recurrence/until", "最长 " + MOST_YEARS + " 年");
    }

    private static List<LocalDate> named(LocalDate from, LocalDate last, Recurrence recurrence, SchoolCalendar calendar) {
        return switch (recurrence.pattern()) {
            case RRULE -> new CalendarRule(recurrence.rrule()).days(from, last, MOST + 1);
            case TEACHING_WEEKS -> inTeachingWeeks(from, last, recurrence, calendar);
            case QUARTERLY -> quarterly(from, last, recurrence);
        };
    }

    private static List<LocalDate> inTeachingWeeks(LocalDate from, LocalDate last, Recurrence recurrence, SchoolCalendar calendar) {
        if (calendar.terms().isEmpty()) throw RECURRENCE_WITHOUT_SCHOOL_CALENDAR.because();
        return from.datesUntil(last.plusDays(1))
                .filter(day -> recurrence.weekdays().contains(day.getDayOfWeek()))
                .filter(day -> calendar.teachingWeekOf(day).filter(week -> week.counts(recurrence.parity())).isPresent())
                .toList();
    }

    private static List<LocalDate> quarterly(LocalDate from, LocalDate last, Recurrence recurrence) {
        return Stream.iterate(YearMonth.from(from).minusMonths((from.getMonthValue() - 1) % 3), month -> !month.atDay(1).isAfter(last), month -> month.plusMonths(3))
                .flatMap(first -> nth(first, recurrence).stream())
                .filter(day -> !day.isBefore(from) && !day.isAfter(last))
                .toList();
    }

    /** None where the quarter has not so many of this weekday. */
    private static List<LocalDate> nth(YearMonth first, Recurrence recurrence) {
        var begins = first.atDay(1);
        var ends = first.plusMonths(2).atEndOfMonth();
        var all = begins.with(TemporalAdjusters.nextOrSame(recurrence.weekdays().getFirst())).datesUntil(ends.plusDays(1), Period.ofWeeks(1)).toList();
        int at = recurrence.ordinal() > 0 ? recurrence.ordinal() - 1 : all.size() + recurrence.ordinal();
        return at < 0 || at >= all.size() ? List.of() : List.of(all.get(at));
    }

    /** A day that moved onto another one of the series is not held twice. */
    private static Expansion placed(List<LocalDate> named, OnHoliday rule, SchoolCalendar calendar) {
        var occurrences = new ArrayList<Occurrence>();
        var dropped = new ArrayList<Occurrence>();
        var taken = new HashSet<>(named.stream().filter(day -> rule == OnHoliday.KEEP || !calendar.isHoliday(day)).toList());
        for (var on : named) {
            if (taken.contains(on)) occurrences.add(new Occurrence(on, on));
            else {
                var day = rule == OnHoliday.NEXT_WORKDAY ? nextWorkday(on, calendar) : null;
                if (day != null && taken.add(day)) occurrences.add(new Occurrence(on, day));
                else dropped.add(new Occurrence(on, null));
            }
        }
        return new Expansion(List.copyOf(occurrences), List.copyOf(dropped));
    }

    private static LocalDate nextWorkday(LocalDate holiday, SchoolCalendar calendar) {
        return IntStream.rangeClosed(1, LONGEST_SEARCH).mapToObj(holiday::plusDays).filter(calendar::isWorkday).findFirst().orElse(null);
    }
}
