package cn.gongjian.alliance;

import static cn.gongjian.alliance.AllianceProblem.ALLIANCE_CLOSED;
import static cn.gongjian.alliance.AllianceProblem.ALLIANCE_DATES_REVERSED;
import static cn.gongjian.alliance.AllianceProblem.ALLIANCE_MEMBER_DATES_REVERSED;
import static cn.gongjian.alliance.AllianceProblem.ALLIANCE_MEMBER_NOT_FOUND;
import static cn.gongjian.alliance.AllianceProblem.ALLIANCE_MEMBER_TWICE;
import static cn.gongjian.alliance.AllianceProblem.ALLIANCE_NEEDS_ONE_CORE;
import static cn.gongjian.alliance.AllianceProblem.ALLIANCE_NOT_DRAFT;
import static cn.gongjian.alliance.AllianceProblem.ALLIANCE_WITHOUT_CORE;
import static cn.gongjian.organization.LeadershipPost.DEPUTY_LEADER;
import static cn.gongjian.organization.LeadershipPost.LEADER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongjian.organization.LeadershipPost;
import cn.gongjian.organization.Organization;
import cn.gongjian.organization.SomeOrganization;
import cn.gongjian.shared.problem.Problem;
import cn.gongjian.shared.problem.ProblemKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class AllianceTest {

    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private final Organization county = SomeOrganization.named("仙居县教育局");
    private final Organization core = SomeOrganization.beneath(county, "仙居一小");
    private final Organization village = SomeOrganization.beneath(county, "对垟小学");

    private Alliance draft(AllianceType type) {
        return Alliance.drafted(facts(type, START, null), county, NOW);
    }

    private static AllianceChange facts(AllianceType type, LocalDate from, LocalDate to) {
        return new AllianceChange(" 城乡共同体 ", type, from, to, List.of("语文", "语文 ", "数学"), null, "仙教[2026]012号", null);
    }

    private Alliance active(AllianceType type) {
        var alliance = draft(type);
        join(alliance, core, MemberRole.CORE);
        join(alliance, village, MemberRole.MEMBER);
        alliance.activate("仙教(2026)第7号", TODAY, NOW);
        return alliance;
    }

    private static UUID join(Alliance alliance, Organization unit, MemberRole role) {
        return alliance.join(unit, role, START, null, TODAY, NOW).id;
    }

    private static void refused(ProblemKind kind, Executable attempt) {
        assertEquals(kind, assertThrows(Problem.class, attempt).kind());
    }

    @Test
    void draftKeepsItsFactsTidy() {
        var alliance = draft(AllianceType.FUSED);
        assertEquals("城乡共同体", alliance.name);
        assertEquals(List.of("语文", "数学"), List.of(alliance.subjects));
        assertEquals("仙教〔2026〕12号", alliance.agreementNumber);
        assertEquals(AllianceState.DRAFT, alliance.state);
    }

    @Test
    void endBeforeStartIsRefused() {
        refused(ALLIANCE_DATES_REVERSED, () -> Alliance.drafted(facts(AllianceType.FUSED, START, START.minusDays(1)), county, NOW));
    }

    @Test
    void noOrganizationIsAMemberTwiceAtATime() {
        var alliance = draft(AllianceType.FUSED);
        join(alliance, village, MemberRole.MEMBER);
        refused(ALLIANCE_MEMBER_TWICE, () -> join(alliance, village, MemberRole.COOPERATING));
    }

    @Test
    void whoLeftMayComeBackTheNextDay() {
        var alliance = draft(AllianceType.FUSED);
        alliance.depart(join(alliance, village, MemberRole.MEMBER), TODAY, null, TODAY, NOW);
        refused(ALLIANCE_MEMBER_TWICE, () -> alliance.join(village, MemberRole.MEMBER, TODAY, null, TODAY, NOW));
        assertEquals(2, draftWithReturned().members.size());
    }

    private Alliance draftWithReturned() {
        var alliance = draft(AllianceType.FUSED);
        alliance.depart(join(alliance, village, MemberRole.MEMBER), TODAY, null, TODAY, NOW);
        alliance.join(village, MemberRole.COOPERATING, TODAY.plusDays(1), null, TODAY, NOW);
        return alliance;
    }

    @Test
    void twoLeadsAtATimeAreRefusedEvenInADraft() {
        var alliance = draft(AllianceType.TEACHER_RESEARCH);
        join(alliance, core, MemberRole.CORE);
        refused(ALLIANCE_NEEDS_ONE_CORE, () -> join(alliance, village, MemberRole.BASE));
    }

    @Test
    void activationNeedsTheLeadOnlyWhereTheTypeSaysSo() {
        refused(ALLIANCE_WITHOUT_CORE, () -> draft(AllianceType.FUSED).activate("备1", TODAY, NOW));
        var research = draft(AllianceType.TEACHER_RESEARCH);
        research.activate("备1", TODAY, NOW);
        assertEquals(AllianceState.ACTIVE, research.state);
    }

    @Test
    void allianceThatHasNotBegunIsJudgedByItsFirstDay() {
        var alliance = Alliance.drafted(facts(AllianceType.FUSED, TODAY.plusMonths(2), null), county, NOW);
        alliance.join(core, MemberRole.CORE, null, null, TODAY, NOW);
        alliance.activate("备1", TODAY, NOW);
        assertEquals(core, alliance.leadOn(TODAY).orElseThrow());
    }

    @Test
    void filingNumberIsNormalised() {
        assertEquals("仙教〔2026〕7号", active(AllianceType.FUSED).filingNumber);
    }

    @Test
    void secondActivationIsRefused() {
        var alliance = active(AllianceType.FUSED);
        refused(ALLIANCE_NOT_DRAFT, () -> alliance.activate("备2", TODAY, NOW));
    }

    @Test
    void activeAllianceDoesNotLoseItsLead() {
        var alliance = active(AllianceType.FUSED);
        var lead = alliance.membersOn(TODAY).getFirst();
        refused(ALLIANCE_WITHOUT_CORE, () -> alliance.depart(lead.id(), TODAY.plusYears(1), null, TODAY, NOW));
    }

    @Test
    void typeThatNeedsALeadIsRefusedWithoutOne() {
        var alliance = draft(AllianceType.OTHER);
        alliance.activate("备1", TODAY, NOW);
        refused(ALLIANCE_WITHOUT_CORE, () -> alliance.change(facts(AllianceType.FUSED, START, null), NOW));
    }

    @Test
    void whoeverJoinsADraftTakesPartFromTheBeginning() {
        var member = draft(AllianceType.FUSED).join(core, MemberRole.CORE, null, null, TODAY, NOW);
        assertEquals(START, member.fromOn);
    }

    @Test
    void whoeverJoinsAnActiveAllianceTakesPartFromToday() {
        assertEquals(TODAY, active(AllianceType.FUSED).join(county, MemberRole.MEMBER, null, null, TODAY, NOW).fromOn);
    }

    @Test
    void activationNeedsALeadOnEveryDayOfTheTerm() {
        var late = Alliance.drafted(facts(AllianceType.FUSED, START, START.plusYears(1)), county, NOW);
        late.join(core, MemberRole.CORE, START.plusDays(1), null, TODAY, NOW);
        refused(ALLIANCE_WITHOUT_CORE, () -> late.activate("备1", TODAY, NOW));
        var early = Alliance.drafted(facts(AllianceType.FUSED, START, START.plusYears(1)), county, NOW);
        early.join(core, MemberRole.CORE, START, START.plusYears(1).minusDays(1), TODAY, NOW);
        refused(ALLIANCE_WITHOUT_CORE, () -> early.activate("备1", TODAY, NOW));
    }

    @Test
    void leadsWhoFollowEachOtherLeadTheWholeTerm() {
        var alliance = Alliance.drafted(facts(AllianceType.FUSED, START, START.plusYears(2)), county, NOW);
        alliance.join(core, MemberRole.CORE, START, START.plusYears(1), TODAY, NOW);
        alliance.join(village, MemberRole.CORE, START.plusYears(1).plusDays(1), START.plusYears(2), TODAY, NOW);
        alliance.activate("备1", TODAY, NOW);
        assertEquals(AllianceState.ACTIVE, alliance.state);
    }

    @Test
    void longerTermNeedsALeadAsLong() {
        var alliance = Alliance.drafted(facts(AllianceType.FUSED, START, START.plusYears(1)), county, NOW);
        var lead = alliance.join(core, MemberRole.CORE, START, START.plusYears(1), TODAY, NOW);
        alliance.activate("备1", TODAY, NOW);
        refused(ALLIANCE_WITHOUT_CORE, () -> alliance.change(facts(AllianceType.FUSED, START, START.plusYears(2)), NOW));
        alliance.changeMember(lead.id, new AllianceMemberChange(MemberRole.CORE, START, START.plusYears(2)), NOW);
        alliance.change(facts(AllianceType.FUSED, START, START.plusYears(2)), NOW);
        assertEquals(START.plusYears(2), alliance.endsOn);
    }

    @Test
    void activeAllianceWithDaysUnledIsMendedStepByStep() {
        var alliance = active(AllianceType.FUSED);
        alliance.members.stream().filter(m -> m.role.leads()).forEach(m -> m.toOn = START.plusDays(9));
        alliance.join(county, MemberRole.CORE, START.plusDays(20), null, TODAY, NOW);
        assertFalse(alliance.isLed());
        alliance.changeMember(alliance.members.stream().filter(m -> m.organization == county).findFirst().orElseThrow().id,
                new AllianceMemberChange(MemberRole.CORE, START.plusDays(10), null), NOW);
        assertTrue(alliance.isLed());
    }

    @Test
    void memberCannotLeaveBeforeItJoined() {
        var alliance = draft(AllianceType.FUSED);
        var id = join(alliance, village, MemberRole.MEMBER);
        refused(ALLIANCE_MEMBER_DATES_REVERSED, () -> alliance.depart(id, START.minusDays(1), null, TODAY, NOW));
        refused(ALLIANCE_MEMBER_NOT_FOUND, () -> alliance.depart(UUID.randomUUID(), TODAY, null, TODAY, NOW));
    }

    @Test
    void closedAllianceRefusesEveryChange() {
        var alliance = active(AllianceType.FUSED);
        alliance.close(TODAY, "期满", NOW);
        refused(ALLIANCE_CLOSED, () -> alliance.change(facts(AllianceType.FUSED, START, null), NOW));
        refused(ALLIANCE_CLOSED, () -> join(alliance, county, MemberRole.MEMBER));
        refused(ALLIANCE_CLOSED, () -> alliance.changeMember(UUID.randomUUID(), null, NOW));
        refused(ALLIANCE_CLOSED, () -> alliance.depart(UUID.randomUUID(), TODAY, null, TODAY, NOW));
        refused(ALLIANCE_CLOSED, () -> alliance.replaceLeadership(List.of(), Map.of(), Map.of(), TODAY, NOW));
        refused(ALLIANCE_CLOSED, () -> alliance.activate("备1", TODAY, NOW));
        refused(ALLIANCE_CLOSED, () -> alliance.close(TODAY, "期满", NOW));
    }

    @Test
    void leadStandsFirstAmongTheParties() {
        assertEquals(List.of(core, village, county), active(AllianceType.FUSED).partiesOn(TODAY));
    }

    @Test
    void whoStaysInTheLeadershipKeepsTheFirstDay() {
        var alliance = draft(AllianceType.FUSED);
        lead(alliance, TODAY.minusDays(10), post(LEADER, "张三"), post(DEPUTY_LEADER, "李四"));
        lead(alliance, TODAY, post(DEPUTY_LEADER, "王五"), post(LEADER, "张三"));

        var now = alliance.leadership();
        assertEquals(List.of("王五", "张三"), now.stream().map(p -> p.name).toList());
        assertEquals(TODAY.minusDays(10), now.getLast().fromOn);
        assertEquals(TODAY, now.getFirst().fromOn);
        var left = alliance.posts.stream().filter(p -> p.toOn != null).toList();
        assertEquals(List.of("李四"), left.stream().map(p -> p.name).toList());
        assertEquals(TODAY.minusDays(1), left.getFirst().toOn);
    }

    @Test
    void correctionOnTheSameDayLeavesNoHistory() {
        var alliance = draft(AllianceType.FUSED);
        lead(alliance, TODAY, post(LEADER, "张三"));
        lead(alliance, TODAY, post(LEADER, "章三"));
        assertEquals(1, alliance.posts.size());
    }

    @Test
    void postMayBeVacantAndPersonGoesByTheRecordedName() {
        var alliance = draft(AllianceType.FUSED);
        var person = SomeOrganization.person("陈荣");
        alliance.replaceLeadership(List.of(post(LEADER, " "), new HoldAlliancePost(DEPUTY_LEADER, "别名", person.id(), null, null)),
                Map.of(person.id(), person), Map.of(), TODAY, NOW);
        assertNull(alliance.leadership().getFirst().name);
        assertNull(alliance.leadership().getLast().name);
        assertEquals("陈荣", alliance.facts().get("leadership/DEPUTY_LEADER"));
    }

    @Test
    void trailNamesTheMemberThatChanged() {
        var alliance = draft(AllianceType.FUSED);
        join(alliance, village, MemberRole.MEMBER);
        assertEquals("MEMBER 2026-09-01", alliance.facts().get("members/对垟小学"));
        assertFalse(alliance.facts().containsKey("members/仙居一小"));
        assertTrue(alliance.facts().containsKey("name"));
    }

    private static void lead(Alliance alliance, LocalDate today, HoldAlliancePost... posts) {
        alliance.replaceLeadership(List.of(posts), Map.of(), Map.of(), today, NOW);
    }

    private static HoldAlliancePost post(LeadershipPost post, String name) {
        return new HoldAlliancePost(post, name, null, null, null);
    }
}
