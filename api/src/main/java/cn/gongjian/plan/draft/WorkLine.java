package cn.gongjian.plan.draft;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PlanWorkLine", description = "One of the lines of work that the plan numbers")
public record WorkLine(
        @Schema(required = true, examples = "同步课堂") String name,
        @Schema(description = "Where it was read") Passage passage) {}
