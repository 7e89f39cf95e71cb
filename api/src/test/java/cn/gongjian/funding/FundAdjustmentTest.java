package cn.gongjian.funding;

import static cn.gongjian.funding.AdjustmentKind.CARRY_OVER;
import static cn.gongjian.funding.AdjustmentKind.DECREASE;
import static cn.gongjian.funding.AdjustmentKind.INCREASE;
import static cn.gongjian.funding.AdjustmentKind.TAKE_BACK;
import static cn.gongjian.funding.Ledger.AUTHOR;
import static cn.gongjian.funding.Ledger.NOW;
import static cn.gongjian.funding.Ledger.OFFICER;
import static cn.gongjian.funding.Ledger.TODAY;
import static cn.gongjian.funding.Ledger.TOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gongjian.shared.money.Money;
import cn.gongjian.shared.problem.Problem;
import cn.gongjian.shared.problem.ProblemKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class FundAdjustmentTest {

    private final Fund fund = Ledger.fund("100.00");

    private static Fund of(int year) {
        return Fund.of(TOWN, new CreateFund("下年资金", SourceKind.BUDGET, TOWN.id(), year, Money.of("1.00"), null, null, null), NOW);
    }

    private FundAdjustment asked(AdjustmentKind kind, String amount, Fund to, Allocation from) {
        var facts = new RecordAdjustment(kind, fund.id, null, null, Money.of(amount), "青财〔2026〕3号", "年终结余");
        return FundAdjustment.record(facts, from == null ? fund : from.fund, to, from, AUTHOR, NOW);
    }

    private void confirmed(FundAdjustment adjustment) {
        adjustment.confirm(OFFICER, NOW);
    }

    private static void refused(ProblemKind kind, Runnable rule) {
        assertEquals(kind, assertThrows(Problem.class, rule::run).kind());
    }

    @Test
    void nothingMovesBeforeASecondPersonConfirms() {
        var increase = asked(INCREASE, "20.00", null, null);
        assertEquals(Money.of("100.00"), fund.total);
        refused(SpendingProblem.ENTRY_OWN_CONFIRMATION, () -> increase.confirm(AUTHOR, NOW));
        confirmed(increase);
        assertEquals(Money.of("120.00"), fund.total);
    }

    @Test
    void aDecreaseLeavesWhatWasGiven() {
        fund.reserve(Money.of("60.00"));
        refused(FundingProblem.FUND_TOTAL_BELOW_ALLOCATED, () -> asked(DECREASE, "40.01", null, null));
        confirmed(asked(DECREASE, "40.00", null, null));
        assertEquals(Money.ZERO, fund.remaining());
    }

    @Test
    void whatWasGivenMeanwhileIsSeenWhenItIsConfirmed() {
        var decrease = asked(DECREASE, "50.00", null, null);
        fund.reserve(Money.of("60.00"));
        refused(FundingProblem.FUND_TOTAL_BELOW_ALLOCATED, () -> confirmed(decrease));
        assertEquals(Money.of("100.00"), fund.total);
    }

    @Test
    void whatIsLeftGoesToALaterYearAndNothingIsLost() {
        var next = of(2027);
        fund.reserve(Money.of("99.00"));
        refused(AdjustmentProblem.ADJUSTMENT_EXCEEDS_REMAINING, () -> asked(CARRY_OVER, "1.01", next, null));
        confirmed(asked(CARRY_OVER, "1.00", next, null));
        assertEquals(List.of(Money.of("99.00"), Money.of("2.00")), List.of(fund.total, next.total));
    }

    @Test
    void aClosedFundCarriesOver() {
        var next = of(2027);
        fund.close(NOW);
        confirmed(asked(CARRY_OVER, "100.00", next, null));
        assertEquals(Money.ZERO, fund.total);
    }

    @Test
    void noMoneyGoesBackInTime() {
        refused(AdjustmentProblem.ADJUSTMENT_OTHER_FUND, () -> asked(CARRY_OVER, "1.00", of(2025), null));
        refused(AdjustmentProblem.ADJUSTMENT_OTHER_FUND, () -> asked(CARRY_OVER, "1.00", fund, null));
    }

    @Test
    void onlyWhatIsNeitherPaidNorSpentIsTakenBack() {
        var allocation = Ledger.granted("1000.00", "300.00", SpendsFrom.DISBURSED);
        var before = allocation.fund.remaining();
        Disbursement.record(allocation, new DisbursementChange(Money.of("400.00"), TODAY, "记-1", null), AUTHOR, TODAY, NOW);
        refused(AdjustmentProblem.ADJUSTMENT_EXCEEDS_UNUSED, () -> asked(TAKE_BACK, "600.01", null, allocation));
        confirmed(asked(TAKE_BACK, "600.00", null, allocation));
        assertEquals(List.of(Money.of("400.00"), before.plus(Money.of("600.00"))), List.of(allocation.amount, allocation.fund.remaining()));
    }

    @Test
    void theLedgerHasBothEndsOfWhatIsCarriedOver() {
        var carried = asked(CARRY_OVER, "30.00", of(2027), null);
        confirmed(carried);
        assertEquals(List.of(Money.ZERO.minus(Money.of("30.00")), Money.of("30.00")), carried.bookings(NOW).stream().map(entry -> entry.amount).toList());
    }
}
