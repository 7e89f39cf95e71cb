package cn.gongjian.funding;

import static cn.gongjian.funding.AllocationState.APPROVED;
import static cn.gongjian.funding.AllocationState.CLOSED;
import static cn.gongjian.funding.AllocationState.DRAFT;
import static cn.gongjian.funding.AllocationState.WITHDRAWN;
import static cn.gongjian.funding.FundingProblem.ALLOCATION_BENEFICIARY_CLOSED;
import static cn.gongjian.funding.FundingProblem.ALLOCATION_CEILINGS_EXCEED_AMOUNT;
import static cn.gongjian.funding.FundingProblem.ALLOCATION_DATES_REVERSED;
import static cn.gongjian.funding.FundingProblem.ALLOCATION_OWN_APPROVAL;
import static cn.gongjian.funding.FundingProblem.ALLOCATION_PAYER_FORBIDDEN;
import static cn.gongjian.funding.FundingProblem.ALLOCATION_PURPOSE_TWICE;
import static cn.gongjian.funding.FundingProblem.ALLOCATION_PURPOSE_UNKNOWN;
import static cn.gongjian.funding.FundingProblem.ALLOCATION_WRONG_STATE;
import static cn.gongjian.funding.Ledger.AUTHOR;
import static cn.gongjian.funding.Ledger.COLLEGE;
import static cn.gongjian.funding.Ledger.ENDED;
import static cn.gongjian.funding.Ledger.NOW;
import static cn.gongjian.funding.Ledger.OFFICER;
import static cn.gongjian.funding.Ledger.TOWN;
import static cn.gongjian.funding.Ledger.VILLAGE;
import static cn.gongjian.funding.Ledger.asking;
import static cn.gongjian.funding.Ledger.collegePays;
import static cn.gongjian.funding.Ledger.drafted;
import static cn.gongjian.funding.Ledger.eitherPays;
import static cn.gongjian.funding.Ledger.fund;
import static cn.gongjian.funding.Ledger.submitted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gongjian.shared.Ids;
import cn.gongjian.shared.money.Money;
import cn.gongjian.shared.problem.Problem;
import cn.gongjian.shared.problem.ProblemKind;
import cn.gongjian.shared.problem.ProblemWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AllocationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 14);
    private static final List<String> CODES = List.of("STUDY_TRAINING", "STUDY_TRIP");
    private final Fund fund = fund("10000.00");

    private static Problem refused(ProblemKind kind, Runnable rule) {
        var problem = assertThrows(Problem.class, rule::run);
        assertEquals(kind, problem.kind());
        return problem;
    }

    private static AllocationChange for_(AllocationChange.Purpose... purposes) {
        return new AllocationChange(Money.of("5000.00"), List.of(purposes), null, null, null, null, null, null);
    }

    private static AllocationChange.Purpose up(String code, String ceiling) {
        return new AllocationChange.Purpose(code, ceiling == null ? null : Money.of(ceiling));
    }

    @Test
    void aDraftReservesAtOnce() {
        drafted(fund, "5000.00");
        assertEquals(Money.of("5000.00"), fund.reserved);
    }

    @Test
    void aRefusedDraftReservesNothing() {
        refused(ALLOCATION_PAYER_FORBIDDEN, () -> Allocation.draft(fund, Ledger.PAIRING, asking(Money.of("1"), Ids.next()), eitherPays(), AUTHOR, NOW));
        refused(ALLOCATION_BENEFICIARY_CLOSED, () -> Allocation.draft(fund, ENDED, asking("1"), eitherPays(), AUTHOR, NOW));
        assertEquals(Money.ZERO, fund.reserved);
    }

    @Test
    void onlyADraftChanges() {
        var allocation = submitted(fund, "5000.00");
        refused(ALLOCATION_WRONG_STATE, () -> allocation.change(asking("1.00"), null, NOW));
    }

    @Test
    void aChangeReservesTheDifference() {
        drafted(fund, "5000.00").change(asking("6000.00"), null, NOW);
        assertEquals(Money.of("6000.00"), fund.reserved);
    }

    @Test
    void anotherPersonApproves() {
        var allocation = submitted(fund, "5000.00");
        refused(ALLOCATION_OWN_APPROVAL, () -> allocation.approve(AUTHOR, NOW));
        allocation.approve(OFFICER, NOW);
        assertEquals(APPROVED, allocation.state);
        assertEquals(Money.of("5000.00"), fund.allocated);
        assertEquals(Money.ZERO, fund.reserved);
    }

    @Test
    void aDraftCannotBeApproved() {
        var problem = refused(ALLOCATION_WRONG_STATE, () -> drafted(fund, "1.00").approve(OFFICER, NOW));
        assertEquals("这项资金分配还是草稿，不能这样办理。", ProblemWords.detail(problem.kind(), Locale.CHINA, problem.facts()));
    }

    @Test
    void nothingIsApprovedForWhatHasEnded() {
        var allocation = submitted(fund, "5000.00");
        allocation.beneficiary = ENDED;
        refused(ALLOCATION_BENEFICIARY_CLOSED, () -> allocation.approve(OFFICER, NOW));
    }

    @Test
    void whatIsReturnedStaysReservedAndTellsWhy() {
        var allocation = submitted(fund, "5000.00");
        refused(ALLOCATION_OWN_APPROVAL, () -> allocation.returnTo(AUTHOR.id(), "自退", NOW));
        allocation.returnTo(OFFICER.id(), " 请补充行程 ", NOW);
        assertEquals(DRAFT, allocation.state);
        assertEquals("请补充行程", allocation.returnReason);
        assertEquals(Money.of("5000.00"), fund.reserved);
        allocation.submit(NOW);
        assertNull(allocation.returnReason);
    }

    @Test
    void whatIsWithdrawnIsFreeAgain() {
        var allocation = submitted(fund, "5000.00");
        allocation.withdraw(NOW);
        assertEquals(WITHDRAWN, allocation.state);
        assertEquals(Money.of("10000.00"), fund.remaining());
        refused(ALLOCATION_WRONG_STATE, () -> allocation.withdraw(NOW));
    }

    @Test
    void whatIsApprovedCannotBeWithdrawn() {
        var allocation = submitted(fund, "5000.00");
        allocation.approve(OFFICER, NOW);
        refused(ALLOCATION_WRONG_STATE, () -> allocation.withdraw(NOW));
    }

    @Test
    void whatIsClosedStaysAllocated() {
        var allocation = submitted(fund, "5000.00");
        refused(ALLOCATION_WRONG_STATE, () -> allocation.close(OFFICER.id(), TODAY, NOW));
        allocation.approve(OFFICER, NOW);
        allocation.close(OFFICER.id(), TODAY, NOW);
        assertEquals(CLOSED, allocation.state);
        assertEquals(Money.of("5000.00"), fund.allocated);
        assertEquals(Share.allocated(Money.of("5000.00")), allocation.share());
    }

    @Test
    void aCeilingMayBeTheAmountAndNoMore() {
        for_(up("STUDY_TRIP", "5000.00"), up("STUDY_TRAINING", "5000.00")).mustBeCoherent(CODES);
        var problem = refused(ALLOCATION_CEILINGS_EXCEED_AMOUNT, () -> for_(up("STUDY_TRAINING", null), up("STUDY_TRIP", "5000.01")).mustBeCoherent(CODES));
        assertEquals("/purposes/1/ceiling", problem.violations().getFirst().pointer());
    }

    @Test
    void purposesAreKnownAndNamedOnce() {
        refused(ALLOCATION_PURPOSE_UNKNOWN, () -> for_(up("BANQUET", null)).mustBeCoherent(CODES));
        refused(ALLOCATION_PURPOSE_TWICE, () -> for_(up("STUDY_TRIP", null), up("STUDY_TRIP", "1.00")).mustBeCoherent(CODES));
    }

    @Test
    void theLastDayIsNotBeforeTheFirst() {
        var facts = new AllocationChange(Money.of("1"), List.of(up("STUDY_TRIP", null)), null, null, null, TODAY, TODAY.minusDays(1), null);
        refused(ALLOCATION_DATES_REVERSED, () -> facts.mustBeCoherent(CODES));
    }

    @Test
    void purposesKeepTheOrderInWhichTheyWereWritten() {
        var allocation = drafted(fund, "5000.00");
        allocation.change(for_(up("STUDY_TRIP", null), up("STUDY_TRAINING", "100.00")), null, NOW);
        assertEquals(List.of(up("STUDY_TRIP", null), up("STUDY_TRAINING", "100.00")), allocation.earmarks().list());
        allocation.change(for_(up("STUDY_TRAINING", null)), null, NOW);
        assertEquals(List.of(up("STUDY_TRAINING", null)), allocation.earmarks().list());
    }

    @Test
    void aPartyOrTheOwnerOfTheFundPays() {
        assertEquals(VILLAGE, eitherPays().choose(VILLAGE.id()));
        assertEquals(TOWN, eitherPays().choose(TOWN.id()));
        assertNull(eitherPays().choose(null));
        refused(ALLOCATION_PAYER_FORBIDDEN, () -> eitherPays().choose(Ids.next()));
    }

    @Test
    void theSideThatThePairingSparesDoesNotPay() {
        assertEquals(COLLEGE, collegePays().choose(COLLEGE.id()));
        assertEquals(TOWN, collegePays().choose(TOWN.id()));
        var problem = refused(ALLOCATION_PAYER_FORBIDDEN, () -> collegePays().choose(VILLAGE.id()));
        assertEquals("结对约定费用由「文学院党委」承担，不能由「河坝村党支部」付款。", ProblemWords.detail(problem.kind(), Locale.CHINA, problem.facts()));
    }

    @Test
    void theSparedSideDoesNotPayOutOfItsOwnFundEither() {
        var payers = new Payers(VILLAGE, List.of(COLLEGE, VILLAGE), java.util.Set.of(COLLEGE.id()));
        refused(ALLOCATION_PAYER_FORBIDDEN, () -> payers.choose(VILLAGE.id()));
    }

    @Test
    void fundOfTheSideThatPaysNothingIsNotUsedInSilenceEither() {
        var payers = new Payers(VILLAGE, List.of(COLLEGE, VILLAGE), java.util.Set.of(COLLEGE.id()));
        refused(ALLOCATION_PAYER_FORBIDDEN, () -> payers.choose(null));
        assertEquals(COLLEGE, payers.choose(COLLEGE.id()));
    }

    @Test
    void fundOfOneWhoMayPayNeedsNoPayerNamed() {
        for (var owner : List.of(TOWN, COLLEGE)) assertNull(new Payers(owner, List.of(COLLEGE, VILLAGE), java.util.Set.of(COLLEGE.id())).choose(null));
    }
}
