package cn.gongjian.calendar.recurrence;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongjian.calendar.school.HolidayDay;
import cn.gongjian.calendar.school.HolidayKind;
import cn.gongjian.calendar.school.SchoolCalendar;
import cn.gongjian.calendar.school.WeekParity;
import cn.gongjian.shared.problem.Problem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ExpansionTest {

    private static final LocalDate TERM_BEGINS = LocalDate.of(2026, 9, 1);
    private static final LocalDate TERM_ENDS = LocalDate.of(2027, 1, 22);
    private static final SchoolCalendar AUTUMN = new SchoolCalendar(
            List.of(new SchoolCalendar.Term(2026, 1, TERM_BEGINS, TERM_ENDS, LocalDate.of(2026, 8, 31), 20)), nationalDay(), Set.of(2026));
    private static final SchoolCalendar NONE = new SchoolCalendar(List.of(), Map.of(), Set.of());

    /** 1 to 7 October are off, Saturday 10 October is a workday. */
    private static Map<LocalDate, HolidayDay> nationalDay() {
        var days = new HashMap<LocalDate, HolidayDay>();
        LocalDate.of(2026, 10, 1).datesUntil(LocalDate.of(2026, 10, 8)).forEach(day -> days.put(day, new HolidayDay(day, HolidayKind.OFF, "国庆节")));
        days.put(LocalDate.of(2026, 10, 10), new HolidayDay(LocalDate.of(2026, 10, 10), HolidayKind.WORK, "国庆节"));
        return days;
    }

    private static Recurrence rrule(String rule, LocalDate until, OnHoliday onHoliday) {
        return new Recurrence(RecurrencePattern.RRULE, rule, null, null, null, until, onHoliday);
    }

    private static Recurrence teaching(WeekParity parity, OnHoliday onHoliday, DayOfWeek... weekdays) {
        return new Recurrence(RecurrencePattern.TEACHING_WEEKS, null, List.of(weekdays), parity, null, TERM_ENDS, onHoliday);
    }

    private static Recurrence quarterly(int ordinal, DayOfWeek weekday, LocalDate until) {
        return new Recurrence(RecurrencePattern.QUARTERLY, null, List.of(weekday), null, ordinal, until, OnHoliday.KEEP);
    }

    private static List<LocalDate> days(LocalDate from, Recurrence recurrence, SchoolCalendar calendar) {
        return Expansion.of(from, recurrence, calendar).occurrences().stream().map(Expansion.Occurrence::day).toList();
    }

    private static void refused(RecurrenceProblem problem, LocalDate from, Recurrence recurrence, SchoolCalendar calendar) {
        assertEquals(problem, assertThrows(Problem.class, () -> Expansion.of(from, recurrence, calendar)).kind());
    }

    @Test
    void aTwiceWeeklyClassOfASemesterIsOneSeries() {
        assertEquals(40, days(TERM_BEGINS, teaching(null, OnHoliday.KEEP, TUESDAY, THURSDAY), AUTUMN).size());
    }

    @Test
    void oddWeeksAreEverySecondOne() {
        assertEquals(List.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 15)), days(TERM_BEGINS, teaching(WeekParity.ODD, OnHoliday.KEEP, TUESDAY), AUTUMN).subList(0, 2));
    }

    @Test
    void evenWeeksBeginWithTheSecond() {
        assertEquals(LocalDate.of(2026, 9, 8), days(TERM_BEGINS, teaching(WeekParity.EVEN, OnHoliday.KEEP, TUESDAY), AUTUMN).getFirst());
    }

    @Test
    void aHolidayIsLeftOut() {
        var expansion = Expansion.of(TERM_BEGINS, teaching(null, OnHoliday.SKIP, THURSDAY), AUTUMN);
        assertEquals(List.of(new Expansion.Occurrence(LocalDate.of(2026, 10, 1), null)), expansion.dropped());
    }

    @Test
    void aHolidayMovesToTheNextWorkday() {
        var moved = Expansion.of(TERM_BEGINS, teaching(null, OnHoliday.NEXT_WORKDAY, DayOfWeek.WEDNESDAY), AUTUMN).occurrences().stream()
                .filter(o -> o.on().equals(LocalDate.of(2026, 10, 7))).findFirst().orElseThrow();
        assertEquals(LocalDate.of(2026, 10, 8), moved.day());
    }

    @Test
    void whatMovesOntoAnotherDayOfTheSeriesIsNotHeldTwice() {
        var expansion = Expansion.of(TERM_BEGINS, rrule("FREQ=DAILY", LocalDate.of(2026, 10, 9), OnHoliday.NEXT_WORKDAY), AUTUMN);
        assertEquals(7, expansion.dropped().size());
    }

    @Test
    void theLastFridayOfEachQuarter() {
        assertEquals(List.of(LocalDate.of(2026, 9, 25), LocalDate.of(2026, 12, 25), LocalDate.of(2027, 3, 26)),
                days(TERM_BEGINS, quarterly(-1, FRIDAY, LocalDate.of(2027, 5, 31)), NONE));
    }

    @Test
    void aQuarterWithoutAFourteenthFridayIsPassedOver() {
        assertEquals(List.of(LocalDate.of(2027, 10, 1).plusWeeks(13)), days(LocalDate.of(2027, 9, 1), quarterly(14, FRIDAY, LocalDate.of(2028, 3, 1)), NONE));
    }

    @Test
    void anRruleIsExpandedByTheLibrary() {
        assertEquals(List.of(LocalDate.of(2026, 9, 4), LocalDate.of(2026, 10, 2)), days(TERM_BEGINS, rrule("FREQ=MONTHLY;BYDAY=1FR;COUNT=2", null, OnHoliday.KEEP), NONE));
    }

    @Test
    void aFirstDayThatTheRuleDoesNotNameIsNone() {
        assertEquals(LocalDate.of(2026, 9, 4), days(TERM_BEGINS, rrule("FREQ=WEEKLY;BYDAY=FR;COUNT=3", null, OnHoliday.KEEP), NONE).getFirst());
    }

    @Test
    void anEndWithATimeOfDayIsThatDay() {
        assertEquals(3, days(TERM_BEGINS, rrule("FREQ=DAILY;UNTIL=20260903T160000Z", null, OnHoliday.KEEP), NONE).size());
    }

    @Test
    void aRuleWithoutEndIsRefused() {
        refused(RecurrenceProblem.RECURRENCE_ENDLESS, TERM_BEGINS, rrule("FREQ=WEEKLY", null, OnHoliday.KEEP), NONE);
    }

    @Test
    void moreThanFourHundredAreRefused() {
        refused(RecurrenceProblem.RECURRENCE_TOO_MANY, TERM_BEGINS, rrule("FREQ=DAILY;COUNT=100000", null, OnHoliday.KEEP), NONE);
    }

    @Test
    void moreThanThreeYearsAreRefused() {
        refused(RecurrenceProblem.RECURRENCE_TOO_LONG, TERM_BEGINS, rrule("FREQ=MONTHLY", LocalDate.of(2036, 1, 1), OnHoliday.KEEP), NONE);
    }

    @Test
    void aDayThatNeverComesIsRefused() {
        refused(RecurrenceProblem.RECURRENCE_RULE_INVALID, TERM_BEGINS, rrule("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3", null, OnHoliday.KEEP), NONE);
    }

    @Test
    void secondsAreRefused() {
        refused(RecurrenceProblem.RECURRENCE_RULE_INVALID, TERM_BEGINS, rrule("FREQ=SECONDLY;COUNT=5", null, OnHoliday.KEEP), NONE);
    }

    @Test
    void nonsenseIsRefused() {
        refused(RecurrenceProblem.RECURRENCE_RULE_INVALID, TERM_BEGINS, rrule("每周二", TERM_ENDS, OnHoliday.KEEP), NONE);
    }

    @Test
    void anEndBeforeTheStartIsRefused() {
        refused(RecurrenceProblem.RECURRENCE_EMPTY, TERM_BEGINS, rrule("FREQ=WEEKLY", TERM_BEGINS.minusDays(1), OnHoliday.KEEP), NONE);
    }

    @Test
    void teachingWeeksNeedASchoolCalendar() {
        refused(RecurrenceProblem.RECURRENCE_WITHOUT_SCHOOL_CALENDAR, TERM_BEGINS, teaching(null, OnHoliday.KEEP, TUESDAY), NONE);
    }

    @Test
    void aRuleBesideTeachingWeeksIsUnclear() {
        refused(RecurrenceProblem.RECURRENCE_UNCLEAR, TERM_BEGINS,
                new Recurrence(RecurrencePattern.TEACHING_WEEKS, "FREQ=WEEKLY", List.of(TUESDAY), null, null, TERM_ENDS, OnHoliday.KEEP), AUTUMN);
    }

    @Test
    void aRuleCutInTwoLosesItsCount() {
        assertEquals("FREQ=WEEKLY;BYDAY=TU", rrule("FREQ=WEEKLY;BYDAY=TU;COUNT=9", null, OnHoliday.KEEP).until(TERM_ENDS).rrule());
    }

    @Property
    void aSeriesIsInOrderWithinItsBoundsAndNeverTwiceOnADay(@ForAll @IntRange(min = 1, max = 7) int weekday, @ForAll @IntRange(min = 1, max = 4) int interval,
            @ForAll OnHoliday onHoliday) {
        var rule = "FREQ=WEEKLY;INTERVAL=" + interval + ";BYDAY=" + DayOfWeek.of(weekday).name().substring(0, 2);
        var days = days(TERM_BEGINS, rrule(rule, TERM_ENDS, onHoliday), AUTUMN);
        assertEquals(days.stream().distinct().sorted().toList(), days);
        assertTrue(days.stream().allMatch(day -> !day.isBefore(TERM_BEGINS) && !day.isAfter(TERM_ENDS.plusDays(10))));
    }

    @Property
    void whatTheRuleNamesIsHeldOrDroppedAndNothingElse(@ForAll @IntRange(min = 1, max = 7) int weekday, @ForAll OnHoliday onHoliday) {
        var rule = rrule("FREQ=WEEKLY;BYDAY=" + DayOfWeek.of(weekday).name().substring(0, 2), TERM_ENDS, onHoliday);
        var kept = Expansion.of(TERM_BEGINS, rule, AUTUMN);
        var all = Expansion.of(TERM_BEGINS, new Recurrence(RecurrencePattern.RRULE, rule.rrule(), null, null, null, TERM_ENDS, OnHoliday.KEEP), AUTUMN);
        assertEquals(all.occurrences().size(), kept.occurrences().size() + kept.dropped().size());
    }
}
