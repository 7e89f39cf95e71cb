package cn.gongjian.plan.following;

import cn.gongjian.calendar.school.SchoolCalendar.Term;
import cn.gongjian.plan.draft.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The spans of a promise: of the calendar, not counted from its first day, and clipped to the days on which it applies.
 * "Once a quarter" from late October to the end of August has four. Where months are named, each of them is a span.
 */
final class Buckets {

    /** A promise for each week over ten years; more is a slip of the keyboard. */
    static final int MOST = 600;
    private static final Month SCHOOL_BEGINS = Month.SEPTEMBER;
    private static final Month SECOND_BEGINS = Month.FEBRUARY;

    private Buckets() {}

    static List<Bucket> of(Period period, List<Integer> months, LocalDate from, LocalDate to, List<Term> terms) {
        if (!months.isEmpty()) return months(months, from, to);
        return switch (period) {
            case WEEK -> run(from, to, day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), start -> start.plusWeeks(1));
            case MONTH -> run(from, to, day -> day.withDayOfMonth(1), start -> start.plusMonths(1));
            case TWO_MONTHS -> run(from, to, day -> firstOf(day, 2), start -> start.plusMonths(2));
            case QUARTER -> run(from, to, day -> firstOf(day, 3), start -> start.plusMonths(3));
            case HALF_YEAR -> run(from, to, day -> firstOf(day, 6), start -> start.plusMonths(6));
            case YEAR -> run(from, to, day -> day.withDayOfYear(1), start -> start.plusYears(1));
            case SCHOOL_YEAR -> run(from, to, Buckets::schoolYear, start -> start.plusYears(1));
            case SEMESTER -> semesters(from, to, terms);
            case TERM, ONCE -> List.of(new Bucket(from, to, false));
        };
    }

    private static List<Bucket> run(LocalDate from, LocalDate to, UnaryOperator<LocalDate> first, UnaryOperator<LocalDate> next) {
        var all = new ArrayList<Bucket>();
        for (var start = first.apply(from); !start.isAfter(to) && all.size() < MOST; start = next.apply(start))
            clip(all, start, next.apply(start).minusDays(1), from, to, false);
        return all;
    }

    private static LocalDate firstOf(LocalDate day, int months) {
        return day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / months * months + 1);
    }

    private static LocalDate schoolYear(LocalDate day) {
        var begins = LocalDate.of(day.getYear(), SCHOOL_BEGINS, 1);
        return day.isBefore(begins) ? begins.minusYears(1) : begins;
    }

    private static List<Bucket> months(List<Integer> months, LocalDate from, LocalDate to) {
        var all = new ArrayList<Bucket>();
        for (var month = YearMonth.from(from); !month.isAfter(YearMonth.from(to)) && all.size() < MOST; month = month.plusMonths(1))
            if (months.contains(month.getMonthValue())) clip(all, month.atDay(1), month.atEndOfMonth(), from, to, false);
        return all;
    }

    /** By the 校历 as far as it is known; what it does not tell is halved at the first of February, and said to be assumed. */
    private static List<Bucket> semesters(LocalDate from, LocalDate to, List<Term> terms) {
        var all = new ArrayList<Bucket>();
        for (var year = schoolYear(from); !year.isAfter(to) && all.size() < MOST; year = year.plusYears(1)) {
            var second = LocalDate.of(year.getYear() + 1, SECOND_BEGINS, 1);
            semester(all, 1, year, second.minusDays(1), from, to, terms);
            semester(all, 2, second, year.plusYears(1).minusDays(1), from, to, terms);
        }
        return all;
    }

    private static void semester(List<Bucket> all, int number, LocalDate begins, LocalDate ends, LocalDate from, LocalDate to, List<Term> terms) {
        var firstYear = schoolYear(begins).getYear();
        var told = terms.stream().filter(term -> term.firstYear() == firstYear && term.term() == number).findFirst();
        told.ifPresentOrElse(term -> clip(all, term.startsOn(), term.endsOn(), from, to, false), () -> clip(all, begins, ends, from, to, true));
    }

    private static void clip(List<Bucket> all, LocalDate begins, LocalDate ends, LocalDate from, LocalDate to, boolean assumed) {
        var first = Stream.of(begins, from).max(LocalDate::compareTo).get();
        var last = Stream.of(ends, to).min(LocalDate::compareTo).get();
        if (!last.isBefore(first)) all.add(new Bucket(first, last, assumed));
    }
}
