package cn.gongjian.alliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongjian.organization.SomeOrganization;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeadGapTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 8, 31);

    private static AllianceMember lead(LocalDate from, LocalDate to) {
        return AllianceMember.of(null, SomeOrganization.named("仙居一小"), MemberRole.CORE, from, to);
    }

    private static List<LeadGap> gaps(AllianceMember... members) {
        return LeadGap.of(List.of(members), FIRST, LAST);
    }

    @Test
    void withoutMembersTheWholeTermIsAGap() {
        assertEquals(List.of(new LeadGap(FIRST, LAST)), gaps());
    }

    @Test
    void whoOnlyTakesPartLeadsOnNoDay() {
        assertEquals(List.of(new LeadGap(FIRST, LAST)), gaps(AllianceMember.of(null, SomeOrganization.named("对垟小学"), MemberRole.MEMBER, FIRST, null)));
    }

    @Test
    void leadOfTheWholeTermLeavesNone() {
        assertEquals(List.of(), gaps(lead(FIRST, LAST)));
        assertEquals(List.of(), gaps(lead(FIRST.minusYears(1), null)));
    }

    @Test
    void leadOfTheNextDayLeavesNone() {
        assertEquals(List.of(), gaps(lead(FIRST.plusDays(10), LAST), lead(FIRST, FIRST.plusDays(9))));
    }

    @Test
    void daysBeforeBetweenAndAfterAreGaps() {
        assertEquals(List.of(new LeadGap(FIRST, FIRST), new LeadGap(FIRST.plusDays(6), FIRST.plusDays(9)), new LeadGap(LAST, LAST)),
                gaps(lead(FIRST.plusDays(1), FIRST.plusDays(5)), lead(FIRST.plusDays(10), LAST.minusDays(1))));
    }

    @Test
    void whatLiesOutsideOfTheTermCountsForNothing() {
        assertEquals(List.of(new LeadGap(FIRST, LAST)), gaps(lead(FIRST.minusDays(9), FIRST.minusDays(1)), lead(LAST.plusDays(1), null)));
    }

    @Test
    void termWithoutEndNeedsALeadWithoutEnd() {
        assertEquals(List.of(new LeadGap(LAST.plusDays(1), null)), LeadGap.of(List.of(lead(FIRST, LAST)), FIRST, null));
    }

    @Test
    void smallerGapLiesWithinALargerOne() {
        assertTrue(new LeadGap(FIRST, FIRST).isWithin(new LeadGap(FIRST, null)));
        assertTrue(new LeadGap(FIRST, LAST).isWithin(new LeadGap(FIRST, LAST)));
        assertFalse(new LeadGap(FIRST, null).isWithin(new LeadGap(FIRST, LAST)));
        assertFalse(new LeadGap(FIRST.minusDays(1), LAST).isWithin(new LeadGap(FIRST, LAST)));
    }
}
