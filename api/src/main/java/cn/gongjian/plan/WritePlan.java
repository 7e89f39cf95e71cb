package cn.gongjian.plan;

import cn.gongjian.plan.draft.Draft;
import cn.gongjian.shared.http.MultiLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "WritePlan", description = "Exactly one of allianceId, pairingId and organizationId says whose plan it is")
public record WritePlan(
        UUID allianceId,
        UUID pairingId,
        UUID organizationId,
        @NotBlank @Size(max = 200) @Schema(examples = "城乡结对共建活动实施方案") String title,
        @Size(max = 80) @Schema(description = "文号 of the plan itself", examples = "青党发〔2026〕12号") String documentNumber,
        @Schema(examples = "2026-09-01") LocalDate startsOn,
        @Schema(examples = "2027-08-31") LocalDate endsOn,
        @NotNull Draft content,
        @MultiLine @Size(max = 1_000_000) @Schema(description = "The text that it was made from, if there is one") String source) {

    PlanChange facts() {
        return new PlanChange(title, documentNumber, startsOn, endsOn, content);
    }
}
