package cn.gongjian.plan.draft;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PlanPart", description = "One of several plans in one text")
public record Part(
        @Schema(required = true, examples = "教育共同体工作方案（篇二）") String title,
        @Schema(required = true, description = "First UTF-16 unit", examples = "0") int start,
        @Schema(required = true, description = "After the last unit", examples = "2400") int end) {}
