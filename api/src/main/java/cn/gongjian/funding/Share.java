package cn.gongjian.funding;

import cn.gongjian.shared.money.Money;

/** What an allocation takes of a fund in its present state; the difference of two shares is what a change moves. */
record Share(Money allocated, Money pending, int count) {

    static final Share NONE = new Share(Money.ZERO, Money.ZERO, 0);

    static Share allocated(Money amount) {
        return new Share(amount, Money.ZERO, 1);
    }

    static Share pending(Money amount) {
        return new Share(Money.ZERO, amount, 1);
    }

    Share plus(Share other) {
        return new Share(allocated.plus(other.allocated), pending.plus(other.pending), count + other.count);
    }

    Share minus(Share before) {
        return new Share(allocated.minus(before.allocated), pending.minus(before.pending), count - before.count);
    }
}
