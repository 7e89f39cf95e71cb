package cn.gongjian.funding;

import static cn.gongjian.funding.SpendingProblem.EXPENSE_EXCEEDS_CEILING;

import cn.gongjian.shared.money.Money;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** One earmark; the code is its key. Without a ceiling the purpose may take the whole amount. */
@Embeddable
class AllocationPurpose {
    /** In the order in which it was written; also keeps an earmark without a ceiling from being all null. */
    int position;
    Money ceiling;
    /** Confirmed, less what was reversed. */
    Money spent = Money.ZERO;
    /** Recorded, not confirmed. */
    Money committed = Money.ZERO;

    protected AllocationPurpose() {}

    AllocationPurpose(int position, Money ceiling) {
        this.position = position;
        this.ceiling = ceiling;
    }

    void mustHold(String code, Money before, Money amount) {
        if (ceiling == null) return;
        var left = ceiling.minus(spent).minus(committed).plus(before);
        if (amount.exceeds(left)) throw EXPENSE_EXCEEDS_CEILING.because(code, left.yuan(), amount.yuan()).with("remaining", left);
    }

    void spend(Money amount) {
        committed = committed.plus(amount);
    }

    void confirm(Money amount) {
        committed = committed.minus(amount);
        spent = spent.plus(amount);
    }

    void release(Money amount) {
        committed = committed.minus(amount);
    }

    void reverse(Money amount) {
        spent = spent.minus(amount);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AllocationPurpose that && position == that.position && Objects.equals(ceiling, that.ceiling)
                && Objects.equals(spent, that.spent) && Objects.equals(committed, that.committed);
    }

    @Override
    public int hashCode() {
        return Objects.hash(position, ceiling, spent, committed);
    }
}
