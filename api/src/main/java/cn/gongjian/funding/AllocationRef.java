package cn.gongjian.funding;

import cn.gongjian.funding.AllocationView.FundRef;
import cn.gongjian.organization.CooperationRef;
import cn.gongjian.shared.money.Money;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AllocationRef", description = "Money that something is charged to")
public record AllocationRef(
        @Schema(required = true) UUID id,
        @Schema(required = true) FundRef fund,
        @Schema(required = true, description = "Whom the money is for") CooperationRef beneficiary,
        @Schema(required = true) Money amount) {

    static AllocationRef of(Allocation a) {
        return new AllocationRef(a.id, new FundRef(a.fund.id, a.fund.name, a.fund.fiscalYear), a.beneficiary.ref(), a.amount);
    }
}
