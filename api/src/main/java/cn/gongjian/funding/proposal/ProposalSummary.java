package cn.gongjian.funding.proposal;

import cn.gongjian.funding.AllocationView.FundRef;
import cn.gongjian.organization.PersonRef;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.money.Money;
import cn.gongjian.shared.time.ServiceTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FundingProposalSummary", description = "A proposal in a list, without its table")
public record ProposalSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "2026 年共同体绩效奖补") String name,
        @Schema(required = true) FundRef fund,
        @Schema(required = true, description = "Yuan to distribute") Money amount,
        @Schema(required = true) ProposalMethod method,
        @Schema(required = true, description = "Alliances in its table", examples = "8") int lineCount,
        @Schema(required = true) ProposalState state,
        @Schema(description = "What the author should change; gone once submitted again", examples = "第三个共同体的得分与考核结果不一致") String returnReason,
        @Schema(required = true, description = "Who wrote it") PersonRef author,
        @Schema(required = true) OffsetDateTime updatedAt,
        @Schema(required = true, description = "What this caller may do now") List<ProposalAction> allowedActions) {

    static ProposalSummary of(Caller by, FundingProposal p, int lineCount) {
        return new ProposalSummary(p.id, p.name, FundRef.of(p.fund), p.amount, p.method, lineCount, p.state, p.returnReason, PersonRef.of(p.author),
                ServiceTime.at(p.updatedAt), ProposalAction.of(by, p));
    }
}
