package cn.gongjian.calendar.reading;

import static cn.gongjian.calendar.reading.Files.bytes;
import static cn.gongjian.calendar.reading.Files.calendar;
import static cn.gongjian.calendar.reading.Files.event;
import static cn.gongjian.calendar.reading.Files.events;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongjian.shared.problem.Problem;
import cn.gongjian.shared.problem.ProblemKind;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static CalendarReadingView read(String file) {
        return CalendarReader.read(bytes(file), TODAY);
    }

    private static CalendarReadingView.Entry entry(String... properties) {
        var reading = read(event(properties));
        assertEquals(List.of(), reading.troubles());
        return reading.entries().getFirst();
    }

    /** The one trouble of an event with these properties, as kind, line and words. */
    private static String trouble(String... properties) {
        return troubleIn(event(properties));
    }

    private static String troubleIn(String file) {
        var reading = read(file);
        assertEquals(1, reading.troubleCount());
        var trouble = reading.troubles().getFirst();
        return trouble.kind() + " " + trouble.line() + " " + trouble.text();
    }

    private static ProblemKind refusal(String file) {
        return assertThrows(Problem.class, () -> read(file)).kind();
    }

    @Test
    void anEventIsAnEntry() {
        var entry = entry("SUMMARY:主题党日", "DTSTART;TZID=Asia/Shanghai:20261210T140000", "DTEND;TZID=Asia/Shanghai:20261210T160000", "LOCATION:河坝村文化礼堂");
        assertEquals("one@example.cn 主题党日 2026-12-10T14:00+08:00 2026-12-10T16:00+08:00 河坝村文化礼堂",
                entry.uid() + " " + entry.title() + " " + entry.startsAt() + " " + entry.endsAt() + " " + entry.place());
    }

    @Test
    void anEntryNamesItsLine() {
        assertEquals(4, entry("DTSTART:20261210T060000Z").line());
    }

    @Test
    void foldedLinesAreOne() {
        assertEquals("主题党日活动", entry("SUMMARY:主题党", " 日活动", "DTSTART:20261210T060000Z").title());
    }

    @Test
    void escapesAreTakenBack() {
        assertEquals("一，二;三,四\n五\\", entry("DESCRIPTION:一，二\\;三\\,四\\n五\\\\", "DTSTART:20261210T060000Z").description());
    }

    @Test
    void aTimeInUtcIsOneOfHere() {
        assertEquals("2026-12-10T14:00+08:00", entry("DTSTART:20261210T060000Z").startsAt().toString());
    }

    @Test
    void aTimeWithoutZoneIsOneOfHere() {
        assertEquals("2026-12-10T14:00+08:00", entry("DTSTART:20261210T140000").startsAt().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Shanghai", "China Standard Time", "/freeassociation.sourceforge.net/Asia/Shanghai", "\"China Standard Time\""})
    void zonesHaveManyNames(String name) {
        assertEquals("2026-12-10T14:00+08:00", entry("DTSTART;TZID=" + name + ":20261210T140000").startsAt().toString());
    }

    @Test
    void aZoneElsewhereIsReckonedOver() {
        assertEquals("2026-12-10T13:00+08:00", entry("DTSTART;TZID=Asia/Tokyo:20261210T140000").startsAt().toString());
    }

    @Test
    void aZoneThatTheFileDescribesWithOneOffsetIsKnown() {
        var zone = "BEGIN:VTIMEZONE\r\nTZID:Customized\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nTZOFFSETFROM:+0900\r\nTZOFFSETTO:+0900\r\nEND:STANDARD\r\nEND:VTIMEZONE";
        var file = calendar(zone, "BEGIN:VEVENT", "UID:1", "DTSTART;TZID=Customized:20261210T140000", "END:VEVENT");
        assertEquals("2026-12-10T13:00+08:00", read(file).entries().getFirst().startsAt().toString());
    }

    @Test
    void aZoneThatNobodyKnowsIsTold() {
        assertEquals("ZONE_UNKNOWN 6 Mars/Olympus", trouble("DTSTART;TZID=Mars/Olympus:20261210T140000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20260230T140000", "20261301T140000", "20261210T250000", "20261210", "tomorrow", "-120261210T140000", ""})
    void aDayThatDoesNotExistIsTold(String time) {
        if (time.length() == 8) assertEquals("DAY_UNKNOWN 6 20260431", trouble("DTSTART;VALUE=DATE:20260431"));
        else assertEquals(("DAY_UNKNOWN 6 " + time).strip(), trouble("DTSTART:" + time).strip());
    }

    @Test
    void daysAreFromMidnightToMidnight() {
        var entry = entry("DTSTART;VALUE=DATE:20261210", "DTEND;VALUE=DATE:20261212");
        assertEquals("2026-12-10T00:00+08:00 2026-12-12T00:00+08:00 true", entry.startsAt() + " " + entry.endsAt() + " " + entry.allDay());
    }

    @Test
    void aDayWithoutEndIsOneDay() {
        assertEquals("2026-12-11T00:00+08:00", entry("DTSTART;VALUE=DATE:20261210").endsAt().toString());
    }

    @Test
    void aTimeWithoutEndIsAnHourAndSaysSo() {
        var entry = entry("SUMMARY:会", "DTSTART:20261210T140000");
        assertEquals("2026-12-10T15:00+08:00 [ONE_HOUR]", entry.endsAt() + " " + entry.notes());
    }

    @ParameterizedTest
    @CsvSource({"PT1H30M,2026-12-10T15:30+08:00", "P1D,2026-12-11T14:00+08:00", "P1W,2026-12-17T14:00+08:00", "P1DT2H,2026-12-11T16:00+08:00"})
    void aDurationIsAddedUp(String length, String end) {
        assertEquals(end, entry("DTSTART:20261210T140000", "DURATION:" + length).endsAt().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-PT1H", "1H", "PT99999999H"})
    void aDurationThatIsNoneIsTold(String length) {
        assertEquals("LENGTH_UNKNOWN 7 " + length, trouble("DTSTART:20261210T140000", "DURATION:" + length));
    }

    @Test
    void anEndBeforeTheStartIsTold() {
        assertEquals("END_NOT_AFTER_START 7 20261210T130000", trouble("DTSTART:20261210T140000", "DTEND:20261210T130000"));
    }

    @Test
    void moreThan31DaysAreTold() {
        assertEquals("TOO_LONG 7 20270115", trouble("DTSTART;VALUE=DATE:20261210", "DTEND;VALUE=DATE:20270115"));
    }

    @Test
    void anotherCenturyIsTold() {
        assertEquals("OUT_OF_RANGE 6 19990101T120000Z", trouble("DTSTART:19990101T120000Z"));
    }

    @Test
    void anEventWithoutStartIsTold() {
        assertEquals("START_MISSING 4 党课", trouble("SUMMARY:党课"));
    }

    @Test
    void aCancelledEventIsTold() {
        assertEquals("CANCELLED 8 党课", trouble("SUMMARY:党课", "DTSTART:20261210T140000", "STATUS:CANCELLED"));
    }

    @Test
    void aToDoIsTold() {
        assertEquals("NOT_AN_EVENT 4 VTODO", troubleIn(calendar("BEGIN:VTODO", "UID:1", "SUMMARY:交材料", "END:VTODO")));
    }

    @Test
    void aBrokenLineIsToldAndTheRestIsRead() {
        var reading = read(event("SUMMARY:党课", "这一行没有冒号", "DTSTART:20261210T140000"));
        assertEquals("LINE_BROKEN 7", reading.troubles().getFirst().kind() + " " + reading.troubles().getFirst().line());
        assertEquals("党课", reading.entries().getFirst().title());
    }

    @Test
    void oneBadEventDoesNotHinderTheOthers() {
        var reading = read(calendar("BEGIN:VEVENT", "UID:1", "DTSTART:20260230T140000", "END:VEVENT", "BEGIN:VEVENT", "UID:2", "DTSTART:20260228T140000", "END:VEVENT"));
        assertEquals("2", reading.entries().getFirst().uid());
        assertEquals(1, reading.troubleCount());
    }

    @Test
    void anAlarmBelongsToNoField() {
        assertEquals("党课", entry("DTSTART:20261210T140000", "BEGIN:VALARM", "SUMMARY:提醒", "TRIGGER:-PT15M", "END:VALARM", "SUMMARY:党课").title());
    }

    @Test
    void theSameEventTwiceIsTold() {
        var one = "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:党课\r\nDTSTART:20261210T140000\r\nEND:VEVENT";
        assertEquals("TWICE 9 党课", troubleIn(calendar(one, one)));
    }

    @Test
    void anEventWithoutNameIsNamedByWhatItSays() {
        var file = calendar("BEGIN:VEVENT", "SUMMARY:党课", "DTSTART:20261210T140000", "END:VEVENT");
        assertEquals(read(file).entries().getFirst().uid(), read(file).entries().getFirst().uid());
        assertFalse(read(file).entries().getFirst().uid().isBlank());
    }

    @Test
    void anEventWithoutTitleSaysSo() {
        assertTrue(entry("DTSTART:20261210T140000").notes().contains(EntryNote.UNTITLED));
    }

    @Test
    void aTitleThatIsTooLongIsShortenedAndSaysSo() {
        var entry = entry("SUMMARY:" + "党".repeat(200), "DTSTART:20261210T140000");
        assertEquals(120, entry.title().length());
        assertTrue(entry.notes().contains(EntryNote.SHORTENED));
    }

    @Test
    void aTitleHoldsNothingInvisible() {
        assertEquals("党课", entry("SUMMARY:党\u202e\u0007课", "DTSTART:20261210T140000").title());
    }

    @Test
    void theLinkOfAMeetingIsKept() {
        assertEquals("https://meeting.example.cn/j/1", entry("DTSTART:20261210T140000", "URL:https://meeting.example.cn/j/1").onlineUrl());
    }

    @Test
    void aLinkThatABrowserShouldNotOpenIsNotKept() {
        assertNull(entry("DTSTART:20261210T140000", "URL:javascript:alert(1)").onlineUrl());
    }

    @Test
    void severalCalendarsInOneFileAreReadAlike() {
        assertEquals(2, read(event("DTSTART:20261210T140000") + calendar("BEGIN:VEVENT", "UID:2", "DTSTART:20261211T140000", "END:VEVENT")).entries().size());
    }

    @Test
    void linesMayEndAsOnUnixAndBeginWithAMark() {
        assertEquals(1, read("\uFEFF" + event("DTSTART:20261210T140000").replace("\r\n", "\n")).entries().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "PK\u0003\u0004", "{\"a\":1}", "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:张\r\nEND:VCARD\r\n", "BEGIN:VEVENT\r\nEND:VEVENT\r\n"})
    void whatIsNoCalendarIsRefused(String file) {
        assertEquals(ReadingProblem.CALENDAR_FILE_UNREADABLE, refusal(file));
    }

    @Test
    void anotherEncodingIsRefused() {
        var file = event("SUMMARY:主题党日", "DTSTART:20261210T140000").getBytes(Charset.forName("GB18030"));
        assertEquals(ReadingProblem.CALENDAR_FILE_UNREADABLE, assertThrows(Problem.class, () -> CalendarReader.read(file, TODAY)).kind());
    }

    @Test
    void aFileThatEndsInTheMiddleIsRefused() {
        var file = event("DTSTART:20261210T140000");
        assertEquals(ReadingProblem.CALENDAR_FILE_BROKEN, refusal(file.substring(0, file.indexOf("END:VEVENT"))));
    }

    @Test
    void anEventThatDoesNotEndIsRefused() {
        assertEquals(ReadingProblem.CALENDAR_FILE_BROKEN, refusal(event("DTSTART:20261210T140000").replace("END:VEVENT\r\n", "")));
    }

    @Test
    void anEndWithoutBeginningIsRefused() {
        assertEquals(ReadingProblem.CALENDAR_FILE_BROKEN, refusal(calendar("END:VEVENT")));
    }

    @Test
    void anEventWithinAnEventIsRefused() {
        assertEquals(ReadingProblem.CALENDAR_FILE_BROKEN, refusal(event("BEGIN:VEVENT", "UID:2", "END:VEVENT")));
    }

    @Test
    void aThousandEventsAreReadAndNotOneMore() {
        assertEquals(1_000, read(events(1_000)).entries().size());
        assertEquals(ReadingProblem.CALENDAR_FILE_TOO_MANY_EVENTS, refusal(events(1_001)));
    }

    @Test
    void ofManyTroublesSomeAreToldAndAllCounted() {
        var reading = read(events(500).replace("DTSTART:2026", "DTSTART:1926"));
        assertEquals("200 500", reading.troubles().size() + " " + reading.troubleCount());
    }
}
