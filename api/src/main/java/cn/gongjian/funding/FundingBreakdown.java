package cn.gongjian.funding;

import cn.gongjian.organization.OrgRef;
import cn.gongjian.organization.Organization;
import cn.gongjian.shared.money.Money;
import cn.gongjian.shared.money.MoneySum;
import cn.gongjian.shared.money.SignedMoney;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** The parts of what was spent, by each dimension, and what was planned beside it. */
record FundingBreakdown(List<FundingPart.Sum> parts, Map<UUID, Organization> payers, List<ActivityCosts.Planned> planned) {

    static List<FundingPart.Sum> parts(List<Expense> expenses) {
        var sums = new LinkedHashMap<Map.Entry<FundingDimension, String>, Outlay>();
        for (var tally : expenses.stream().map(Expense::tally).toList())
            tally.keys().forEach((dimension, key) -> sums.merge(Map.entry(dimension, key), tally.outlay(), Outlay::plus));
        return sums.entrySet().stream().filter(sum -> !sum.getValue().equals(Outlay.NONE))
                .map(sum -> new FundingPart.Sum(sum.getKey().getKey(), sum.getKey().getValue(), sum.getValue().spent(), sum.getValue().committed())).toList();
    }

    /** Of an activity nothing is allocated: what was spent is of several allocations. */
    static List<FundingYear> years(List<Expense> expenses) {
        var years = new TreeMap<Integer, Outlay>(Comparator.reverseOrder());
        expenses.forEach(e -> years.merge(e.allocation.fund.fiscalYear, e.tally().outlay(), Outlay::plus));
        return years.entrySet().stream().map(year -> new FundingYear(year.getKey(), null, year.getValue().spent().plus(year.getValue().committed()), Money.ZERO, year.getValue())).toList();
    }

    FundingStateView view(List<FundingYear> years, Integer heads) {
        var balance = FundingYear.balance(years);
        return new FundingStateView(balance, years.stream().map(FundingYear::view).toList(),
                of(FundingDimension.PURPOSE).map(p -> new FundingStateView.ByPurpose(p.key(), SignedMoney.of(p.spent()), SignedMoney.of(p.committed()))).toList(),
                of(FundingDimension.PAYER).map(p -> new FundingStateView.ByPayer(OrgRef.of(payers.get(UUID.fromString(p.key()))), SignedMoney.of(p.spent()), SignedMoney.of(p.committed()))).toList(),
                of(FundingDimension.ECONOMIC_CLASS).map(p -> new FundingStateView.ByClass(p.key(), SignedMoney.of(p.spent()), SignedMoney.of(p.committed()))).toList(),
                months(), perHead(balance, heads));
    }

    private Stream<FundingPart.Sum> of(FundingDimension dimension) {
        return parts.stream().filter(part -> part.dimension() == dimension)
                .sorted(Comparator.comparing(FundingPart.Sum::spent).thenComparing(FundingPart.Sum::committed).reversed().thenComparing(FundingPart.Sum::key));
    }

    private List<FundingStateView.ByMonth> months() {
        var budgets = new TreeMap<String, Money>();
        planned.forEach(month -> budgets.merge(month.month().toString(), month.budget(), Money::plus));
        var spent = new TreeMap<String, FundingPart.Sum>();
        of(FundingDimension.MONTH).forEach(part -> spent.put(part.key(), part));
        return Stream.concat(budgets.keySet().stream(), spent.keySet().stream()).distinct().sorted().map(month -> {
            var part = spent.getOrDefault(month, new FundingPart.Sum(FundingDimension.MONTH, month, Money.ZERO, Money.ZERO));
            return new FundingStateView.ByMonth(YearMonth.parse(month).toString(), MoneySum.of(budgets.getOrDefault(month, Money.ZERO)),
                    SignedMoney.of(part.spent()), SignedMoney.of(part.committed()));
        }).toList();
    }

    private static FundingStateView.PerHead perHead(FundingStateView.Balance balance, Integer heads) {
        return heads == null || heads == 0 ? null : new FundingStateView.PerHead(heads,
                MoneySum.of(Money.of(balance.spent().yuan().yuan().divide(BigDecimal.valueOf(heads), 2, RoundingMode.HALF_UP))));
    }
}
