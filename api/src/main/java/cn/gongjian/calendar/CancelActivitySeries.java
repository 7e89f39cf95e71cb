package cn.gongjian.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CancelActivitySeries")
public record CancelActivitySeries(
        @NotBlank @Size(max = 500) @Schema(examples = "主讲教师调动，本学期停开") String reason,
        @Schema(description = "Only those of this day and after; all that are still to come if absent", examples = "2026-11-01") LocalDate from) {}
