package cn.gongjian.funding;

import static cn.gongjian.funding.Ledger.AUTHOR;
import static cn.gongjian.funding.Ledger.NOW;
import static cn.gongjian.funding.Ledger.OFFICER;
import static cn.gongjian.funding.Ledger.PAIRING;
import static cn.gongjian.funding.Ledger.asking;
import static cn.gongjian.funding.Ledger.eitherPays;
import static cn.gongjian.funding.Ledger.fund;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.gongjian.shared.money.Money;
import cn.gongjian.shared.problem.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever people do, in whatever order, and however often they are refused. */
class FundBalanceTest {

    enum Deed { DRAFT, CHANGE, SUBMIT, APPROVE, APPROVE_OWN, RETURN, WITHDRAW, CLOSE, CHANGE_TOTAL }

    record Step(Deed deed, int which, Money amount) {}

    @Provide
    Arbitrary<List<Step>> deeds() {
        var amounts = Arbitraries.bigDecimals().between(new BigDecimal("0.01"), new BigDecimal("900.00")).ofScale(2).map(Money::of);
        return Combinators.combine(Arbitraries.of(Deed.class), Arbitraries.integers().between(0, 30), amounts).as(Step::new).list().ofMaxSize(80);
    }

    @Property(tries = 500)
    void aFundNeverGivesMoreThanItHas(@ForAll("deeds") List<Step> steps) {
        var fund = fund("1000.00");
        var allocations = new ArrayList<Allocation>();
        var moved = Share.NONE;
        for (var step : steps) {
            var before = sum(allocations);
            var balance = List.of(fund.total, fund.allocated, fund.reserved);
            try {
                act(step, fund, allocations);
            } catch (Problem refused) {
                assertEquals(before, sum(allocations), "a refusal changes nothing");
                assertEquals(balance, List.of(fund.total, fund.allocated, fund.reserved), "a refusal moves nothing");
            }
            moved = plus(moved, sum(allocations).minus(before));
            assertFalse(fund.allocated.plus(fund.reserved).exceeds(fund.total), "allocated and reserved within total");
            assertEquals(sum(allocations).allocated(), fund.allocated);
            assertEquals(sum(allocations).pending(), fund.reserved);
            assertEquals(sum(allocations), moved, "what was moved adds up to what is there");
        }
    }

    private static void act(Step step, Fund fund, List<Allocation> allocations) {
        switch (step.deed) {
            case DRAFT -> allocations.add(Allocation.draft(fund, PAIRING, asking(step.amount, null), eitherPays(), AUTHOR, NOW));
            case CHANGE_TOTAL -> fund.change(new FundChange(fund.name, fund.sourceKind, step.amount.plus(Money.of("500")), null, null, null), NOW);
            default -> {
                if (!allocations.isEmpty()) act(step, allocations.get(step.which % allocations.size()));
            }
        }
    }

    private static void act(Step step, Allocation allocation) {
        switch (step.deed) {
            case CHANGE -> allocation.change(asking(step.amount, null), null, NOW);
            case SUBMIT -> allocation.submit(NOW);
            case APPROVE -> allocation.approve(OFFICER, NOW);
            case APPROVE_OWN -> allocation.approve(AUTHOR, NOW);
            case RETURN -> allocation.returnTo(OFFICER.id(), "请补充", NOW);
            case WITHDRAW -> allocation.withdraw(NOW);
            case CLOSE -> allocation.close(OFFICER.id(), LocalDate.of(2026, 12, 31), NOW);
            default -> throw new IllegalStateException();
        }
    }

    private static Share sum(List<Allocation> allocations) {
        return allocations.stream().map(Allocation::share).reduce(Share.NONE, FundBalanceTest::plus);
    }

    private static Share plus(Share a, Share b) {
        return new Share(a.allocated().plus(b.allocated()), a.pending().plus(b.pending()), a.count() + b.count());
    }
}
