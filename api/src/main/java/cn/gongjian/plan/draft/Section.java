package cn.gongjian.plan.draft;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PlanSection", description = "A heading, or a paragraph that begins with a number, and what lies under it")
public record Section(
        @Schema(required = true, description = "1 for 一、 2 for （一） 3 for 1. 4 for （1）", examples = "1") int level,
        @Schema(description = "The number as it stands", examples = "（一）") String number,
        @Schema(required = true, examples = "准备阶段") String title,
        @Schema(required = true, description = "First UTF-16 unit", examples = "120") int start,
        @Schema(required = true, description = "After the last unit", examples = "480") int end) {}
