package cn.gongjian.plan.draft;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * From when to when, as read and as written. A date is ISO 8601, or the month and day of XML Schema ({@code --10-21}) where
 * neither the text nor the reader's hints give the year; absent is open or unknown.
 */
@Schema(name = "PlanDateSpan", description = "From when to when, both included; the words are kept beside what they were taken to mean")
public record DateSpan(
        @Schema(description = "First day, as a plan date: 2026-10-21, or --10-21 where the year is unknown", pattern = PlanDate.PATTERN, examples = "2026-10-21") String from,
        @Schema(description = "Last day, as a plan date", pattern = PlanDate.PATTERN, examples = "--08-31") String to,
        @Schema(description = "How many months it takes, where the text says so in words", examples = "18") Integer months,
        @Schema(required = true) Precision precision,
        @Schema(description = "The words of the text", examples = "20xx年10月下旬-20xx年8月底") String words,
        @Schema(description = "Where it was read") Passage passage) {}
