package cn.gongjian.funding.intake;

import cn.gongjian.organization.KnownCooperation;
import java.util.UUID;

/** An allocation that a cell may name. */
record KnownAllocation(UUID id, KnownFund fund, KnownCooperation beneficiary, boolean isGranted) {

    Named<KnownAllocation> named() {
        return new Named<>(this, id, fund.named().name() + " → " + beneficiary.ref().name(), isGranted, id.toString());
    }
}
