package cn.gongjian.plan.draft;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PlanPhase", description = "A stage of the plan; from or to is absent where the text leaves it open")
public record Phase(
        @Schema(required = true, examples = "动员部署阶段") String name,
        @Schema(description = "First day, as a plan date: 2026-10-21, or --10-21 where the year is unknown", pattern = PlanDate.PATTERN, examples = "--10-21") String from,
        @Schema(description = "Last day, as a plan date", pattern = PlanDate.PATTERN, examples = "--10-20") String to,
        @Schema(required = true) Precision precision,
        @Schema(description = "The dates in the words of the text", examples = "20xx年10月中旬前") String words,
        @Schema(description = "Where it was read") Passage passage) {}
