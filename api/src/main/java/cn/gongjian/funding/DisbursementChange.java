package cn.gongjian.funding;

import cn.gongjian.shared.http.MultiLine;
import cn.gongjian.shared.money.Money;
import cn.gongjian.shared.money.PositiveMoney;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be changed of a disbursement that is not confirmed. */
@Schema(name = "DisbursementChange")
public record DisbursementChange(
        @NotNull @PositiveMoney @Schema(description = "Yuan") Money amount,
        @NotNull @Schema(description = "The day on which it was paid out, not after today", examples = "2026-10-20") LocalDate paidOn,
        @NotBlank @Size(max = 40) @Schema(description = "凭证号", examples = "记-2026-10-0032") String voucherNumber,
        @MultiLine @Size(max = 500) @Schema(examples = "第一笔") String note) {

    static DisbursementChange of(Disbursement e) {
        return new DisbursementChange(e.amount, e.paidOn, e.voucherNumber, e.note);
    }
}
