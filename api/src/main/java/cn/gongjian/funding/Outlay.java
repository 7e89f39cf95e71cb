package cn.gongjian.funding;

import cn.gongjian.shared.money.Money;

/** What entries take in their present state; the difference of two outlays is what a step moves. */
record Outlay(Money disbursed, Money disbursing, Money spent, Money committed) {

    static final Outlay NONE = new Outlay(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    static Outlay disbursement(EntryState state, boolean reversal, Money amount) {
        return switch (state) {
            case CONFIRMED -> new Outlay(signed(reversal, amount), Money.ZERO, Money.ZERO, Money.ZERO);
            case SUBMITTED, RETURNED -> reversal ? NONE : new Outlay(Money.ZERO, amount, Money.ZERO, Money.ZERO);
            case WITHDRAWN -> NONE;
        };
    }

    static Outlay expense(EntryState state, boolean reversal, Money amount) {
        return switch (state) {
            case CONFIRMED -> new Outlay(Money.ZERO, Money.ZERO, signed(reversal, amount), Money.ZERO);
            case SUBMITTED, RETURNED -> reversal ? NONE : new Outlay(Money.ZERO, Money.ZERO, Money.ZERO, amount);
            case WITHDRAWN -> NONE;
        };
    }

    static Money signed(boolean reversal, Money amount) {
        return reversal ? Money.ZERO.minus(amount) : amount;
    }

    Outlay plus(Outlay other) {
        return new Outlay(disbursed.plus(other.disbursed), disbursing.plus(other.disbursing), spent.plus(other.spent), committed.plus(other.committed));
    }

    Outlay minus(Outlay before) {
        return new Outlay(disbursed.minus(before.disbursed), disbursing.minus(before.disbursing), spent.minus(before.spent), committed.minus(before.committed));
    }
}
