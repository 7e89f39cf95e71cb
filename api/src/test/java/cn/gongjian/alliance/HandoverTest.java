package cn.gongjian.alliance;

import static cn.gongjian.alliance.AllianceProblem.ALLIANCE_MEMBER_DATES_REVERSED;
import static cn.gongjian.alliance.AllianceProblem.ALLIANCE_NEEDS_ONE_CORE;
import static cn.gongjian.shared.problem.SharedProblem.REQUEST_INVALID;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongjian.organization.Organization;
import cn.gongjian.organization.SomeOrganization;
import cn.gongjian.shared.problem.Problem;
import cn.gongjian.shared.problem.ProblemKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class HandoverTest {

    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final LocalDate END = LocalDate.of(2029, 8, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate DAY = LocalDate.of(2027, 1, 31);
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private final Organization county = SomeOrganization.named("仙居县教育局");
    private final Organization core = SomeOrganization.beneath(county, "仙居一小");
    private final Organization village = SomeOrganization.beneath(county, "对垟小学");
    private final Organization other = SomeOrganization.beneath(county, "十都英小学");
    private Alliance alliance;
    private AllianceMember lead;

    @BeforeEach
    void anActiveAlliance() {
        var facts = new AllianceChange("城乡共同体", AllianceType.FUSED, START, END, List.of(), null, null, null);
        alliance = Alliance.drafted(facts, county, NOW);
        lead = alliance.join(core, MemberRole.CORE, START, END, TODAY, NOW);
        alliance.join(village, MemberRole.MEMBER, START, null, TODAY, NOW);
        alliance.activate("备1", TODAY, NOW);
    }

    private void handOver(LocalDate lastDay, Organization successor) {
        alliance.depart(lead.id, lastDay, successor, TODAY, NOW);
    }

    private static void refused(ProblemKind kind, Executable attempt) {
        assertEquals(kind, assertThrows(Problem.class, attempt).kind());
    }

    private List<String> partsOf(Organization unit) {
        return alliance.members.stream().filter(m -> m.organization == unit).sorted(Comparator.comparing(m -> m.fromOn)).map(AllianceMember::asFact).toList();
    }

    @Test
    void successorLeadsFromTheNextDayForAsLongAsTheLeadWouldHave() {
        handOver(DAY, other);
        assertEquals(List.of("CORE 2026-09-01/2027-01-31"), partsOf(core));
        assertEquals(List.of("CORE 2027-02-01/2029-08-31"), partsOf(other));
    }

    @Test
    void memberThatSucceedsIsAMemberUntilItLeadsAndAfterwards() {
        handOver(DAY, village);
        assertEquals(List.of("MEMBER 2026-09-01/2027-01-31", "CORE 2027-02-01/2029-08-31", "MEMBER 2029-09-01"), partsOf(village));
    }

    @Test
    void baseIsFollowedByABase() {
        alliance.changeMember(lead.id, new AllianceMemberChange(MemberRole.BASE, START, END), NOW);
        handOver(DAY, other);
        assertEquals(List.of("BASE 2027-02-01/2029-08-31"), partsOf(other));
    }

    @Test
    void whoLedMayGoOnAsAMember() {
        handOver(DAY, other);
        alliance.join(core, MemberRole.MEMBER, DAY.plusDays(1), null, TODAY, NOW);
        assertTrue(alliance.isLed());
    }

    @Test
    void agreedHandoverIsPutOffOrBroughtForward() {
        handOver(DAY, village);
        handOver(DAY.plusDays(10), village);
        assertEquals(List.of("MEMBER 2026-09-01/2027-02-10", "CORE 2027-02-11/2029-08-31", "MEMBER 2029-09-01"), partsOf(village));
        handOver(DAY.minusDays(10), village);
        assertEquals(List.of("MEMBER 2026-09-01/2027-01-21", "CORE 2027-01-22/2029-08-31", "MEMBER 2029-09-01"), partsOf(village));
    }

    @Test
    void anotherSuccessorIsNamedBeforeTheDayHasCome() {
        handOver(DAY, other);
        handOver(DAY, village);
        assertEquals(List.of(), partsOf(other));
        assertTrue(alliance.isLed());
    }

    @Test
    void whoWasToSucceedGoesOnAsItWas() {
        handOver(DAY, village);
        handOver(DAY, other);
        assertEquals(List.of("MEMBER 2026-09-01/2029-08-31", "MEMBER 2029-09-01"), partsOf(village));
    }

    @Test
    void whoLeadsAlreadyIsNotTurnedOut() {
        handOver(TODAY.minusDays(9), other);
        refused(ALLIANCE_NEEDS_ONE_CORE, () -> handOver(TODAY, village));
    }

    @Test
    void onlyALeadHasASuccessorAndNotItself() {
        var member = alliance.members.stream().filter(m -> m.organization == village).findFirst().orElseThrow();
        refused(REQUEST_INVALID, () -> alliance.depart(member.id, DAY, other, TODAY, NOW));
        refused(REQUEST_INVALID, () -> handOver(DAY, core));
    }

    @Test
    void nobodyHandsOverBeforeLeading() {
        refused(ALLIANCE_MEMBER_DATES_REVERSED, () -> handOver(START.minusDays(1), other));
    }

    @Test
    void leadThatEndsWithTheTermNeedsNoSuccessor() {
        alliance.depart(lead.id, END, null, TODAY, NOW);
        assertTrue(alliance.isLed());
    }
}
