package cn.gongjian.funding;

import cn.gongjian.organization.OrgRef;
import cn.gongjian.shared.money.MoneySum;
import cn.gongjian.shared.money.SignedMoney;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FundingState", description = "What has become of money; every number is the sum of ledger entries that the same filter lists")
public record FundingStateView(
        @Schema(required = true) Balance balance,
        @Schema(required = true, description = "By fiscal year, the latest first") List<Year> byYear,
        @Schema(required = true, description = "By purpose, the largest first") List<ByPurpose> byPurpose,
        @Schema(required = true, description = "By who bore the cost, the largest first") List<ByPayer> byPayer,
        @Schema(required = true, description = "By 部门预算支出经济分类科目, the largest first") List<ByClass> byEconomicClass,
        @Schema(required = true, description = "By month: the budgets of activities that were not cancelled, against what was spent") List<ByMonth> byMonth,
        @Schema(description = "Only of one activity: what it cost for each who came") PerHead perHead) {

    @Schema(name = "FundingBalance", description = "Sums in yuan")
    public record Balance(
            @Schema(description = "Of the funds; absent where only what was allocated is looked at") MoneySum total,
            @Schema(required = true, description = "Granted") MoneySum allocated,
            @Schema(required = true, description = "Drafted and submitted, not granted") MoneySum pending,
            @Schema(required = true, description = "Paid out") MoneySum disbursed,
            @Schema(required = true, description = "Waiting to be confirmed as paid out") MoneySum disbursing,
            @Schema(required = true, description = "Waiting to be confirmed as spent") MoneySum committed,
            @Schema(required = true, description = "Spent") MoneySum spent,
            @Schema(required = true, description = "allocated - spent - committed") MoneySum left) {}

    @Schema(name = "FundingYear")
    public record Year(@Schema(required = true, examples = "2026") int fiscalYear, @Schema(required = true) Balance balance) {}

    @Schema(name = "FundingByPurpose")
    public record ByPurpose(@Schema(required = true, examples = "STUDY_TRIP") String purposeCode, @Schema(required = true) SignedMoney spent, @Schema(required = true) SignedMoney committed) {}

    @Schema(name = "FundingByPayer")
    public record ByPayer(@Schema(required = true) OrgRef payer, @Schema(required = true) SignedMoney spent, @Schema(required = true) SignedMoney committed) {}

    @Schema(name = "FundingByEconomicClass")
    public record ByClass(@Schema(required = true, examples = "302-16") String economicCode, @Schema(required = true) SignedMoney spent, @Schema(required = true) SignedMoney committed) {}

    @Schema(name = "FundingByMonth")
    public record ByMonth(
            @Schema(required = true, examples = "2026-10") String month,
            @Schema(required = true, description = "Budgets of activities that begin in it") MoneySum planned,
            @Schema(required = true, description = "Below zero where more was reversed than spent") SignedMoney spent,
            @Schema(required = true) SignedMoney committed) {}

    @Schema(name = "FundingPerHead")
    public record PerHead(
            @Schema(required = true, description = "Who came, as the record has it", examples = "200") int heads,
            @Schema(required = true, description = "spent / heads, rounded half up to the fen") MoneySum spent) {}
}
