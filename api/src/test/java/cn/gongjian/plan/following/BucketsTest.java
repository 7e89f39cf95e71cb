package cn.gongjian.plan.following;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import cn.gongjian.calendar.school.SchoolCalendar.Term;
import cn.gongjian.plan.draft.Period;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class BucketsTest {

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static List<String> spans(Period period, String from, String to) {
        return spans(period, List.of(), from, to, List.of());
    }

    private static List<String> spans(Period period, List<Integer> months, String from, String to, List<Term> terms) {
        return Buckets.of(period, months, day(from), day(to), terms).stream().map(b -> b.from() + " " + b.to() + (b.assumed() ? " ?" : "")).toList();
    }

    @Test
    void quartersFromLateOctoberToTheEndOfAugustAreFour() {
        assertThat(spans(Period.QUARTER, "2026-10-21", "2027-08-31"),
                contains("2026-10-21 2026-12-31", "2027-01-01 2027-03-31", "2027-04-01 2027-06-30", "2027-07-01 2027-08-31"));
    }

    @Test
    void namedMonthsAreTheSpans() {
        assertThat(spans(Period.HALF_YEAR, List.of(6, 12), "2026-09-01", "2027-08-31", List.of()), contains("2026-12-01 2026-12-31", "2027-06-01 2027-06-30"));
    }

    @Test
    void twoMonthsGoWithTheCalendar() {
        assertThat(spans(Period.TWO_MONTHS, "2026-10-15", "2027-01-31"), contains("2026-10-15 2026-10-31", "2026-11-01 2026-12-31", "2027-01-01 2027-01-31"));
    }

    @Test
    void weeksBeginOnMonday() {
        assertThat(spans(Period.WEEK, "2026-09-02", "2026-09-14"), contains("2026-09-02 2026-09-06", "2026-09-07 2026-09-13", "2026-09-14 2026-09-14"));
    }

    @Test
    void semestersAreThoseOfTheSchoolCalendar() {
        var first = new Term(2026, 1, day("2026-09-01"), day("2027-01-22"), day("2026-08-31"), 20);
        assertThat(spans(Period.SEMESTER, List.of(), "2026-09-01", "2027-08-31", List.of(first)), contains("2026-09-01 2027-01-22", "2027-02-01 2027-08-31 ?"));
    }

    @Test
    void schoolYearsBeginInSeptember() {
        assertThat(spans(Period.SCHOOL_YEAR, "2026-05-01", "2027-07-31"), contains("2026-05-01 2026-08-31", "2026-09-01 2027-07-31"));
    }

    @Test
    void theTermIsOneSpan() {
        assertThat(spans(Period.TERM, "2026-05-01", "2029-07-31"), contains("2026-05-01 2029-07-31"));
    }

    @Test
    void aSlipOfTheKeyboardDoesNotMakeAThousandYearsOfWeeks() {
        assertThat(Buckets.of(Period.WEEK, List.of(), day("2026-01-01"), day("9999-12-31"), List.of()), hasSize(Buckets.MOST));
    }

    @Property
    void spansLieWithinTheTermInOrderAndLeaveNoGap(@ForAll("days") LocalDate from, @ForAll Period period, @ForAll("lengths") int days) {
        var to = from.plusDays(days);
        var spans = Buckets.of(period, List.of(), from, to, List.of());
        Assertions.assertEquals(from, spans.getFirst().from());
        Assertions.assertEquals(to, spans.getLast().to());
        for (int i = 1; i < spans.size(); i++) Assertions.assertEquals(spans.get(i - 1).to().plusDays(1), spans.get(i).from());
        assertThat(spans.stream().map(b -> !b.to().isBefore(b.from())).toList(), everyItem(is(true)));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 3_000).map(n -> day("2020-01-01").plusDays(n));
    }

    @Provide
    Arbitrary<Integer> lengths() {
        return Arbitraries.integers().between(0, 1_500);
    }
}
