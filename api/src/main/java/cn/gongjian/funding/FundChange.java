package cn.gongjian.funding;

import cn.gongjian.shared.http.MultiLine;
import cn.gongjian.shared.money.Money;
import cn.gongjian.shared.money.PositiveMoney;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be changed of a fund; its owner and its year stay. */
@Schema(name = "FundChange")
public record FundChange(
        @NotBlank @Size(max = 120) @Schema(examples = "校地结对共建资金") String name,
        @NotNull SourceKind sourceKind,
        @NotNull @PositiveMoney @Schema(description = "Yuan; changes by POST /fund-adjustments once anything is allocated or pending") Money total,
        @Schema(description = "What must be there before money of it is spent; holds for allocations that are approved from now on", examples = "DISBURSED") SpendsFrom spendsFrom,
        @Size(max = 80) @Schema(description = "文号 under which the money was granted", examples = "浙教基〔2020〕70号") String documentNumber,
        @MultiLine @Size(max = 500) @Schema(examples = "每村 0.5 万元，镇机关支部 1 万元") String note) {

    static FundChange of(Fund f) {
        return new FundChange(f.name, f.sourceKind, f.total, f.spendsFrom, f.documentNumber, f.note);
    }
}
