package cn.gongjian.funding;

import cn.gongjian.organization.CooperationKind;
import cn.gongjian.organization.CooperationRef;
import cn.gongjian.shared.money.Money;
import cn.gongjian.shared.money.MoneySum;
import java.util.UUID;

/** What a list reads of a summary. */
record FundingSummaryRow(CooperationKind subject, UUID beneficiaryId, String beneficiaryName, int fiscalYear, Money allocated, Money pending, int count) {

    static final String SELECT = "select new cn.gongjian.funding.FundingSummaryRow(s.subject, s.beneficiaryId, s.name,"
            + " s.fiscalYear, s.allocated, s.pending, s.count) from FundingSummary s";

    FundingSummaryView view() {
        return new FundingSummaryView(new CooperationRef(subject, beneficiaryId, beneficiaryName), fiscalYear,
                MoneySum.of(allocated), MoneySum.of(pending), count);
    }
}
