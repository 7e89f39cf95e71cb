package cn.gongjian.plan;

import cn.gongjian.cooperation.Cooperations;
import cn.gongjian.organization.CooperationKind;
import cn.gongjian.organization.CooperationRef;
import cn.gongjian.shared.time.ServiceTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PlanSummary", description = "A plan in a list")
public record PlanSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "1") int edition,
        @Schema(required = true) CooperationRef within,
        @Schema(required = true, examples = "城乡结对共建活动实施方案") String title,
        @Schema(examples = "青党发〔2026〕12号") String documentNumber,
        @Schema(required = true) PlanState state,
        @Schema(examples = "2026-09-01") LocalDate startsOn,
        @Schema(examples = "2027-08-31") LocalDate endsOn,
        @Schema(description = "备案号", examples = "青教备〔2026〕3号") String filingNumber,
        @Schema(description = "What its author should change") String returnReason,
        @Schema(description = "Waits for an officer since then") OffsetDateTime submittedAt,
        @Schema(description = "Sent back then") OffsetDateTime returnedAt,
        @Schema(required = true) OffsetDateTime updatedAt) {

    static final String SELECT = "select new cn.gongjian.plan.PlanSummary$Row(p.id, p.edition, p.allianceId, p.pairingId, p.organizationId, " + Cooperations.name("p")
            + ", p.title, p.documentNumber, p.state, p.startsOn, p.endsOn, p.filingNumber, p.returnReason, p.submittedAt, p.returnedAt, p.updatedAt) from Plan p";

    record Row(UUID id, int edition, UUID allianceId, UUID pairingId, UUID organizationId, String name, String title, String documentNumber, PlanState state,
            LocalDate startsOn, LocalDate endsOn, String filingNumber, String returnReason, Instant submittedAt, Instant returnedAt, Instant updatedAt) {

        PlanSummary view() {
            var within = allianceId != null ? new CooperationRef(CooperationKind.ALLIANCE, allianceId, name)
                    : pairingId != null ? new CooperationRef(CooperationKind.PAIRING, pairingId, name) : new CooperationRef(CooperationKind.ORGANIZATION, organizationId, name);
            return new PlanSummary(id, edition, within, title, documentNumber, state, startsOn, endsOn, filingNumber, returnReason,
                    ServiceTime.at(submittedAt), ServiceTime.at(returnedAt), ServiceTime.at(updatedAt));
        }
    }
}
