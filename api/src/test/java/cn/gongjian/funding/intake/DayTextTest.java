package cn.gongjian.funding.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gongjian.shared.problem.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayTextTest {

    @ParameterizedTest
    @CsvSource({"2026-10-20, 2026-10-20", "2026/10/20, 2026-10-20", "2026年10月20日, 2026-10-20", "2026/1/5, 2026-01-05", "2026.10.20, 2026-10-20", "2028-02-29, 2028-02-29"})
    void aDayIsReadHoweverItIsWritten(String text, String day) {
        assertEquals(day, DayText.read(text).toString());
    }

    @ParameterizedTest
    @CsvSource({"2026-02-30, DATE_UNKNOWN", "2026年13月1日, DATE_UNKNOWN", "2027/2/29, DATE_UNKNOWN", "10/20/2026, DATE_UNREADABLE", "20261020, DATE_UNREADABLE",
            "46315, DATE_UNREADABLE", "2026-10/20, DATE_UNREADABLE", "10月下旬, DATE_UNREADABLE", "2026-10-20T08:30, DATE_WITH_TIME", "2026-10-20 8:30, DATE_WITH_TIME",
            "1999-12-31, DATE_OUT_OF_RANGE", "２０２６-10-20, DATE_UNREADABLE"})
    void whatIsNoDayIsRefusedWithItsReason(String text, CellTrouble trouble) {
        assertEquals(trouble, assertThrows(Problem.class, () -> DayText.read(text)).kind());
    }
}
