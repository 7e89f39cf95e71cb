package cn.gongjian.plan.draft;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PlanDeadline", description = "Something that has to be there by a day, or some days ahead of something else")
public record Deadline(
        @Schema(required = true, description = "What is due, in the words of the text", examples = "各片区活动计划") String what,
        @Schema(description = "Last day, as a plan date: 2026-09-10, or --09-10 where the year is unknown", pattern = PlanDate.PATTERN, examples = "--09-10") String due,
        @Schema(description = "Day of the month, where the text gives no month", examples = "30") Integer dayOfMonth,
        @Schema(description = "Hour and minute", examples = "17:00") String time,
        @Schema(description = "Comes back in each", examples = "YEAR") Period period,
        @Schema(description = "How many days ahead of what it is about", examples = "7") Integer leadDays,
        @Schema(description = "To whom, in the words of the text", examples = "市教育局基础教育科") String to,
        @Schema(description = "The date in the words of the text", examples = "9月10日") String words,
        @Schema(description = "Where it was read") Passage passage) {}
