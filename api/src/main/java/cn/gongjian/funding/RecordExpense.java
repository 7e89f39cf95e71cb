package cn.gongjian.funding;

import cn.gongjian.shared.http.MultiLine;
import cn.gongjian.shared.money.Money;
import cn.gongjian.shared.money.PositiveMoney;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RecordExpense")
public record RecordExpense(
        @NotNull @Schema(description = "An allocation that is approved") UUID allocationId,
        @NotBlank @Size(max = 40) @Schema(description = "One of the purposes for which the allocation is earmarked", examples = "STUDY_TRIP") String purposeCode,
        @NotNull @Pattern(regexp = "[0-9]{3}-[0-9]{2}") @Schema(description = "部门预算支出经济分类科目, a code of GET /economic-classes", examples = "302-16") String economicCode,
        @NotNull @PositiveMoney @Schema(description = "Yuan; where heads and rate are given, their product") Money amount,
        @Min(1) @Max(100_000) @Schema(description = "For how many people, together with rate", examples = "200") Integer heads,
        @PositiveMoney @Schema(description = "Yuan for each of them") Money rate,
        @NotBlank @Size(max = 100) @Schema(description = "收款方", examples = "青石镇印刷厂") String payee,
        @NotNull @Schema(description = "Within the term of the allocation and the fund's year, not after today", examples = "2026-10-20") LocalDate spentOn,
        @Schema(description = "Who paid; the payer of the allocation if absent") UUID payerId,
        @Schema(description = "For which activity of the beneficiary") UUID activityId,
        @Size(max = 40) @Schema(description = "凭证号", examples = "记-2026-10-0032") String voucherNumber,
        @MultiLine @Size(max = 500) @Schema(examples = "外出考察租车") String note) {

    ExpenseChange change() {
        return new ExpenseChange(purposeCode, economicCode, amount, heads, rate, payee, spentOn, payerId, activityId, voucherNumber, note);
    }
}
