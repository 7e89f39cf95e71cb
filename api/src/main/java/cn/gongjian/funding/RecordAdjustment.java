package cn.gongjian.funding;

import cn.gongjian.shared.http.MultiLine;
import cn.gongjian.shared.money.Money;
import cn.gongjian.shared.money.PositiveMoney;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RecordFundAdjustment")
public record RecordAdjustment(
        @NotNull AdjustmentKind kind,
        @NotNull @Schema(description = "The fund that is changed; of a TAKE_BACK the one that gets the money") UUID fundId,
        @Schema(description = "Only of a CARRY_OVER: the fund of a later year") UUID toFundId,
        @Schema(description = "Only of a TAKE_BACK: the allocation that gives back") UUID allocationId,
        @NotNull @PositiveMoney @Schema(description = "Yuan; what is added, taken away or moved") Money amount,
        @Size(max = 80) @Schema(description = "文号; an INCREASE or DECREASE needs one", examples = "青财教〔2026〕18号") String documentNumber,
        @MultiLine @NotBlank @Size(max = 500) @Schema(description = "Why", examples = "年终结余结转下年使用") String reason) {

    void mustBeCoherent() {
        var wrong = (kind == AdjustmentKind.CARRY_OVER) != (toFundId != null) ? "/toFundId"
                : (kind == AdjustmentKind.TAKE_BACK) != (allocationId != null) ? "/allocationId"
                : isByDocument() && (documentNumber == null || documentNumber.isBlank()) ? "/documentNumber" : null;
        if (wrong != null) throw AdjustmentProblem.ADJUSTMENT_INCOMPLETE.because(kind.ordinal()).at(wrong, "与调整类型不符");
    }

    private boolean isByDocument() {
        return kind == AdjustmentKind.INCREASE || kind == AdjustmentKind.DECREASE;
    }
}
