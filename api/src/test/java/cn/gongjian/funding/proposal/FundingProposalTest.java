package cn.gongjian.funding.proposal;

import static cn.gongjian.alliance.AllianceProblem.ALLIANCE_NOT_FOUND;
import static cn.gongjian.funding.FundingProblem.ALLOCATION_BENEFICIARY_CLOSED;
import static cn.gongjian.funding.FundingProblem.ALLOCATION_DATES_REVERSED;
import static cn.gongjian.funding.FundingProblem.ALLOCATION_EXCEEDS_FUND;
import static cn.gongjian.funding.FundingProblem.ALLOCATION_PAYER_FORBIDDEN;
import static cn.gongjian.funding.FundingProblem.ALLOCATION_PURPOSE_TWICE;
import static cn.gongjian.funding.FundingProblem.ALLOCATION_PURPOSE_UNKNOWN;
import static cn.gongjian.funding.FundingProblem.FUND_CLOSED;
import static cn.gongjian.funding.GivenFund.AUTHOR;
import static cn.gongjian.funding.GivenFund.NOW;
import static cn.gongjian.funding.GivenFund.OFFICER;
import static cn.gongjian.funding.proposal.ProposalProblem.PROPOSAL_ALLIANCE_TWICE;
import static cn.gongjian.funding.proposal.ProposalProblem.PROPOSAL_DAY_MISPLACED;
import static cn.gongjian.funding.proposal.ProposalProblem.PROPOSAL_OWN_APPROVAL;
import static cn.gongjian.funding.proposal.ProposalProblem.PROPOSAL_WEIGHT_MISPLACED;
import static cn.gongjian.funding.proposal.ProposalProblem.PROPOSAL_WRONG_STATE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gongjian.alliance.AllianceSize;
import cn.gongjian.funding.Fund;
import cn.gongjian.funding.GivenFund;
import cn.gongjian.shared.Ids;
import cn.gongjian.shared.money.Money;
import cn.gongjian.shared.problem.Problem;
import cn.gongjian.shared.problem.ProblemKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FundingProposalTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 14);
    private static final Set<String> PURPOSES = Set.of("AWARDS", "TEACHING");
    private static final UUID SCHOOL = Ids.next();
    private static final AllianceSize LARGE = new AllianceSize(Ids.next(), "仙居县共同体", false, 5, Set.of(SCHOOL, Ids.next()));
    private static final AllianceSize SMALL = new AllianceSize(Ids.next(), "磐安县共同体", false, 2, Set.of(SCHOOL));
    private static final AllianceSize ENDED = new AllianceSize(Ids.next(), "旧共同体", true, 3, Set.of());

    private final Fund fund = GivenFund.of("10000");

    private static ProposalChange facts(String amount, ProposalMethod method, ProposalChange.Line... lines) {
        return new ProposalChange("绩效奖补", Money.of(amount), method, null, List.of(lines), List.of("AWARDS"), null, null, null, null, null, null);
    }

    private static ProposalChange.Line line(AllianceSize alliance, String score) {
        return new ProposalChange.Line(alliance.id(), score == null ? null : Weight.of(score), null);
    }

    private FundingProposal drafted(ProposalChange facts) {
        var seen = Stream.of(LARGE, SMALL, ENDED).filter(a -> facts.allianceIds().contains(a.id())).collect(Collectors.toMap(AllianceSize::id, Function.identity()));
        return FundingProposal.drafted(fund, facts, Sharers.of(seen, facts, fund), null, TODAY, AUTHOR, NOW);
    }

    private FundingProposal submitted() {
        var proposal = drafted(facts("700", ProposalMethod.MEMBERS, line(LARGE, null), line(SMALL, null)));
        proposal.submit(NOW);
        return proposal;
    }

    private static List<String> shares(FundingProposal proposal) {
        return proposal.inOrder().stream().map(entry -> entry.getValue().share.toString()).toList();
    }

    private static void refused(ProblemKind kind, Runnable deed) {
        assertEquals(kind, assertThrows(Problem.class, deed::run).kind());
    }

    @Test
    void equalPartsWeighOne() {
        assertEquals(List.of("50.01", "50.00"), shares(drafted(facts("100.01", ProposalMethod.EQUAL, line(SMALL, null), line(LARGE, null)))));
    }

    @Test
    void membersWeighAsManyAsThereAre() {
        var proposal = drafted(facts("700", ProposalMethod.MEMBERS, line(LARGE, null), line(SMALL, null)));
        assertEquals(List.of("500.00", "200.00"), shares(proposal));
        assertEquals(TODAY, proposal.countedOn);
    }

    @Test
    void scoresWeighWhatTheAuthorSays() {
        assertEquals(List.of("865.00", "135.00"), shares(drafted(facts("1000", ProposalMethod.SCORES, line(LARGE, "86.5"), line(SMALL, "13.5")))));
    }

    @Test
    void nothingIsHeldOfTheFund() {
        submitted();
        assertEquals(Money.of("10000"), fund.remaining());
    }

    @Test
    void moreThanTheFundHasLeftIsRefused() {
        GivenFund.give(fund, "9500");
        refused(ALLOCATION_EXCEEDS_FUND, () -> drafted(facts("500.01", ProposalMethod.EQUAL, line(LARGE, null))));
    }

    @Test
    void whatTheFundGaveMeanwhileIsSeenAtEachStep() {
        var proposal = submitted();
        GivenFund.give(fund, "9500");
        refused(ALLOCATION_EXCEEDS_FUND, () -> proposal.approve(OFFICER, NOW));
    }

    @Test
    void aClosedFundDistributesNothing() {
        GivenFund.close(fund);
        refused(FUND_CLOSED, () -> drafted(facts("1", ProposalMethod.EQUAL, line(LARGE, null))));
    }

    @Test
    void anEndedAllianceSharesNothing() {
        refused(ALLOCATION_BENEFICIARY_CLOSED, () -> drafted(facts("1", ProposalMethod.EQUAL, line(ENDED, null))));
    }

    @Test
    void anAllianceThatEndsMeanwhileStopsTheProposal() {
        var proposal = submitted();
        proposal.alliances = Map.of(LARGE.id(), new AllianceSize(LARGE.id(), LARGE.name(), true, 5, Set.of()).known());
        refused(ALLOCATION_BENEFICIARY_CLOSED, () -> proposal.approve(OFFICER, NOW));
    }

    @Test
    void anAllianceOutOfSightIsNone() {
        refused(ALLIANCE_NOT_FOUND, () -> drafted(facts("1", ProposalMethod.EQUAL, new ProposalChange.Line(Ids.next(), null, null))));
    }

    @Test
    void whoPaysIsAPartyOfEachAlliance() {
        var seen = Map.of(LARGE.id(), LARGE, SMALL.id(), SMALL);
        var lines = new ProposalChange.Line[] {line(LARGE, null), line(SMALL, null)};
        Sharers.of(seen, paidBy(SCHOOL, lines), fund);
        Sharers.of(seen, paidBy(fund.owner().id(), lines), fund);
        refused(ALLOCATION_PAYER_FORBIDDEN, () -> Sharers.of(seen, paidBy(LARGE.parties().stream().filter(id -> !id.equals(SCHOOL)).findFirst().orElseThrow(), lines), fund));
    }

    private static ProposalChange paidBy(UUID payer, ProposalChange.Line... lines) {
        return new ProposalChange("绩效奖补", Money.of("1"), ProposalMethod.EQUAL, null, List.of(lines), List.of("AWARDS"), payer, null, null, null, null, null);
    }

    @Test
    void whatContradictsItselfIsRefused() {
        refused(PROPOSAL_ALLIANCE_TWICE, () -> facts("1", ProposalMethod.EQUAL, line(LARGE, null), line(LARGE, null)).mustBeCoherent(PURPOSES));
        refused(PROPOSAL_WEIGHT_MISPLACED, () -> facts("1", ProposalMethod.SCORES, line(LARGE, null)).mustBeCoherent(PURPOSES));
        refused(PROPOSAL_WEIGHT_MISPLACED, () -> facts("1", ProposalMethod.EQUAL, line(LARGE, "2")).mustBeCoherent(PURPOSES));
        refused(ALLOCATION_PURPOSE_UNKNOWN, () -> facts("1", ProposalMethod.EQUAL, line(LARGE, null)).mustBeCoherent(Set.of()));
        refused(ALLOCATION_PURPOSE_TWICE, () -> dated(ProposalMethod.EQUAL, null, List.of("AWARDS", "AWARDS"), null, null).mustBeCoherent(PURPOSES));
        refused(PROPOSAL_DAY_MISPLACED, () -> dated(ProposalMethod.EQUAL, TODAY, List.of("AWARDS"), null, null).mustBeCoherent(PURPOSES));
        refused(ALLOCATION_DATES_REVERSED, () -> dated(ProposalMethod.EQUAL, null, List.of("AWARDS"), TODAY, TODAY.minusDays(1)).mustBeCoherent(PURPOSES));
    }

    private static ProposalChange dated(ProposalMethod method, LocalDate countedOn, List<String> purposes, LocalDate startsOn, LocalDate endsOn) {
        return new ProposalChange("绩效奖补", Money.of("1"), method, countedOn, List.of(line(LARGE, null)), purposes, null, null, null, startsOn, endsOn, null);
    }

    @Test
    void theAuthorDoesNotDecide() {
        var proposal = submitted();
        refused(PROPOSAL_OWN_APPROVAL, () -> proposal.approve(AUTHOR, NOW));
        refused(PROPOSAL_OWN_APPROVAL, () -> proposal.returnTo(AUTHOR.id(), "改", NOW));
    }

    @Test
    void whoChangedItLastDoesNotDecide() {
        var facts = facts("1", ProposalMethod.EQUAL, line(LARGE, null));
        var proposal = drafted(facts);
        proposal.change(facts, Sharers.of(Map.of(LARGE.id(), LARGE), facts, fund), null, TODAY, OFFICER.id(), NOW);
        proposal.submit(NOW);
        refused(PROPOSAL_OWN_APPROVAL, () -> proposal.approve(OFFICER, NOW));
    }

    @Test
    void whatIsReturnedIsADraftAgainUntilItIsSubmitted() {
        var proposal = submitted();
        proposal.returnTo(OFFICER.id(), " 得分不一致 ", NOW);
        assertEquals(ProposalState.DRAFT, proposal.state);
        assertEquals("得分不一致", proposal.returnReason);
        proposal.submit(NOW);
        assertNull(proposal.returnReason);
    }

    @Test
    void eachStepHasItsStates() {
        var proposal = submitted();
        refused(PROPOSAL_WRONG_STATE, () -> proposal.submit(NOW));
        refused(PROPOSAL_WRONG_STATE, proposal::mustBeChangeable);
        refused(PROPOSAL_WRONG_STATE, proposal::mustBeAllocatable);
        proposal.approve(OFFICER, NOW);
        refused(PROPOSAL_WRONG_STATE, () -> proposal.approve(OFFICER, NOW));
        refused(PROPOSAL_WRONG_STATE, () -> proposal.returnTo(OFFICER.id(), "改", NOW));
        proposal.allocated(Map.of(), AUTHOR, NOW);
        refused(PROPOSAL_WRONG_STATE, proposal::mustBeAllocatable);
        refused(PROPOSAL_WRONG_STATE, () -> proposal.withdraw(NOW));
    }

    @Test
    void allButWhatBecameAllocationsCanBeWithdrawn() {
        var states = new ArrayList<ProposalState>();
        for (int steps = 0; steps < 3; steps++) {
            var proposal = drafted(facts("1", ProposalMethod.EQUAL, line(LARGE, null)));
            if (steps > 0) proposal.submit(NOW);
            if (steps > 1) proposal.approve(OFFICER, NOW);
            proposal.withdraw(NOW);
            states.add(proposal.state);
        }
        assertEquals(Set.of(ProposalState.WITHDRAWN), Set.copyOf(states));
    }

    @Test
    void eachShareRemembersTheDraftThatItBecame() {
        var proposal = submitted();
        proposal.approve(OFFICER, NOW);
        var draft = Ids.next();
        proposal.allocated(Map.of(SMALL.id(), draft), AUTHOR, NOW);
        assertEquals(draft, proposal.lines.get(SMALL.id()).allocationId);
        assertNull(proposal.lines.get(LARGE.id()).allocationId);
    }
}
