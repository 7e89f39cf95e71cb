package cn.gongjian.funding;

import static cn.gongjian.funding.Ledger.NOW;
import static cn.gongjian.funding.Ledger.fund;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gongjian.shared.money.Money;
import cn.gongjian.shared.problem.Problem;
import cn.gongjian.shared.problem.ProblemWords;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FundTest {

    private static Money yuan(String amount) {
        return Money.of(amount);
    }

    private static Problem refused(Runnable rule) {
        return assertThrows(Problem.class, rule::run);
    }

    private static FundChange total(String total) {
        return new FundChange("校地结对共建资金", SourceKind.BUDGET, yuan(total), null, null, null);
    }

    @Test
    void givesToTheLastFen() {
        var fund = fund("100.00");
        fund.reserve(yuan("99.99"));
        fund.reserve(yuan("0.01"));
        assertEquals(Money.ZERO, fund.remaining());
    }

    @Test
    void neverGivesWhatItDoesNotHave() {
        var fund = fund("5000.00");
        fund.reserve(yuan("4000.00"));
        var problem = refused(() -> fund.reserve(yuan("1000.01")));
        assertEquals(FundingProblem.ALLOCATION_EXCEEDS_FUND, problem.kind());
        assertEquals(yuan("1000.00"), problem.extras().get("remaining"));
        assertEquals("「校地结对共建资金」还可分配 1,000.00 元，不够本次的 1,000.01 元。请减少金额，或者选择另一笔资金。",
                ProblemWords.detail(problem.kind(), Locale.CHINA, problem.facts()));
    }

    @Test
    void approvalMovesMoneyWithoutFreeingIt() {
        var fund = fund("100.00");
        fund.reserve(yuan("60"));
        fund.commit(yuan("60"));
        assertEquals(yuan("60"), fund.allocated);
        assertEquals(Money.ZERO, fund.reserved);
        assertEquals(yuan("40"), fund.remaining());
    }

    @Test
    void releasedMoneyCanBeGivenAgain() {
        var fund = fund("100.00");
        fund.reserve(yuan("100"));
        fund.release(yuan("100"));
        fund.reserve(yuan("100"));
        assertEquals(Money.ZERO, fund.remaining());
    }

    @Test
    void aLargerAmountNeedsOnlyTheDifference() {
        var fund = fund("100.00");
        fund.reserve(yuan("80"));
        fund.reserveInstead(yuan("80"), yuan("100"));
        assertEquals(FundingProblem.ALLOCATION_EXCEEDS_FUND, refused(() -> fund.reserveInstead(yuan("100"), yuan("100.01"))).kind());
        assertEquals(yuan("100"), fund.reserved);
    }

    @Test
    void theTotalChangesByADocumentOnceAnythingIsGiven() {
        var fund = fund("100.00");
        fund.change(total("50.00"), NOW);
        fund.reserve(yuan("0.01"));
        assertEquals(FundingProblem.FUND_TOTAL_BY_DOCUMENT, refused(() -> fund.change(total("50.01"), NOW)).kind());
        fund.change(total("50.00"), NOW);
    }

    @Test
    void aClosedFundGivesNothingButTakesBack() {
        var fund = fund("100.00");
        fund.reserve(yuan("30"));
        fund.close(NOW);
        assertEquals(FundingProblem.FUND_CLOSED, refused(() -> fund.reserve(yuan("1"))).kind());
        assertEquals(FundingProblem.FUND_CLOSED, refused(() -> fund.commit(yuan("30"))).kind());
        assertEquals(FundingProblem.FUND_CLOSED, refused(() -> fund.change(total("200"), NOW)).kind());
        assertEquals(FundingProblem.FUND_CLOSED, refused(() -> fund.close(NOW)).kind());
        fund.release(yuan("30"));
        assertEquals(yuan("100"), fund.remaining());
    }

    @Test
    void documentNumberIsNormalised() {
        assertEquals("青党发〔2026〕12号", fund("1.00").documentNumber);
    }
}
