package cn.gongjian.plan.draft;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PlanTarget", description = "A measurable result")
public record Target(
        @Schema(required = true, description = "What is measured, in the words of the text", examples = "市有影响的名师") String what,
        @Schema(description = "The least", examples = "6") BigDecimal min,
        @Schema(description = "The most", examples = "10") BigDecimal max,
        @Schema(description = "What is counted", examples = "名") String unit,
        @Schema(description = "Last day, as a plan date, where the text gives one", pattern = PlanDate.PATTERN, examples = "2029-05-31") String due,
        @Schema(description = "By when, in the words of the text", examples = "三年内") String dueWords,
        @Schema(description = "Within how many months, where the text gives a duration", examples = "36") Integer dueMonths,
        @Schema(required = true) Strength strength,
        @Schema(description = "Where it was read") Passage passage) {}
