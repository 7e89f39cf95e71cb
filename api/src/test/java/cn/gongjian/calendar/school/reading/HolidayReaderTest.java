package cn.gongjian.calendar.school.reading;

import static cn.gongjian.calendar.school.HolidayKind.OFF;
import static cn.gongjian.calendar.school.HolidayKind.WORK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongjian.calendar.school.HolidayDay;
import cn.gongjian.calendar.school.HolidayKind;
import cn.gongjian.calendar.school.SchoolProblem;
import cn.gongjian.calendar.school.reading.HolidayReadingView.Trouble;
import cn.gongjian.shared.problem.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayReaderTest {

    private static String file(String... events) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("", events) + "END:VCALENDAR\r\n";
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
    }

    private static HolidayReadingView read(String file) {
        return HolidayReader.read(file.getBytes(StandardCharsets.UTF_8));
    }

    private static List<HolidayDay> days(String... lines) {
        return read(file(event(lines))).years().getFirst().days();
    }

    private static HolidayDay day(String day, HolidayKind kind, String name) {
        return new HolidayDay(LocalDate.parse(day), kind, name);
    }

    private static HolidayTroubleKind trouble(String... lines) {
        var read = read(file(event(lines)));
        assertTrue(read.years().isEmpty());
        return read.troubles().getFirst().kind();
    }

    private static SchoolProblem refused(byte[] file) {
        return (SchoolProblem) assertThrows(Problem.class, () -> HolidayReader.read(file)).kind();
    }

    @Test
    void theEndOfAHolidayIsTheDayBehindItsLast() {
        assertEquals(List.of(day("2027-01-01", OFF, "元旦"), day("2027-01-02", OFF, "元旦")),
                days("DTSTART;VALUE=DATE:20270101", "DTEND;VALUE=DATE:20270103", "SUMMARY:元旦（休）"));
    }

    @Test
    void aHolidayWithoutEndIsOneDay() {
        assertEquals(List.of(day("2027-01-01", OFF, "元旦")), days("DTSTART;VALUE=DATE:20270101", "SUMMARY:元旦放假"));
    }

    @Test
    void aDurationCountsDays() {
        assertEquals(2, days("DTSTART;VALUE=DATE:20270101", "DURATION:P2D", "SUMMARY:元旦放假").size());
    }

    @Test
    void midnightsInChinaAreDays() {
        assertEquals(List.of(day("2027-01-01", OFF, "元旦")), days("DTSTART:20261231T160000Z", "DTEND:20270101T160000Z", "SUMMARY:元旦 休"));
    }

    @ParameterizedTest
    @CsvSource({"国庆节（休）, OFF, 国庆节", "国庆节(班), WORK, 国庆节", "春节 假期 第1天/共8天, OFF, 春节", "春节 补班 第1天/共2天, WORK, 春节", "国庆节调休上班, WORK, 国庆节",
        "劳动节放假调休, OFF, 劳动节"})
    void theNameSaysWhetherOneWorks(String summary, HolidayKind kind, String name) {
        assertEquals(List.of(day("2027-10-01", kind, name)), days("DTSTART;VALUE=DATE:20271001", "SUMMARY:" + summary));
    }

    @Test
    void theDescriptionSaysItWhereTheNameDoesNot() {
        assertEquals(OFF, days("DTSTART;VALUE=DATE:20271001", "SUMMARY:国庆节", "DESCRIPTION:公共假期").getFirst().kind());
    }

    @Test
    void thePropertyOfAppleSaysIt() {
        assertEquals(WORK, days("DTSTART;VALUE=DATE:20271009", "SUMMARY:国庆节", "X-APPLE-SPECIAL-DAY:ALTERNATE-WORKDAY").getFirst().kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"妇女节", "腊八节", "国庆节 10月1日放假，9日上班"})
    void aFestivalAloneIsNoDayOff(String summary) {
        assertEquals(HolidayTroubleKind.NOT_SAID_WHICH, trouble("DTSTART;VALUE=DATE:20270308", "SUMMARY:" + summary));
    }

    @Test
    void aDayThatDoesNotExistIsToldByItsLine() {
        var read = read(file(event("SUMMARY:春节（休）", "DTSTART;VALUE=DATE:20270230")));
        assertEquals(List.of(new Trouble(5, HolidayTroubleKind.DAY_WRONG, "DTSTART:20270230")), read.troubles());
    }

    @ParameterizedTest
    @CsvSource({"DTSTART:1, DAY_WRONG", "DTSTART:18990101, DAY_WRONG", "DTSTART:20270101T080000, NOT_WHOLE_DAYS", "DTSTART:20270101T250000, DAY_WRONG"})
    void aStartThatIsNoDayIsTold(String start, HolidayTroubleKind kind) {
        assertEquals(kind, trouble(start, "SUMMARY:元旦（休）"));
    }

    @Test
    void anEndBeforeItsStartIsTold() {
        assertEquals(HolidayTroubleKind.DAY_WRONG, trouble("DTSTART:20270102", "DTEND:20270101", "SUMMARY:元旦（休）"));
    }

    @Test
    void aHolidayOfYearsIsTold() {
        assertEquals(HolidayTroubleKind.TOO_LONG, trouble("DTSTART:20270101", "DTEND:20990101", "SUMMARY:元旦（休）"));
    }

    @Test
    void aHolidayOfEachYearIsNotGuessed() {
        assertEquals(HolidayTroubleKind.REPEATS, trouble("DTSTART:20270101", "RRULE:FREQ=YEARLY", "SUMMARY:元旦（休）"));
    }

    @Test
    void whatCannotBeUnderstoodDoesNotHinderTheRest() {
        var read = read(file(event("DTSTART:x", "SUMMARY:元旦（休）"), event("DTSTART:20270101", "SUMMARY:元旦（休）")));
        assertEquals(1, read.years().getFirst().days().size());
    }

    @Test
    void aLineThatIsNoneIsTold() {
        assertEquals(List.of(new Trouble(4, HolidayTroubleKind.LINE_BROKEN, "这不是一行")),
                read(file(event("这不是一行", "DTSTART:20270101", "SUMMARY:元旦（休）"))).troubles());
    }

    @Test
    void aDayToldTwiceDifferentlyIsTold() {
        var read = read(file(event("DTSTART:20270101", "SUMMARY:元旦（休）"), event("DTSTART:20270101", "SUMMARY:元旦（班）")));
        assertEquals(HolidayTroubleKind.TOLD_TWICE, read.troubles().getFirst().kind());
    }

    @Test
    void theLastDaysOfAYearBelongToTheNoticeOfTheNext() {
        var read = read(file(event("DTSTART:20261231", "DTEND:20270102", "SUMMARY:元旦（休）"), event("DTSTART:20261001", "SUMMARY:国庆节（休）")));
        assertEquals(List.of(2026, 2027), read.years().stream().map(HolidayReadingView.Year::year).toList());
    }

    @Test
    void aFileThatEndsInTheMiddleIsRefused() {
        assertEquals(SchoolProblem.HOLIDAY_FILE_BROKEN, refused("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20270101\r\n".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void anEventThatIsNotClosedIsRefused() {
        assertEquals(SchoolProblem.HOLIDAY_FILE_BROKEN, refused("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR\r\n".getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "元旦", "{\"days\":[]}", "BEGIN:VCARD\r\nEND:VCARD\r\n"})
    void whatIsNoCalendarIsRefused(String file) {
        assertEquals(SchoolProblem.HOLIDAY_FILE_UNREADABLE, refused(file.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void anotherCharsetIsRefused() {
        assertEquals(SchoolProblem.HOLIDAY_FILE_UNREADABLE, refused(file(event("SUMMARY:元旦")).getBytes(Charset.forName("GBK"))));
    }

    @Test
    void aMillionEventsAreRefusedEarly() {
        var many = file(event("DTSTART:20270101", "SUMMARY:元旦（休）").repeat(1_000_000));
        assertEquals(SchoolProblem.HOLIDAY_FILE_TOO_MANY_EVENTS, refused(many.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aHundredTroublesAreShownAndAllAreCounted() {
        var read = read(file(event("SUMMARY:元旦（休）").repeat(150)));
        assertEquals(List.of(100, 150), List.of(read.troubles().size(), read.troubleCount()));
    }
}
