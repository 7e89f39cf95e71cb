package cn.gongjian.funding;

import cn.gongjian.shared.money.Money;
import cn.gongjian.shared.money.MoneySum;
import java.util.List;

/** What a scope has of one fiscal year; {@code total} is null where no fund as a whole is looked at. */
record FundingYear(int fiscalYear, Money total, Money allocated, Money pending, Outlay outlay) {

    static FundingYear of(Fund f) {
        return new FundingYear(f.fiscalYear, f.total, f.allocated, f.reserved, new Outlay(f.disbursed, f.disbursing, f.spent, f.committed));
    }

    static FundingYear of(Allocation a) {
        var s = a.spending;
        return new FundingYear(a.fund.fiscalYear, null, a.share().allocated(), a.share().pending(), new Outlay(s.disbursed, s.disbursing, s.spent, s.committed));
    }

    static FundingYear empty(int fiscalYear) {
        return new FundingYear(fiscalYear, null, Money.ZERO, Money.ZERO, Outlay.NONE);
    }

    FundingYear with(Money total) {
        return new FundingYear(fiscalYear, total, allocated, pending, outlay);
    }

    FundingStateView.Year view() {
        return new FundingStateView.Year(fiscalYear, balance());
    }

    static FundingStateView.Balance balance(List<FundingYear> years) {
        return years.stream().reduce(FundingYear::plus).orElse(empty(0)).balance();
    }

    private FundingYear plus(FundingYear other) {
        var sum = total == null ? other.total : other.total == null ? total : total.plus(other.total);
        return new FundingYear(fiscalYear, sum, allocated.plus(other.allocated), pending.plus(other.pending), outlay.plus(other.outlay));
    }

    private FundingStateView.Balance balance() {
        return new FundingStateView.Balance(total == null ? null : MoneySum.of(total), MoneySum.of(allocated), MoneySum.of(pending), MoneySum.of(outlay.disbursed()),
                MoneySum.of(outlay.disbursing()), MoneySum.of(outlay.committed()), MoneySum.of(outlay.spent()),
                MoneySum.of(allocated.minus(outlay.spent()).minus(outlay.committed())));
    }
}
