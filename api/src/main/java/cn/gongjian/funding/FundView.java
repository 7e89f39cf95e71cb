package cn.gongjian.funding;

import cn.gongjian.organization.OrgRef;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.http.Versioned;
import cn.gongjian.shared.money.Money;
import cn.gongjian.shared.time.ServiceTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Fund", description = "Money set aside by an organisation for a year, with its balances in yuan")
public record FundView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "Changes with what is edited, not with the balances", examples = "0") int version,
        @Schema(required = true, examples = "校地结对共建资金") String name,
        @Schema(required = true) SourceKind sourceKind,
        @Schema(required = true, description = "The organisation whose money it is") OrgRef owner,
        @Schema(required = true, description = "Calendar year of the budget", examples = "2026") int fiscalYear,
        @Schema(description = "文号 under which the money was granted", examples = "浙教基〔2020〕70号") String documentNumber,
        @Schema(examples = "每村 0.5 万元，镇机关支部 1 万元") String note,
        @Schema(required = true, description = "What must be there before money of it is spent") SpendsFrom spendsFrom,
        @Schema(required = true) FundState state,
        @Schema(required = true) Money total,
        @Schema(required = true, description = "Approved and closed allocations") Money allocated,
        @Schema(required = true, description = "Drafts and submissions, reserved from the draft on") Money pending,
        @Schema(required = true, description = "total - allocated - pending") Money remaining,
        @Schema(required = true, description = "Paid out and confirmed, less what was reversed") Money disbursed,
        @Schema(required = true, description = "Recorded as paid out, and waiting for a second person") Money disbursing,
        @Schema(required = true, description = "Spent and confirmed, less what was reversed") Money spent,
        @Schema(required = true, description = "Recorded as spent, and waiting for a second person") Money committed,
        @Schema(required = true) OffsetDateTime createdAt,
        @Schema(required = true) OffsetDateTime updatedAt,
        @Schema(required = true, description = "What this caller may do now") List<FundAction> allowedActions) implements Versioned {

    static FundView of(Caller by, Fund f) {
        return new FundView(f.id, f.version, f.name, f.sourceKind, OrgRef.of(f.owner), f.fiscalYear, f.documentNumber, f.note, f.spendsFrom, f.state, f.total,
                f.allocated, f.reserved, f.remaining(), f.disbursed, f.disbursing, f.spent, f.committed, ServiceTime.at(f.createdAt), ServiceTime.at(f.updatedAt), FundAction.of(by, f));
    }
}
