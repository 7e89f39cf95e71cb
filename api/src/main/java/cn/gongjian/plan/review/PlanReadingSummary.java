package cn.gongjian.plan.review;

import cn.gongjian.organization.OrgRef;
import cn.gongjian.organization.PersonRef;
import cn.gongjian.shared.time.ServiceTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PlanReadingSummary", description = "A reading in a list")
public record PlanReadingSummary(
        @Schema(required = true) UUID id,
        @Schema(description = "Where the text has one", examples = "结对共建活动实施方案") String title,
        @Schema(description = "What the text is called", examples = "方案.docx") String name,
        @Schema(required = true) OrgRef organization,
        @Schema(required = true) PersonRef author,
        @Schema(required = true, examples = "6") int commitments,
        @Schema(description = "The plan that it became") UUID planId,
        @Schema(required = true) OffsetDateTime createdAt) {

    static PlanReadingSummary of(StoredReading r) {
        return new PlanReadingSummary(r.id, r.draft.title(), r.sourceName, OrgRef.of(r.organization), PersonRef.of(r.author), r.draft.commitments().size(), r.planId, ServiceTime.at(r.createdAt));
    }
}
