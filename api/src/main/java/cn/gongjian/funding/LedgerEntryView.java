package cn.gongjian.funding;

import cn.gongjian.organization.CooperationRef;
import cn.gongjian.organization.OrgRef;
import cn.gongjian.shared.money.Money;
import cn.gongjian.shared.money.SignedMoney;
import cn.gongjian.shared.time.ServiceTime;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "LedgerEntry", description = "One row of the ledger (台账): something of money that was confirmed, in the order in which it was booked")
public record LedgerEntryView(
        @Schema(required = true) UUID id,
        @Schema(required = true) LedgerKind kind,
        @Schema(required = true) AllocationView.FundRef fund,
        @Schema(description = "Absent for what happens to a fund alone") UUID allocationId,
        @Schema(description = "Whom the money is for") CooperationRef beneficiary,
        @Schema(required = true, description = "The day of the deed, not of its confirmation", examples = "2026-10-20") LocalDate bookedOn,
        @Schema(required = true, description = "Below zero for reversals and for what was taken back") SignedMoney amount,
        @Schema(examples = "STUDY_TRIP") String purposeCode,
        @Schema(description = "部门预算支出经济分类科目", examples = "302-16") String economicCode,
        @Schema(description = "Who bears the cost") OrgRef payer,
        @Schema(description = "收款方", examples = "青石镇印刷厂") String payee,
        @Schema(description = "凭证号", examples = "记-2026-10-0032") String voucherNumber,
        @Schema(description = "For which activity") UUID activityId,
        @Schema(examples = "外出考察租车") String note,
        @Schema(required = true, description = "The fund, allocation, disbursement, expense or adjustment that was confirmed") UUID sourceId,
        @Schema(required = true, description = "What of the fund was not spent, after this entry") Money fundLeft,
        @Schema(description = "What of the allocation was not spent, after this entry") Money allocationLeft,
        @Schema(required = true, description = "When it was booked") OffsetDateTime recordedAt) {

    static LedgerEntryView of(LedgerEntry e) {
        return new LedgerEntryView(e.id, e.kind, AllocationView.FundRef.of(e.fund), e.allocationId,
                e.beneficiary == null ? null : e.beneficiary.ref(), e.bookedOn, SignedMoney.of(e.amount), e.purposeCode, e.economicCode, OrgRef.of(e.payer), e.payee,
                e.voucherNumber, e.activityId, e.note, e.sourceId, e.fundLeft, e.allocationLeft, ServiceTime.at(e.recordedAt));
    }
}
