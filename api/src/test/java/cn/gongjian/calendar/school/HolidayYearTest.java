package cn.gongjian.calendar.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongjian.shared.problem.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HolidayYearTest {

    private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");

    private static HolidayDay off(String day) {
        return new HolidayDay(LocalDate.parse(day), HolidayKind.OFF, "元旦");
    }

    private static HolidayDay work(String day) {
        return new HolidayDay(LocalDate.parse(day), HolidayKind.WORK, "元旦");
    }

    private static HolidayYear told(String region, HolidayDay... days) {
        var year = HolidayYear.of(region, 2027, NOW);
        year.tell("通知", List.of(days), NOW);
        return year;
    }

    @Test
    void aNoticeReplacesWhatWasToldBefore() {
        var year = told(null, off("2027-01-01"), off("2027-01-02"));
        year.tell("更正", List.of(off("2027-01-02")), NOW);
        assertEquals(List.of(off("2027-01-02")), year.told());
    }

    @Test
    void theSameNoticeInAnotherOrderIsNoNews() {
        assertTrue(told(null, off("2027-01-01"), off("2027-01-02")).isAsTold("通知", List.of(off("2027-01-02"), off("2027-01-01"))));
    }

    @Test
    void aDayTwiceIsRefused() {
        assertThrows(Problem.class, () -> told(null, off("2027-01-01"), work("2027-01-01")));
    }

    @Test
    void aDayOfAnotherYearIsRefused() {
        assertThrows(Problem.class, () -> told(null, off("2028-01-01")));
    }

    @Test
    void theLastDayOfTheYearBeforeMayBelongToIt() {
        assertEquals(1, told(null, off("2026-12-31")).told().size());
    }

    @Test
    void aMakeUpWorkdayOfTheCountryIsAWeekendDay() {
        assertThrows(Problem.class, () -> told(null, work("2027-01-05")));
    }

    @Test
    void aRegionMayTakeBackADayOff() {
        assertEquals(1, told("331024", work("2027-01-05")).told().size());
    }
}
