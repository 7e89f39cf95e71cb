package cn.gongjian.funding;

import cn.gongjian.organization.CooperationRef;
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

@Schema(name = "Allocation", description = "Money of a fund for an alliance, a pairing or an organisation, for named purposes")
public record AllocationView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "0") int version,
        @Schema(required = true) FundRef fund,
        @Schema(required = true, description = "Whom the money is for") CooperationRef beneficiary,
        @Schema(description = "The one activity that the money is for; absent where it is for any of the beneficiary") UUID activityId,
        @Schema(required = true) Money amount,
        @Schema(required = true, description = "What the money is earmarked for") List<Earmark> purposes,
        @Schema(description = "Who bears the cost") OrgRef payer,
        @Schema(description = "The document that says so") Basis basis,
        @Schema(description = "First day on which the money may be used", examples = "2026-09-01") LocalDate startsOn,
        @Schema(description = "Last day on which the money may be used", examples = "2027-08-31") LocalDate endsOn,
        @Schema(required = true, description = "Paid out and confirmed, less what was reversed") Money disbursed,
        @Schema(required = true, description = "Recorded as paid out, and waiting for a second person") Money disbursing,
        @Schema(required = true, description = "Spent and confirmed, less what was reversed") Money spent,
        @Schema(required = true, description = "Recorded as spent, and waiting for a second person") Money committed,
        @Schema(required = true, description = "What can still be spent now: of what was paid out, or of the whole, as the fund has it") Money spendable,
        @Schema(required = true) AllocationState state,
        @Schema(required = true, description = "Who drafted it") PersonRef author,
        @Schema(examples = "2026-10-14T09:30:00+08:00") OffsetDateTime submittedAt,
        @Schema(description = "Another person than the author") PersonRef approvedBy,
        @Schema(examples = "2026-10-15T09:30:00+08:00") OffsetDateTime approvedAt,
        @Schema(description = "What the author should change; gone once submitted again", examples = "请补充外出考察的人数和行程") String returnReason,
        @Schema(examples = "2027-08-31") LocalDate closedOn,
        @Schema(examples = "分两次使用") String note,
        @Schema(required = true) OffsetDateTime createdAt,
        @Schema(required = true) OffsetDateTime updatedAt,
        @Schema(required = true, description = "What this caller may do now") List<AllocationAction> allowedActions) implements Versioned {

    @Schema(name = "FundRef", description = "A fund by name, also for those who see only what it gave them")
    public record FundRef(
            @Schema(required = true) UUID id,
            @Schema(required = true, examples = "校地结对共建资金") String name,
            @Schema(required = true, examples = "2026") int fiscalYear) {

        public static FundRef of(Fund fund) {
            return fund == null ? null : new FundRef(fund.id, fund.name, fund.fiscalYear);
        }
    }

    @Schema(name = "AllocationBasis")
    public record Basis(
            @Schema(description = "文号", examples = "青党发〔2026〕12号") String documentNumber,
            @Schema(description = "Where it says so", examples = "第 7 条，每村 0.5 万元") String passage) {}

    static AllocationView of(Caller by, Allocation a) {
        var basis = a.basisDocumentNumber == null && a.basisPassage == null ? null : new Basis(a.basisDocumentNumber, a.basisPassage);
        return new AllocationView(a.id, a.version, FundRef.of(a.fund), a.beneficiary.ref(), a.activityId, a.amount,
                Earmark.of(a.purposes), OrgRef.of(a.payer), basis, a.term().startsOn, a.term().endsOn, a.spending.disbursed, a.spending.disbursing,
                a.spending.spent, a.spending.committed, a.spending.spendable(a.amount), a.state, PersonRef.of(a.author), ServiceTime.at(a.submittedAt),
                PersonRef.of(a.approvedBy), ServiceTime.at(a.approvedAt), a.returnReason, a.closedOn, a.note, ServiceTime.at(a.createdAt),
                ServiceTime.at(a.updatedAt), AllocationAction.of(by, a));
    }
}
