package cn.gongjian.calendar.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gongjian.shared.problem.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchoolYearTest {

    private static final Instant NOW = Instant.parse("2026-08-01T00:00:00Z");
    private static final SemesterFacts AUTUMN = semester(1, "2026-09-01", "2027-01-22", "2026-08-31", 20);
    private static final SemesterFacts SPRING = semester(2, "2027-02-22", "2027-06-30", "2027-02-22", 18);

    private static SemesterFacts semester(int term, String from, String to, String monday, int weeks) {
        return new SemesterFacts(term, LocalDate.parse(from), LocalDate.parse(to), LocalDate.parse(monday), weeks);
    }

    private static SchoolYear year(SemesterFacts... semesters) {
        return SchoolYear.of("331024", 2026, new SchoolYearChange(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31), "校历", List.of(semesters)), NOW);
    }

    private static void refused(SchoolProblem problem, SemesterFacts... semesters) {
        assertEquals(problem, assertThrows(Problem.class, () -> year(semesters)).kind());
    }

    @Test
    void semestersStandInTheirOrder() {
        assertEquals(List.of(1, 2), year(SPRING, AUTUMN).semesters.stream().map(s -> s.term).toList());
    }

    @Test
    void aTuesdayIsNoFirstMonday() {
        refused(SchoolProblem.SEMESTER_FIRST_MONDAY_INVALID, semester(1, "2026-09-01", "2027-01-22", "2026-09-01", 20));
    }

    @Test
    void aMondayWeeksLaterIsNoFirstMonday() {
        refused(SchoolProblem.SEMESTER_FIRST_MONDAY_INVALID, semester(1, "2026-09-01", "2027-01-22", "2026-09-14", 18));
    }

    @Test
    void moreWeeksThanFitAreRefused() {
        refused(SchoolProblem.SEMESTER_WEEKS_INVALID, semester(1, "2026-09-01", "2027-01-22", "2026-08-31", 22));
    }

    @Test
    void semestersDoNotOverlap() {
        refused(SchoolProblem.SEMESTER_DATES_INVALID, AUTUMN, semester(2, "2027-01-18", "2027-06-30", "2027-01-18", 18));
    }

    @Test
    void aSemesterLiesWithinItsYear() {
        refused(SchoolProblem.SEMESTER_DATES_INVALID, semester(1, "2026-08-24", "2027-01-22", "2026-08-24", 20));
    }

    @Test
    void theSameSemesterTwiceIsRefused() {
        refused(SchoolProblem.SEMESTER_DATES_INVALID, AUTUMN, AUTUMN);
    }

    @Test
    void aYearThatBeginsInAnotherIsRefused() {
        var facts = new SchoolYearChange(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31), "校历", List.of(AUTUMN));
        assertEquals(SchoolProblem.SCHOOL_YEAR_DATES_INVALID, assertThrows(Problem.class, () -> SchoolYear.of("331024", 2025, facts, NOW)).kind());
    }
}
