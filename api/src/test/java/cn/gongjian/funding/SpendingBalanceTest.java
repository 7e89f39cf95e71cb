package cn.gongjian.funding;

import static cn.gongjian.funding.Ledger.AUTHOR;
import static cn.gongjian.funding.Ledger.COLLEGE;
import static cn.gongjian.funding.Ledger.NOW;
import static cn.gongjian.funding.Ledger.OFFICER;
import static cn.gongjian.funding.Ledger.TODAY;
import static cn.gongjian.funding.Ledger.granted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.gongjian.shared.money.Money;
import cn.gongjian.shared.problem.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is paid out, spent, sent back and reversed, in whatever order: the balances are the sums of the entries, and within their limits. */
class SpendingBalanceTest {

    enum Deed { PAY, SPEND, SPEND_ON_TRIP, REWRITE_PAYMENT, REWRITE_EXPENSE, CONFIRM_PAYMENT, CONFIRM_EXPENSE, CONFIRM_OWN, RETURN_PAYMENT, RETURN_EXPENSE,
        WITHDRAW_PAYMENT, WITHDRAW_EXPENSE, REVERSE_PAYMENT, REVERSE_EXPENSE }

    record Step(Deed deed, int which, Money amount) {}

    @Provide
    Arbitrary<List<Step>> deeds() {
        var amounts = Arbitraries.bigDecimals().between(new BigDecimal("0.01"), new BigDecimal("700.00")).ofScale(2).map(Money::of);
        return Combinators.combine(Arbitraries.of(Deed.class), Arbitraries.integers().between(0, 30), amounts).as(Step::new).list().ofMaxSize(100);
    }

    @Property(tries = 500)
    void balancesAreTheSumsOfTheEntries(@ForAll("deeds") List<Step> steps, @ForAll SpendsFrom from) {
        var world = new World(granted("1000.00", "300.00", from));
        for (var step : steps) {
            var before = world.balances();
            try {
                world.act(step);
            } catch (Problem refused) {
                assertEquals(before, world.balances(), "a refusal moves nothing");
            }
            world.mustAddUp();
        }
    }

    /** An allocation, and a plain model of it: nothing but lists of entries. */
    private record World(Allocation allocation, List<Disbursement> payments, List<Expense> expenses) {

        World(Allocation allocation) {
            this(allocation, new ArrayList<>(), new ArrayList<>());
        }

        void act(Step step) {
            switch (step.deed) {
                case PAY -> payments.add(Disbursement.record(allocation, paying(step.amount), AUTHOR, TODAY, NOW));
                case SPEND -> expenses.add(Expense.record(allocation, spending("STUDY_TRAINING", step.amount), COLLEGE, AUTHOR, TODAY, NOW));
                case SPEND_ON_TRIP -> expenses.add(Expense.record(allocation, spending("STUDY_TRIP", step.amount), COLLEGE, AUTHOR, TODAY, NOW));
                case REWRITE_PAYMENT, CONFIRM_PAYMENT, RETURN_PAYMENT, WITHDRAW_PAYMENT, REVERSE_PAYMENT -> {
                    if (!payments.isEmpty()) act(step, payments.get(step.which % payments.size()));
                }
                default -> {
                    if (!expenses.isEmpty()) act(step, expenses.get(step.which % expenses.size()));
                }
            }
        }

        private void act(Step step, Disbursement payment) {
            switch (step.deed) {
                case REWRITE_PAYMENT -> payment.change(paying(step.amount), AUTHOR, TODAY, NOW);
                case CONFIRM_PAYMENT -> payment.confirm(OFFICER, NOW);
                case RETURN_PAYMENT -> payment.returnTo(OFFICER, "请补充", NOW);
                case WITHDRAW_PAYMENT -> payment.withdraw(NOW);
                case REVERSE_PAYMENT -> {
                    if (payments.stream().noneMatch(other -> payment.id.equals(other.reversesId))) payments.add(payment.reversal("记错", AUTHOR, TODAY, NOW));
                }
                default -> throw new IllegalStateException();
            }
        }

        private void act(Step step, Expense expense) {
            switch (step.deed) {
                case REWRITE_EXPENSE -> expense.change(spending(step.which % 2 == 0 ? "STUDY_TRIP" : "STUDY_TRAINING", step.amount), COLLEGE, AUTHOR, TODAY, NOW);
                case CONFIRM_EXPENSE -> expense.confirm(OFFICER, NOW);
                case CONFIRM_OWN -> expense.confirm(AUTHOR, NOW);
                case RETURN_EXPENSE -> expense.returnTo(OFFICER, "请补充", NOW);
                case WITHDRAW_EXPENSE -> expense.withdraw(NOW);
                case REVERSE_EXPENSE -> {
                    if (expenses.stream().noneMatch(other -> expense.id.equals(other.reversesId))) expenses.add(expense.reversal("记错", AUTHOR, TODAY, NOW));
                }
                default -> throw new IllegalStateException();
            }
        }

        List<Object> balances() {
            var spending = allocation.spending;
            return List.of(spending.disbursed, spending.disbursing, spending.spent, spending.committed,
                    allocation.purposes.values().stream().map(p -> List.of(p.spent, p.committed)).toList(),
                    payments.stream().map(p -> p.signatures.state).toList(), expenses.stream().map(e -> e.signatures.state).toList());
        }

        void mustAddUp() {
            var spending = allocation.spending;
            assertEquals(paid(p -> true), spending.disbursed);
            assertEquals(open(payments.stream().filter(p -> !p.isReversal()).filter(p -> isOpen(p.signatures)).map(p -> p.amount).toList()), spending.disbursing);
            assertEquals(spent(e -> true), spending.spent);
            assertEquals(committed(e -> true), spending.committed);
            allocation.purposes.forEach((code, purpose) -> {
                assertEquals(spent(e -> e.purposeCode.equals(code)), purpose.spent, code);
                assertEquals(committed(e -> e.purposeCode.equals(code)), purpose.committed, code);
                assertFalse(purpose.ceiling != null && purpose.spent.plus(purpose.committed).exceeds(purpose.ceiling), "within the ceiling");
            });
            assertFalse(spending.disbursed.plus(spending.disbursing).exceeds(allocation.amount), "no more is paid out than was granted");
            assertFalse(spending.spent.plus(spending.committed).exceeds(spending.limit(allocation.amount)), "no more is spent than is there");
        }

        private Money paid(Predicate<Disbursement> which) {
            return net(payments.stream().filter(which).filter(p -> p.signatures.state == EntryState.CONFIRMED)
                    .map(p -> p.isReversal() ? p.amount.yuan().negate() : p.amount.yuan()).toList());
        }

        private Money spent(Predicate<Expense> which) {
            return net(expenses.stream().filter(which).filter(e -> e.signatures.state == EntryState.CONFIRMED)
                    .map(e -> e.isReversal() ? e.amount.yuan().negate() : e.amount.yuan()).toList());
        }

        private Money committed(Predicate<Expense> which) {
            return open(expenses.stream().filter(which).filter(e -> !e.isReversal()).filter(e -> isOpen(e.signatures)).map(e -> e.amount).toList());
        }

        private static boolean isOpen(Signatures signatures) {
            return signatures.state == EntryState.SUBMITTED || signatures.state == EntryState.RETURNED;
        }

        private static Money open(List<Money> amounts) {
            return amounts.stream().reduce(Money.ZERO, Money::plus);
        }

        private static Money net(List<BigDecimal> amounts) {
            return Money.of(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    private static DisbursementChange paying(Money amount) {
        return new DisbursementChange(amount, TODAY, "记-1", null);
    }

    private static ExpenseChange spending(String purpose, Money amount) {
        return new ExpenseChange(purpose, "302-16", amount, null, null, "印刷厂", TODAY, null, null, null, null);
    }
}
