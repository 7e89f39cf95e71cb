package cn.gongjian.funding;

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

@Schema(name = "Disbursement", description = "Money of an allocation that was paid out, or the reversal of such an entry")
public record DisbursementView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "0") int version,
        @Schema(required = true) UUID allocationId,
        @Schema(required = true) Money amount,
        @Schema(required = true, examples = "2026-10-20") LocalDate paidOn,
        @Schema(required = true, description = "凭证号", examples = "记-2026-10-0032") String voucherNumber,
        @Schema(description = "Of a reversal, why", examples = "第一笔") String note,
        @Schema(description = "The entry that it takes back, whole") UUID reversesId,
        @Schema(description = "The entry that takes this one back, confirmed or on its way") UUID reversedById,
        @Schema(required = true) EntryState state,
        @Schema(required = true, description = "Who recorded it, or wrote it last") PersonRef author,
        @Schema(description = "Who confirmed it or sent it back; another person than the author") PersonRef decidedBy,
        @Schema(examples = "2026-10-21T09:30:00+08:00") OffsetDateTime decidedAt,
        @Schema(description = "What the author should change", examples = "缺发票") String returnReason,
        @Schema(required = true) OffsetDateTime createdAt,
        @Schema(required = true) OffsetDateTime updatedAt,
        @Schema(required = true, description = "What this caller may do now") List<EntryAction> allowedActions) implements Versioned {

    static DisbursementView of(Caller by, Disbursement e) {
        var s = e.signatures;
        return new DisbursementView(e.id, e.version, e.allocation.id, e.amount, e.paidOn, e.voucherNumber, e.note, e.reversesId, e.reversedById,
                s.state, PersonRef.of(s.author), PersonRef.of(s.decidedBy), ServiceTime.at(s.decidedAt), s.returnReason, ServiceTime.at(e.createdAt), ServiceTime.at(e.updatedAt), EntryAction.of(by, e));
    }
}
