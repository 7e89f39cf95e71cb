package cn.gongjian.funding;

import cn.gongjian.organization.PersonRef;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.http.Versioned;
import cn.gongjian.shared.money.Money;
import cn.gongjian.shared.time.ServiceTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FundAdjustment", description = "A change of what a fund has, or of what was granted of it, signed by two people")
public record AdjustmentView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "0") int version,
        @Schema(required = true) AdjustmentKind kind,
        @Schema(required = true) AllocationView.FundRef fund,
        @Schema(description = "Of a CARRY_OVER, where the money goes") AllocationView.FundRef toFund,
        @Schema(description = "Of a TAKE_BACK, where the money comes from") UUID allocationId,
        @Schema(required = true) Money amount,
        @Schema(description = "文号", examples = "青财教〔2026〕18号") String documentNumber,
        @Schema(required = true, description = "Why", examples = "年终结余结转下年使用") String reason,
        @Schema(required = true) EntryState state,
        @Schema(required = true, description = "Who recorded it") PersonRef author,
        @Schema(description = "Who confirmed it or sent it back; another person than the author") PersonRef decidedBy,
        @Schema(examples = "2026-12-31T09:30:00+08:00") OffsetDateTime decidedAt,
        @Schema(description = "Why it was sent back", examples = "缺少批复文件") String returnReason,
        @Schema(required = true) OffsetDateTime createdAt,
        @Schema(required = true) OffsetDateTime updatedAt,
        @Schema(required = true, description = "What this caller may do now") List<AdjustmentAction> allowedActions) implements Versioned {

    static AdjustmentView of(Caller by, FundAdjustment a) {
        var s = a.signatures;
        return new AdjustmentView(a.id, a.version, a.kind, AllocationView.FundRef.of(a.fund), AllocationView.FundRef.of(a.toFund), a.allocation == null ? null : a.allocation.id,
                a.amount, a.documentNumber, a.reason, s.state, PersonRef.of(s.author), PersonRef.of(s.decidedBy), ServiceTime.at(s.decidedAt), s.returnReason,
                ServiceTime.at(a.createdAt), ServiceTime.at(a.updatedAt), AdjustmentAction.of(by, a));
    }
}
