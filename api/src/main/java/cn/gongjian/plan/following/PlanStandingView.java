package cn.gongjian.plan.following;

import cn.gongjian.cooperation.Cooperations;
import cn.gongjian.organization.CooperationKind;
import cn.gongjian.organization.CooperationRef;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PlanStanding", description = "A plan in force and how it stands")
public record PlanStandingView(
        @Schema(required = true, description = "Of the plan") UUID id,
        @Schema(required = true, examples = "城乡结对共建活动实施方案") String title,
        @Schema(required = true) CooperationRef within,
        @Schema(required = true, examples = "2026-09-01") LocalDate startsOn,
        @Schema(required = true, examples = "2027-08-31") LocalDate endsOn,
        @Schema(required = true, description = "The worst of the hard promises") StandingState state,
        @Schema(required = true, examples = "1") int behind,
        @Schema(required = true, examples = "0") int atRisk,
        @Schema(required = true, examples = "2") int onTrack,
        @Schema(required = true, examples = "3") int met,
        @Schema(required = true, examples = "8") int due,
        @Schema(required = true, examples = "6") int fulfilled,
        @Schema(description = "The day that was looked at; absent until it is", examples = "2026-11-25") LocalDate asOf) {

    static final String SELECT = "select new cn.gongjian.plan.following.PlanStandingView$Row(p.id, p.title, p.allianceId, p.pairingId, p.organizationId, " + Cooperations.name("p")
            + ", p.startsOn, p.endsOn, s.state, s.rank, s.behind, s.atRisk, s.onTrack, s.met, s.due, s.fulfilled, s.asOf) from StoredStanding s join Plan p on p.id = s.planId";

    record Row(UUID id, String title, UUID allianceId, UUID pairingId, UUID organizationId, String name, LocalDate startsOn, LocalDate endsOn, StandingState state, int rank,
            int behind, int atRisk, int onTrack, int met, int due, int fulfilled, LocalDate asOf) {

        PlanStandingView view() {
            var within = allianceId != null ? new CooperationRef(CooperationKind.ALLIANCE, allianceId, name)
                    : pairingId != null ? new CooperationRef(CooperationKind.PAIRING, pairingId, name) : new CooperationRef(CooperationKind.ORGANIZATION, organizationId, name);
            return new PlanStandingView(id, title, within, startsOn, endsOn, state, behind, atRisk, onTrack, met, due, fulfilled, asOf);
        }
    }
}
