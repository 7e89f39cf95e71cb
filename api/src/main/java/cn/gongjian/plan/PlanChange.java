package cn.gongjian.plan;

import static cn.gongjian.plan.PlanProblem.PLAN_DATES_REVERSED;

import cn.gongjian.plan.draft.Draft;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PlanChange", description = "What may be changed of a plan until it is approved")
public record PlanChange(
        @NotBlank @Size(max = 200) @Schema(examples = "城乡结对共建活动实施方案") String title,
        @Size(max = 80) @Schema(description = "文号 of the plan itself", examples = "青党发〔2026〕12号") String documentNumber,
        @Schema(description = "First day; needed to submit it", examples = "2026-09-01") LocalDate startsOn,
        @Schema(description = "Last day; needed to submit it", examples = "2027-08-31") LocalDate endsOn,
        @NotNull @Schema(description = "The plan as data") Draft content) {

    public PlanChange {
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) throw PLAN_DATES_REVERSED.because().at("/endsOn", "不能早于开始日期");
        DraftRules.mustHold("/content", content);
    }

    static PlanChange of(Plan plan) {
        return new PlanChange(plan.title, plan.documentNumber, plan.startsOn, plan.endsOn, plan.content);
    }
}
