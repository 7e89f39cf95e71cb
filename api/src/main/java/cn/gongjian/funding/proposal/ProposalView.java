package cn.gongjian.funding.proposal;

import cn.gongjian.funding.AllocationView.Basis;
import cn.gongjian.funding.AllocationView.FundRef;
import cn.gongjian.organization.OrgRef;
import cn.gongjian.organization.PersonRef;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.http.Versioned;
import cn.gongjian.shared.money.Money;
import cn.gongjian.shared.time.ServiceTime;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FundingProposal", description = "An amount of a fund, distributed over alliances by weights, with the arithmetic of each share")
public record ProposalView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "0") int version,
        @Schema(required = true, examples = "2026 年共同体绩效奖补") String name,
        @Schema(required = true) FundRef fund,
        @Schema(required = true, description = "What the fund can still give; nothing of it is reserved by a proposal") Money fundRemaining,
        @Schema(required = true, description = "Yuan to distribute; the shares add up to it") Money amount,
        @Schema(required = true) ProposalMethod method,
        @Schema(description = "By MEMBERS: the day on which they were counted", examples = "2026-10-14") LocalDate countedOn,
        @Schema(required = true) Weight totalWeight,
        @Schema(required = true, description = "All shares together before the remainder was placed; the difference to the amount goes fen by fen to the largest remainders")
        Money roundedDown,
        @Schema(required = true, description = "In the order that decides between equal remainders") List<ProposalShare> lines,
        @Schema(required = true, description = "Earmarks of each allocation", examples = "[\"AWARDS\"]") List<String> purposes,
        @Schema(description = "Who bears the cost of each allocation") OrgRef payer,
        @Schema(description = "The document that says so") Basis basis,
        @Schema(description = "First day on which the money may be used", examples = "2026-09-01") LocalDate startsOn,
        @Schema(description = "Last day on which the money may be used", examples = "2027-08-31") LocalDate endsOn,
        @Schema(examples = "按 2026 学年考核得分") String note,
        @Schema(required = true) ProposalState state,
        @Schema(required = true, description = "Who wrote it") PersonRef author,
        @Schema(examples = "2026-10-14T09:30:00+08:00") OffsetDateTime submittedAt,
        @Schema(description = "Another person than the author") PersonRef approvedBy,
        @Schema(examples = "2026-10-15T09:30:00+08:00") OffsetDateTime approvedAt,
        @Schema(description = "What the author should change; gone once submitted again", examples = "第三个共同体的得分与考核结果不一致") String returnReason,
        @Schema(description = "Who made drafts of it, and so is their author") PersonRef allocatedBy,
        @Schema(examples = "2026-10-16T09:30:00+08:00") OffsetDateTime allocatedAt,
        @Schema(required = true) OffsetDateTime createdAt,
        @Schema(required = true) OffsetDateTime updatedAt,
        @Schema(required = true, description = "What this caller may do now") List<ProposalAction> allowedActions) implements Versioned {

    static ProposalView of(Caller by, FundingProposal p) {
        var written = p.inOrder();
        var arithmetic = Apportionment.of(p.amount, written.stream().map(entry -> entry.getValue().weight).toList());
        var basis = p.basisDocumentNumber == null && p.basisPassage == null ? null : new Basis(p.basisDocumentNumber, p.basisPassage);
        return new ProposalView(p.id, p.version, p.name, FundRef.of(p.fund), p.fund.remaining(), p.amount, p.method, p.countedOn,
                new Weight(arithmetic.totalWeight()), arithmetic.roundedDown(), ProposalShare.all(p, written, arithmetic.parts()), List.of(p.purposes),
                OrgRef.of(p.payer), basis, p.startsOn, p.endsOn, p.note, p.state, PersonRef.of(p.author), ServiceTime.at(p.submittedAt),
                PersonRef.of(p.approvedBy), ServiceTime.at(p.approvedAt), p.returnReason, PersonRef.of(p.allocatedBy), ServiceTime.at(p.allocatedAt),
                ServiceTime.at(p.createdAt), ServiceTime.at(p.updatedAt), ProposalAction.of(by, p));
    }
}
