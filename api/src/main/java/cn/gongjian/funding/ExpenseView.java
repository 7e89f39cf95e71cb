package cn.gongjian.funding;

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

@Schema(name = "Expense", description = "Money of an allocation that was spent for one purpose, or the reversal of such an entry")
public record ExpenseView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "0") int version,
        @Schema(required = true) UUID allocationId,
        @Schema(required = true, examples = "STUDY_TRIP") String purposeCode,
        @Schema(required = true, description = "部门预算支出经济分类科目", examples = "302-16") String economicCode,
        @Schema(required = true) Money amount,
        @Schema(description = "For how many people", examples = "200") Integer heads,
        @Schema(description = "Yuan for each of them") Money rate,
        @Schema(required = true, description = "At this rate a head the rules of integrity are to be looked at (廉洁提醒); it blocks nothing", examples = "false") boolean rateFlagged,
        @Schema(required = true, description = "收款方", examples = "青石镇印刷厂") String payee,
        @Schema(required = true, examples = "2026-10-20") LocalDate spentOn,
        @Schema(required = true, description = "Who paid") OrgRef payer,
        @Schema(description = "For which activity") UUID activityId,
        @Schema(description = "凭证号", examples = "记-2026-10-0032") String voucherNumber,
        @Schema(description = "Of a reversal, why", examples = "外出考察租车") String note,
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

    static ExpenseView of(Caller by, Expense e) {
        var s = e.signatures;
        return new ExpenseView(e.id, e.version, e.allocation.id, e.purposeCode, e.economicCode, e.amount, e.heads, e.rate, e.rateFlagged, e.payee, e.spentOn,
                OrgRef.of(e.payer), e.activityId, e.voucherNumber, e.note, e.reversesId, e.reversedById,
                s.state, PersonRef.of(s.author), PersonRef.of(s.decidedBy), ServiceTime.at(s.decidedAt), s.returnReason, ServiceTime.at(e.createdAt), ServiceTime.at(e.updatedAt), EntryAction.of(by, e));
    }
}
