package cn.gongjian.plan.draft;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PlanScheduledEvent", description = "An event on a day that the text gives")
public record ScheduledEvent(
        @Schema(required = true, examples = "教师节家长座谈会") String name,
        @Schema(description = "Code of a shipped activity kind, where the words mean one", examples = "FORUM") String kind,
        @Schema(description = "The day, as a plan date: 2026-09-10, or --09-10 where the year is unknown", pattern = PlanDate.PATTERN, examples = "--09-10") String on,
        @Schema(description = "Last day, where it takes several", pattern = PlanDate.PATTERN, examples = "--09-12") String until,
        @Schema(description = "Hour and minute", examples = "16:00") String startsAt,
        @Schema(description = "Hour and minute", examples = "18:00") String endsAt,
        @Schema(description = "In the words of the text", examples = "学校体育馆") String place,
        @Schema(required = true) Precision precision,
        @Schema(description = "The date in the words of the text", examples = "20xx年9月10日16:00-18:00") String words,
        @Schema(description = "Where it was read") Passage passage) {}
