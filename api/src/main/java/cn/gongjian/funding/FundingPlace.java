package cn.gongjian.funding;

import java.util.List;
import java.util.UUID;

/** A scope that the caller was found to see: one thing, or the paths beneath which a party lies. */
public record FundingPlace(UUID fundId, UUID allocationId, UUID allianceId, UUID pairingId, UUID activityId, List<String> paths, Integer fiscalYear) {

    static FundingPlace of(FundingScope scope, List<String> paths) {
        return new FundingPlace(scope.fundId, scope.allocationId, scope.allianceId, scope.pairingId, scope.activityId, paths, scope.fiscalYear);
    }
}
