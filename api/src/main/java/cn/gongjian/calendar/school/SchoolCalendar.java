package cn.gongjian.calendar.school;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What holds in one region: its semesters, and its days off and make-up workdays. Weeks are counted in calendar days,
 * never in hours. A day of a year whose holidays are not announced is an ordinary one; who asks can see that it is not known.
 */
public record SchoolCalendar(List<Term> terms, Map<LocalDate, HolidayDay> holidays, Set<Integer> announcedYears) {

    /** A semester with the year that it belongs to. */
    public record Term(int firstYear, int term, LocalDate startsOn, LocalDate endsOn, LocalDate firstMonday, int weeks) {

        public LocalDate lastSunday() {
            return firstMonday.plusWeeks(weeks).minusDays(1);
        }

        /** All its teaching weeks in order. */
        public Stream<TeachingWeek> teachingWeeks() {
            return IntStream.rangeClosed(1, weeks).mapToObj(number -> new TeachingWeek(firstYear, term, number, firstMonday.plusWeeks(number - 1L)));
        }

        Optional<TeachingWeek> weekOf(LocalDate day) {
            if (day.isBefore(firstMonday) || day.isAfter(lastSunday())) return Optional.empty();
            int number = (int) (ChronoUnit.DAYS.between(firstMonday, day) / 7) + 1;
            return Optional.of(new TeachingWeek(firstYear, term, number, firstMonday.plusWeeks(number - 1L)));
        }
    }

    public Optional<TeachingWeek> teachingWeekOf(LocalDate day) {
        return terms.stream().flatMap(term -> term.weekOf(day).stream()).findFirst();
    }

    public Optional<HolidayDay> holidayOn(LocalDate day) {
        return Optional.ofNullable(holidays.get(day));
    }

    /** A day off by a notice; an ordinary weekend is none. */
    public boolean isHoliday(LocalDate day) {
        return holidayOn(day).filter(told -> told.kind() == HolidayKind.OFF).isPresent();
    }

    /** Monday to Friday unless a notice gives it off, and weekend days on which a notice lets one work. */
    public boolean isWorkday(LocalDate day) {
        return holidayOn(day).map(told -> told.kind() == HolidayKind.WORK).orElse(day.getDayOfWeek().getValue() <= 5);
    }

    public boolean isAnnounced(int year) {
        return announcedYears.contains(year);
    }
}
