package cn.gongjian.plan.draft;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PlanCleanUp", description = "Characters of the text that could be put right")
public record CleanUp(
        @Schema(required = true) CleanUpKind kind,
        @Schema(description = "What could stand there; absent where nobody can know, empty where it should go", examples = "学校") String replacement,
        @Schema(required = true) Passage passage) {}
