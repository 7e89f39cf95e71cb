package cn.gongjian.funding;

import cn.gongjian.organization.CooperationRef;
import cn.gongjian.shared.money.MoneySum;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FundingSummary", description = "What a beneficiary has of a year over all funds, withdrawn allocations left out")
public record FundingSummaryView(
        @Schema(required = true) CooperationRef beneficiary,
        @Schema(required = true, examples = "2026") int fiscalYear,
        @Schema(required = true, description = "Approved and closed allocations, yuan") MoneySum allocated,
        @Schema(required = true, description = "Drafts and submissions, yuan") MoneySum pending,
        @Schema(required = true, description = "Number of allocations", examples = "1") int count) {}
