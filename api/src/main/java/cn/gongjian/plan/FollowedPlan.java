package cn.gongjian.plan;

import cn.gongjian.organization.CooperationKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A plan with what is followed of it; whoever asked was found to see it, or nobody asked. */
public record FollowedPlan(UUID id, int edition, String title, PlanState state, CooperationKind subject, UUID belongsTo, LocalDate startsOn, LocalDate endsOn, List<PlanCommitment> commitments) {

    static FollowedPlan of(Plan p, List<PlanCommitment> commitments) {
        var kind = p.allianceId != null ? CooperationKind.ALLIANCE : p.pairingId != null ? CooperationKind.PAIRING : CooperationKind.ORGANIZATION;
        var id = p.allianceId != null ? p.allianceId : p.pairingId != null ? p.pairingId : p.organizationId;
        return new FollowedPlan(p.id, p.edition, p.title, p.state, kind, id, p.startsOn, p.endsOn, commitments);
    }
}
