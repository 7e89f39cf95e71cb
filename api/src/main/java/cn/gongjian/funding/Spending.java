package cn.gongjian.funding;

import static cn.gongjian.funding.SpendingProblem.DISBURSEMENT_ALREADY_SPENT;
import static cn.gongjian.funding.SpendingProblem.DISBURSEMENT_EXCEEDS_ALLOCATION;
import static cn.gongjian.funding.SpendingProblem.EXPENSE_EXCEEDS_MONEY;

import cn.gongjian.shared.money.Money;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What has become of an allocation: paid out and spent. Entries that wait for their second person count as well, so that
 * two of them cannot take the same yuan. Whoever changes it holds the lock of the allocation's row; the checks of the
 * table guard the same.
 */
@Embeddable
class Spending {
    @Enumerated(EnumType.STRING) SpendsFrom spendsFrom = SpendsFrom.DISBURSED;
    /** Confirmed, less what was reversed. */
    Money disbursed = Money.ZERO;
    /** Recorded, not confirmed. */
    Money disbursing = Money.ZERO;
    /** Confirmed, less what was reversed. */
    Money spent = Money.ZERO;
    /** Recorded, not confirmed. */
    Money committed = Money.ZERO;

    protected Spending() {}

    static Spending from(SpendsFrom spendsFrom) {
        var spending = new Spending();
        spending.spendsFrom = spendsFrom;
        return spending;
    }

    /** Of an allocation of {@code granted}; {@code before} is what the same entry took until now. */
    void disburse(Money granted, Money before, Money amount) {
        var left = granted.minus(disbursed).minus(disbursing).plus(before);
        if (amount.exceeds(left)) throw DISBURSEMENT_EXCEEDS_ALLOCATION.because(left.yuan(), amount.yuan()).with("remaining", left);
        disbursing = disbursing.minus(before).plus(amount);
    }

    void confirmDisbursement(Money amount) {
        disbursing = disbursing.minus(amount);
        disbursed = disbursed.plus(amount);
    }

    void releaseDisbursement(Money amount) {
        disbursing = disbursing.minus(amount);
    }

    void reverseDisbursement(Money amount) {
        mustAllowReversalOfDisbursement(amount);
        disbursed = disbursed.minus(amount);
    }

    /** What was paid out and is spent cannot come back. */
    void mustAllowReversalOfDisbursement(Money amount) {
        var unspent = spendsFrom == SpendsFrom.DISBURSED ? disbursed.minus(spent).minus(committed) : disbursed;
        if (amount.exceeds(unspent)) throw DISBURSEMENT_ALREADY_SPENT.because(unspent.yuan(), amount.yuan());
    }

    void mustHold(Money granted, Money before, Money amount) {
        var left = spendable(granted).plus(before);
        if (amount.exceeds(left)) throw EXPENSE_EXCEEDS_MONEY.because(spendsFrom.ordinal(), left.yuan(), amount.yuan()).with("remaining", left);
    }

    void spend(Money amount) {
        committed = committed.plus(amount);
    }

    void confirmExpense(Money amount) {
        committed = committed.minus(amount);
        spent = spent.plus(amount);
    }

    void releaseExpense(Money amount) {
        committed = committed.minus(amount);
    }

    void reverseExpense(Money amount) {
        spent = spent.minus(amount);
    }

    Money spendable(Money granted) {
        return limit(granted).minus(spent).minus(committed);
    }

    /** What has gone out in one way or the other, or waits to. */
    Money taken() {
        var paid = disbursed.plus(disbursing);
        var used = spent.plus(committed);
        return paid.exceeds(used) ? paid : used;
    }

    /** What may be spent in all. */
    Money limit(Money granted) {
        return spendsFrom == SpendsFrom.DISBURSED ? disbursed : granted;
    }
}
