package cn.gongjian.plan;

import cn.gongjian.organization.CooperationRef;
import cn.gongjian.organization.PersonRef;
import cn.gongjian.plan.draft.Draft;
import cn.gongjian.plan.draft.Finding;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.http.Versioned;
import cn.gongjian.shared.time.ServiceTime;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Plan", description = "One edition of a plan, with the text that it was read from")
public record PlanView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "0") int version,
        @Schema(required = true, description = "The first is 1", examples = "1") int edition,
        @Schema(required = true) CooperationRef within,
        @Schema(required = true, examples = "城乡结对共建活动实施方案") String title,
        @Schema(description = "文号 of the plan itself", examples = "青党发〔2026〕12号") String documentNumber,
        @Schema(required = true) PlanState state,
        @Schema(examples = "2026-09-01") LocalDate startsOn,
        @Schema(examples = "2027-08-31") LocalDate endsOn,
        @Schema(required = true, description = "The plan as data") Draft content,
        @Schema(description = "The text that it was read from; passages count its UTF-16 units") String source,
        @Schema(required = true, description = "What is, or may be, wrong with it; hints never block") List<Finding> findings,
        @Schema(required = true) PersonRef author,
        OffsetDateTime submittedAt,
        @Schema(description = "Another person than the author") PersonRef approvedBy,
        OffsetDateTime approvedAt,
        @Schema(description = "备案号", examples = "青教备〔2026〕3号") String filingNumber,
        @Schema(description = "Day of the filing", examples = "2026-09-05") LocalDate filedOn,
        @Schema(description = "What its author should change; gone once submitted again") String returnReason,
        OffsetDateTime returnedAt,
        @Schema(description = "Followed since", examples = "2026-09-05") LocalDate inForceOn,
        @Schema(examples = "2027-08-31") LocalDate closedOn,
        @Schema(description = "What came of it") String closingSummary,
        @Schema(required = true) OffsetDateTime createdAt,
        @Schema(required = true) OffsetDateTime updatedAt,
        @Schema(required = true, description = "What this caller may do now") List<PlanAction> allowedActions) implements Versioned {

    static PlanView of(Caller by, Plan p) {
        return new PlanView(p.id, p.version, p.edition, CooperationRef.of(p.within), p.title, p.documentNumber, p.state, p.startsOn, p.endsOn, p.content, p.source,
                PlanChecks.findings(p.content, p.source), PersonRef.of(p.author), ServiceTime.at(p.submittedAt), PersonRef.of(p.approvedBy), ServiceTime.at(p.approvedAt),
                p.filingNumber, p.filedOn, p.returnReason, ServiceTime.at(p.returnedAt), p.inForceOn, p.closedOn, p.closingSummary,
                ServiceTime.at(p.createdAt), ServiceTime.at(p.updatedAt), PlanAction.of(by, p));
    }
}
