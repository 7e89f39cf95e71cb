package cn.gongjian.funding;

import cn.gongjian.shared.http.MultiLine;
import cn.gongjian.shared.money.Money;
import cn.gongjian.shared.money.PositiveMoney;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CreateFund")
public record CreateFund(
        @NotBlank @Size(max = 120) @Schema(examples = "校地结对共建资金") String name,
        @NotNull SourceKind sourceKind,
        @NotNull @Schema(description = "The organisation whose money it is") UUID ownerId,
        @NotNull @Min(2000) @Max(2100) @Schema(description = "Calendar year of the budget", examples = "2026") Integer fiscalYear,
        @NotNull @PositiveMoney @Schema(description = "Yuan") Money total,
        @Schema(description = "What must be there before money of it is spent; DISBURSED if absent", examples = "DISBURSED") SpendsFrom spendsFrom,
        @Size(max = 80) @Schema(description = "文号 under which the money was granted", examples = "浙教基〔2020〕70号") String documentNumber,
        @MultiLine @Size(max = 500) @Schema(examples = "每村 0.5 万元，镇机关支部 1 万元") String note) {

    FundChange change() {
        return new FundChange(name, sourceKind, total, spendsFrom, documentNumber, note);
    }
}
