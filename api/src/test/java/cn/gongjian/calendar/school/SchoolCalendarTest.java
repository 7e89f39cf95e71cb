package cn.gongjian.calendar.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SchoolCalendarTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 8, 31);
    private static final SchoolCalendar CALENDAR = new SchoolCalendar(
            List.of(new SchoolCalendar.Term(2026, 1, LocalDate.of(2026, 9, 1), LocalDate.of(2027, 1, 22), MONDAY, 20)),
            Map.of(LocalDate.of(2026, 10, 1), new HolidayDay(LocalDate.of(2026, 10, 1), HolidayKind.OFF, "国庆节"),
                    LocalDate.of(2026, 10, 10), new HolidayDay(LocalDate.of(2026, 10, 10), HolidayKind.WORK, "国庆节")),
            Set.of(2026));

    @Test
    void theFirstMondayBeginsWeekOne() {
        assertEquals(1, CALENDAR.teachingWeekOf(MONDAY).orElseThrow().number());
    }

    @Test
    void aSundayStillBelongsToItsWeek() {
        assertEquals(1, CALENDAR.teachingWeekOf(LocalDate.of(2026, 9, 6)).orElseThrow().number());
    }

    @Test
    void afterTheLastWeekThereIsNone() {
        assertTrue(CALENDAR.teachingWeekOf(MONDAY.plusWeeks(20)).isEmpty());
    }

    @Test
    void theFifthWeekIsAnOddOne() {
        assertTrue(CALENDAR.teachingWeekOf(MONDAY.plusWeeks(4)).orElseThrow().counts(WeekParity.ODD));
    }

    @Test
    void aHolidayOnAWeekdayIsNoWorkday() {
        assertFalse(CALENDAR.isWorkday(LocalDate.of(2026, 10, 1)));
    }

    @Test
    void aMakeUpSaturdayIsAWorkday() {
        assertTrue(CALENDAR.isWorkday(LocalDate.of(2026, 10, 10)));
    }

    @Test
    void anOrdinarySaturdayIsNone() {
        assertFalse(CALENDAR.isWorkday(LocalDate.of(2026, 10, 17)));
    }

    @Property
    void eachDayOfASemesterLiesInTheWeekThatBeginsOnItsMonday(@ForAll @IntRange(max = 139) int day) {
        var date = MONDAY.plusDays(day);
        var week = CALENDAR.teachingWeekOf(date).orElseThrow();
        assertEquals(date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), week.from());
        assertEquals(MONDAY.plusWeeks(week.number() - 1L), week.from());
    }
}
