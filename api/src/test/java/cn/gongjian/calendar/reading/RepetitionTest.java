package cn.gongjian.calendar.reading;

import static cn.gongjian.calendar.reading.Files.bytes;
import static cn.gongjian.calendar.reading.Files.calendar;
import static cn.gongjian.calendar.reading.Files.event;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepetitionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static CalendarReadingView read(String file) {
        return CalendarReader.read(bytes(file), TODAY);
    }

    /** Month, day and hour of each, as people here would read them. */
    private static List<String> times(String... properties) {
        return timesIn(event(properties));
    }

    private static List<String> timesIn(String file) {
        return read(file).entries().stream().map(entry -> entry.startsAt().toString().substring(5, 13)).toList();
    }

    private static String trouble(String... properties) {
        var reading = read(event(properties));
        assertEquals(1, reading.troubleCount());
        return reading.troubles().getFirst().kind() + " " + reading.troubles().getFirst().line();
    }

    @Test
    void eachTimeIsAnEntry() {
        assertEquals(List.of("12-10T14", "12-17T14", "12-24T14"), times("DTSTART:20261210T140000", "RRULE:FREQ=WEEKLY;COUNT=3"));
    }

    @Test
    void eachTimeHasANameOfItsOwn() {
        var reading = read(event("DTSTART:20261210T140000", "RRULE:FREQ=WEEKLY;COUNT=2"));
        assertEquals(List.of("one@example.cn#20261210T060000Z", "one@example.cn#20261217T060000Z"), reading.entries().stream().map(CalendarReadingView.Entry::uid).toList());
    }

    @Test
    void eachTimeSaysThatItIsOneOfMany() {
        assertEquals(List.of(EntryNote.REPEATED), read(event("SUMMARY:党课", "DTSTART;VALUE=DATE:20261210", "RRULE:FREQ=WEEKLY;COUNT=2")).entries().getLast().notes());
    }

    @Test
    void eachTimeLastsAsLongAsTheFirst() {
        assertEquals("2026-12-17T16:30+08:00", read(event("DTSTART:20261210T140000", "DTEND:20261210T163000", "RRULE:FREQ=WEEKLY;COUNT=2")).entries().getLast().endsAt().toString());
    }

    @ParameterizedTest
    @CsvSource({"20261224,12-24", "20261224T140000,12-24", "20261224T060000Z,12-24", "20261224T055959Z,12-17", "20261223,12-17"})
    void theEndMayBeADayOrATimeOfHereOrOfUtc(String until, String last) {
        assertEquals(last + "T14", times("DTSTART;TZID=Asia/Shanghai:20261210T140000", "RRULE:FREQ=WEEKLY;UNTIL=" + until).getLast());
    }

    @Test
    void wholeDaysRepeatAsWell() {
        assertEquals(List.of("12-10T00", "12-11T00"), times("DTSTART;VALUE=DATE:20261210", "RRULE:FREQ=DAILY;UNTIL=20261211"));
    }

    @Test
    void whatWasTakenOutIsNotThere() {
        assertEquals(List.of("12-10T14", "12-31T14"), times("DTSTART:20261210T140000", "RRULE:FREQ=WEEKLY;COUNT=4", "EXDATE:20261217T140000", "EXDATE;TZID=Asia/Shanghai:20261224T140000"));
    }

    @Test
    void severalTakenOutInOneLineAreNotThere() {
        assertEquals(List.of("12-10T14"), times("DTSTART:20261210T140000", "RRULE:FREQ=WEEKLY;COUNT=3", "EXDATE:20261217T140000,20261224T140000"));
    }

    @Test
    void furtherTimesAreThereToo() {
        assertEquals(List.of("12-10T14", "12-12T09"), times("DTSTART:20261210T140000", "RDATE:20261212T090000"));
    }

    @Test
    void aTimeThatWasMovedIsThereOnce() {
        assertEquals(List.of("12-10T14", "12-24T14", "12-18T09"), timesIn(calendar("BEGIN:VEVENT", "UID:1", "RRULE:FREQ=WEEKLY;COUNT=3", "DTSTART:20261210T140000", "END:VEVENT",
                "BEGIN:VEVENT", "UID:1", "RECURRENCE-ID:20261217T140000", "DTSTART:20261218T090000", "END:VEVENT")));
    }

    @Test
    void aTimeThatWasMovedKeepsItsNameHoweverThatIsWritten() {
        var reading = read(calendar("BEGIN:VEVENT", "UID:1", "RECURRENCE-ID;TZID=Asia/Shanghai:20261217T140000", "DTSTART:20261218T090000", "END:VEVENT"));
        assertEquals("1#20261217T060000Z", reading.entries().getFirst().uid());
    }

    @Test
    void aTimeThatWasCancelledIsNotThere() {
        assertEquals(List.of("12-10T14"), timesIn(calendar("BEGIN:VEVENT", "UID:1", "RRULE:FREQ=WEEKLY;COUNT=2", "DTSTART:20261210T140000", "END:VEVENT",
                "BEGIN:VEVENT", "UID:1", "RECURRENCE-ID:20261217T140000", "DTSTART:20261217T140000", "STATUS:CANCELLED", "END:VEVENT")));
    }

    @Test
    void withoutAnEndAYearBeforeAndAfterIsTaken() {
        var times = read(event("DTSTART;VALUE=DATE:20200101", "RRULE:FREQ=MONTHLY;BYMONTHDAY=1")).entries();
        assertEquals("2025-12-01 2027-11-01", times.getFirst().startsAt().toLocalDate() + " " + times.getLast().startsAt().toLocalDate());
    }

    @Test
    void withoutAnEndItIsTold() {
        assertEquals("REPETITION_ENDLESS 7", trouble("DTSTART:20261210T140000", "RRULE:FREQ=MONTHLY"));
    }

    @Test
    void elsewhereTheClockOfThereCounts() {
        assertEquals(List.of("10-31T20", "11-07T21"), times("DTSTART;TZID=America/New_York:20261031T080000", "RRULE:FREQ=WEEKLY;COUNT=2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FREQ=NEVER", "FREQ=SECONDLY;COUNT=3", "FREQ=DAILY;BYHOUR=1,2,3;COUNT=3", "FREQ=DAILY;INTERVAL=1001;COUNT=2", "FREQ=MONTHLY;BYMONTHDAY=1;BYSETPOS=2;COUNT=2", "nonsense", ""})
    void aRuleThatIsNoneIsTold(String rule) {
        assertEquals("REPETITION_UNKNOWN 7", trouble("DTSTART:20261210T140000", "RRULE:" + rule));
    }

    @Test
    void whatFollowsAnotherTimeIsTold() {
        assertEquals("REPETITION_UNKNOWN 6", trouble("RECURRENCE-ID;RANGE=THISANDFUTURE:20261217T140000", "DTSTART:20261217T150000"));
    }

    @Test
    void moreThan400TimesAreTold() {
        assertEquals("REPETITION_TOO_LONG 4", trouble("DTSTART:20261210T140000", "RRULE:FREQ=DAILY;COUNT=401"));
    }

    @Test
    void aDayThatDoesNotExistAmongThoseTakenOutIsTold() {
        assertEquals("DAY_UNKNOWN 8", trouble("DTSTART:20261210T140000", "RRULE:FREQ=DAILY;COUNT=2", "EXDATE:20260231T140000"));
    }

    @Test
    void rulesThatKeepTheServiceBusyUseUpThePatienceWithAFile() {
        var busy = "BEGIN:VEVENT\r\nUID:%d\r\nDTSTART:20000101T140000\r\nRRULE:FREQ=DAILY\r\nEND:VEVENT\r\n".repeat(60);
        assertEquals(List.of(), timesIn(calendar(busy + "BEGIN:VEVENT", "UID:1", "DTSTART:20261210T140000", "RRULE:FREQ=DAILY;COUNT=2", "END:VEVENT")));
    }
}
