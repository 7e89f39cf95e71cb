package cn.gongjian.pairing;

import static cn.gongjian.organization.LeadershipPost.LEADER;
import static cn.gongjian.organization.LeadershipPost.LIAISON;
import static cn.gongjian.pairing.PairingProblem.PAIRING_ALREADY_DECIDED;
import static cn.gongjian.pairing.PairingProblem.PAIRING_CLOSED;
import static cn.gongjian.pairing.PairingProblem.PAIRING_DATES_REVERSED;
import static cn.gongjian.pairing.PairingProblem.PAIRING_NEEDS_SECOND_PERSON;
import static cn.gongjian.pairing.PairingProblem.PAIRING_NOT_CONFIRMED;
import static cn.gongjian.pairing.PairingProblem.PAIRING_NOT_YOURS_TO_CONFIRM;
import static cn.gongjian.pairing.PairingProblem.PAIRING_SIDES_EQUAL;
import static cn.gongjian.pairing.PairingProblem.PAIRING_SIDE_NOT_YOURS;
import static cn.gongjian.pairing.PairingProblem.PAIRING_TERMS_NOT_YOURS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongjian.organization.Organization;
import cn.gongjian.organization.Person;
import cn.gongjian.organization.SomeOrganization;
import cn.gongjian.shared.Ids;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.caller.Role;
import cn.gongjian.shared.problem.Problem;
import cn.gongjian.shared.problem.ProblemKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class PairingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private final Organization town = SomeOrganization.named("青石镇党委");
    private final Organization village = SomeOrganization.beneath(town, "河坝村党支部");
    private final Organization college = SomeOrganization.named("文学院党委");
    private final Person teacher = SomeOrganization.person("陈荣");
    private final Caller proposer = caller(teacher.id(), Role.COORDINATOR, college);
    private final Caller villager = caller(Ids.next(), Role.COORDINATOR, village);
    private final Caller officer = caller(Ids.next(), Role.OFFICER, town);

    private static Caller caller(UUID person, Role role, Organization unit) {
        return new Caller(person, "某人", "someone", List.of(new Caller.Reach(Ids.next(), role, unit.id(), unit.path())));
    }

    private static PairingChange facts(String brand, LocalDate to) {
        return new PairingChange(brand, LocalDate.of(2026, 10, 1), to, null, "师院党[2026]09号", null, PairingPayer.A);
    }

    private Pairing proposed() {
        return Pairing.proposed(facts("书香河坝", null), college, village, Side.A, teacher, NOW);
    }

    private Pairing confirmed() {
        var pairing = proposed();
        pairing.confirm(villager, TODAY, NOW);
        return pairing;
    }

    private Pairing filed() {
        var pairing = confirmed();
        pairing.file("青委[2026]3号", TODAY, NOW);
        return pairing;
    }

    private static void refused(ProblemKind kind, Executable attempt) {
        assertEquals(kind, assertThrows(Problem.class, attempt).kind());
    }

    @Test
    void itIsNamedAfterBothSides() {
        assertEquals("文学院党委 与 河坝村党支部", proposed().name());
        assertEquals("师院党〔2026〕9号", proposed().agreementNumber);
    }

    @Test
    void nobodyIsPairedWithThemselves() {
        refused(PAIRING_SIDES_EQUAL, () -> Pairing.proposed(facts(null, null), college, college, Side.A, teacher, NOW));
    }

    @Test
    void endBeforeStartIsRefused() {
        refused(PAIRING_DATES_REVERSED, () -> Pairing.proposed(facts(null, LocalDate.of(2026, 9, 30)), college, village, Side.A, teacher, NOW));
    }

    @Test
    void onlyTheOtherSideConfirms() {
        refused(PAIRING_NOT_YOURS_TO_CONFIRM, () -> proposed().confirm(proposer, TODAY, NOW));
        assertEquals(PairingState.CONFIRMED, confirmed().state);
        var byOfficer = proposed();
        byOfficer.confirm(officer, TODAY, NOW);
        assertEquals(TODAY, byOfficer.confirmedOn);
    }

    @Test
    void proposerConfirmsNothingEvenWhenActingForBoth() {
        var both = new Caller(teacher.id(), "陈荣", "both", List.of(proposer.reaches().getFirst(), villager.reaches().getFirst()));
        refused(PAIRING_NEEDS_SECOND_PERSON, () -> proposed().confirm(both, TODAY, NOW));
        refused(PAIRING_NEEDS_SECOND_PERSON, () -> proposed().decline(both, "否", NOW));
        assertTrue(PairingAction.of(both, proposed()).stream().noneMatch(a -> a == PairingAction.CONFIRM || a == PairingAction.DECLINE));
    }

    @Test
    void oneAnswerIsEnough() {
        var confirmed = confirmed();
        refused(PAIRING_ALREADY_DECIDED, () -> confirmed.confirm(villager, TODAY, NOW));
        refused(PAIRING_ALREADY_DECIDED, () -> confirmed.decline(villager, "否", NOW));
        var declined = proposed();
        declined.decline(villager, "已与其他支部结对", NOW);
        refused(PAIRING_ALREADY_DECIDED, () -> declined.confirm(villager, TODAY, NOW));
    }

    @Test
    void onlyConfirmedOnesAreFiledAndOnce() {
        refused(PAIRING_NOT_CONFIRMED, () -> proposed().file("备1", TODAY, NOW));
        refused(PAIRING_NOT_CONFIRMED, () -> filed().file("备1", TODAY, NOW));
        assertEquals("青委〔2026〕3号", filed().filingNumber);
    }

    @Test
    void whatBothAgreedOnIsNotChangedByOneSide() {
        var pairing = confirmed();
        refused(PAIRING_TERMS_NOT_YOURS, () -> pairing.change(facts("新品牌", LocalDate.of(2027, 9, 30)), proposer, NOW));
        pairing.change(facts("新品牌", null), proposer, NOW);
        assertEquals("新品牌", pairing.brand);
    }

    @Test
    void termAndAgreementStandAsFiledUnlessAnOfficerChangesThem() {
        var pairing = filed();
        refused(PAIRING_TERMS_NOT_YOURS, () -> pairing.change(facts("书香河坝", LocalDate.of(2027, 9, 30)), villager, NOW));
        pairing.change(facts("新品牌", null), villager, NOW);
        assertEquals("新品牌", pairing.brand);
        pairing.change(facts("新品牌", LocalDate.of(2027, 9, 30)), officer, NOW);
        assertEquals(LocalDate.of(2027, 9, 30), pairing.endsOn);
    }

    @Test
    void proposalIsMendedByTheSideThatProposedIt() {
        var pairing = proposed();
        pairing.change(facts("书香河坝", LocalDate.of(2027, 9, 30)), proposer, NOW);
        assertEquals(LocalDate.of(2027, 9, 30), pairing.endsOn);
    }

    @Test
    void whoIsAskedDoesNotRewriteWhatItThenConfirms() {
        refused(PAIRING_TERMS_NOT_YOURS, () -> proposed().change(paidBy(PairingPayer.B), villager, NOW));
        refused(PAIRING_TERMS_NOT_YOURS, () -> proposed().change(paidBy(PairingPayer.B), officer, NOW));
    }

    private static PairingChange paidBy(PairingPayer payer) {
        return new PairingChange("书香河坝", LocalDate.of(2026, 10, 1), null, null, "师院党[2026]09号", null, payer);
    }

    @Test
    void officerAboveOneSideDoesNotMakeTheOtherPay() {
        var pairing = filed();
        pairing.change(paidBy(PairingPayer.B), officer, NOW);
        assertEquals(PairingPayer.B, pairing.payer);
        for (var burdening : List.of(PairingPayer.A, PairingPayer.EACH))
            refused(PAIRING_SIDE_NOT_YOURS, () -> pairing.change(paidBy(burdening), officer, NOW));
    }

    @Test
    void officerAboveBothDividesTheCostAnew() {
        var pairing = filed();
        pairing.change(paidBy(PairingPayer.EACH), caller(Ids.next(), Role.OFFICER, SomeOrganization.platform()), NOW);
        assertEquals(PairingPayer.EACH, pairing.payer);
    }

    @Test
    void eachSideSaysWhoStandsForItself() {
        var pairing = proposed();
        assertEquals(List.of(PairingAction.EDIT_POSTS), PairingAction.of(villager, pairing, Side.B));
        assertEquals(List.of(), PairingAction.of(villager, pairing, Side.A));
        refused(PAIRING_SIDE_NOT_YOURS, () -> PairingAction.mustActFor(villager, pairing, Side.A));
        refused(PAIRING_SIDE_NOT_YOURS, () -> PairingAction.mustActFor(officer, pairing, Side.A));
    }

    @Test
    void whoActsForBothSidesEditsBoth() {
        var both = caller(Ids.next(), Role.OFFICER, SomeOrganization.platform());
        for (var side : Side.values()) assertEquals(List.of(PairingAction.EDIT_POSTS), PairingAction.of(both, proposed(), side));
    }

    @Test
    void endedOneRefusesEveryChange() {
        var closed = filed();
        closed.close(TODAY, "到期", NOW);
        var declined = proposed();
        declined.decline(villager, "否", NOW);
        for (var pairing : List.of(closed, declined)) {
            refused(PAIRING_CLOSED, () -> pairing.change(facts(null, null), officer, NOW));
            refused(PAIRING_CLOSED, () -> pairing.file("备1", TODAY, NOW));
            refused(PAIRING_CLOSED, () -> pairing.close(TODAY, "到期", NOW));
            refused(PAIRING_CLOSED, () -> pairing.replacePosts(Side.A, List.of(), Map.of(), TODAY, NOW));
            assertTrue(PairingAction.of(officer, pairing).isEmpty());
        }
        refused(PAIRING_CLOSED, () -> closed.confirm(villager, TODAY, NOW));
    }

    @Test
    void postsOfOneSideLeaveTheOtherAlone() {
        var pairing = proposed();
        var vacant = new HoldPairingPost(LIAISON, null, null, null);
        pairing.replacePosts(Side.A, List.of(new HoldPairingPost(LEADER, "别名", teacher.id(), "书记"), vacant), Map.of(teacher.id(), teacher), TODAY.minusDays(9), NOW);
        pairing.replacePosts(Side.B, List.of(new HoldPairingPost(LEADER, "李四", null, null)), Map.of(), TODAY, NOW);
        pairing.replacePosts(Side.A, List.of(vacant), Map.of(), TODAY, NOW);
        assertEquals(List.of(LIAISON), pairing.posts(Side.A).stream().map(p -> p.post).toList());
        assertEquals(TODAY.minusDays(9), pairing.posts(Side.A).getFirst().fromOn);
        assertEquals("李四", pairing.facts().get("postsB/LEADER"));
        assertEquals(3, pairing.posts.size());
    }
}
