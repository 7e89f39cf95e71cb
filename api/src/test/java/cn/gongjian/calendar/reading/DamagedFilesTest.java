package cn.gongjian.calendar.reading;

import static cn.gongjian.calendar.reading.Files.bytes;
import static cn.gongjian.calendar.reading.Files.calendar;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import cn.gongjian.shared.problem.Problem;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A file that was damaged, or made to do damage, is read as far as it goes or refused with words; it never fails otherwise. */
class DamagedFilesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String WHOLE = calendar("BEGIN:VTIMEZONE", "TZID:Customized", "BEGIN:STANDARD", "DTSTART:16010101T000000", "TZOFFSETFROM:+0900", "TZOFFSETTO:+0900",
            "END:STANDARD", "END:VTIMEZONE", "BEGIN:VEVENT", "UID:1", "SUMMARY;LANGUAGE=\"zh\":党课\\,一", "DTSTART;TZID=Customized:20261210T140000",
            "DTEND;TZID=Asia/Shanghai:20261210T160000", "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU;COUNT=3;BYMONTH=1,12", "EXDATE;TZID=Customized:20261217T140000",
            "RDATE;VALUE=DATE:20261219", "URL:https://example.cn/c", "DESCRIPTION:很长", " 折行\\n", "END:VEVENT", "BEGIN:VEVENT", "UID:1",
            "RECURRENCE-ID;VALUE=DATE:20261217", "DTSTART;VALUE=DATE:20261218", "DURATION:P1DT2H", "STATUS:CONFIRMED", "END:VEVENT", "BEGIN:VTODO", "END:VTODO");
    private static final String[] PIECES = {"99999999999", "-1", "0", "FREQ=YEARLY", "FREQ=DAILY", "INTERVAL=0", "INTERVAL=2147483647", "BYMONTHDAY=31", "BYSETPOS=-366",
        "BYYEARDAY=366", "BYWEEKNO=53", "UNTIL=99991231", "COUNT=99999", "BYDAY=5MO", "RSCALE=CHINESE;SKIP=OMIT", ";", ":", ",", "\"", "\\", "\r\n", "\r\n ", "=", "20260230",
        "T250000", "Z", "P9999999W", "PT", "BEGIN:VEVENT", "END:VEVENT", "BEGIN:VCALENDAR", "END:VCALENDAR", "\u0000", "\u202e", "TZID=", "VALUE=DATE",
        "ENCODING=QUOTED-PRINTABLE", "CHARSET=GBK", "\uFEFF", "19000101T000000", "99991231T235959", "00000000"};

    @Test
    void whateverIsDoneToAFileItIsReadOrRefused() {
        var chance = new Random(20261125);
        for (int i = 0; i < 5_000; i++) {
            var file = damaged(chance);
            assertDoesNotThrow(() -> readOrRefused(file), file);
        }
    }

    private static void readOrRefused(String file) {
        try {
            CalendarReader.read(bytes(file), TODAY);
        } catch (Problem refused) {
            // With words for whoever brought it.
        }
    }

    private static String damaged(Random chance) {
        var file = new StringBuilder(WHOLE);
        for (int i = chance.nextInt(4); i >= 0; i--) {
            int at = chance.nextInt(file.length());
            int end = Math.min(file.length(), at + chance.nextInt(30));
            file.replace(at, chance.nextBoolean() ? at : end, chance.nextBoolean() ? PIECES[chance.nextInt(PIECES.length)] : String.valueOf((char) chance.nextInt(300)));
        }
        return file.toString();
    }
}
