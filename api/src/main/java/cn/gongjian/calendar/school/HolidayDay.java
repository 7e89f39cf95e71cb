package cn.gongjian.calendar.school;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "HolidayDay")
public record HolidayDay(
        @NotNull @Schema(required = true, examples = "2026-10-10") LocalDate day,
        @NotNull @Schema(required = true, description = "OFF 休, WORK 班: a weekend day on which one works for a holiday") HolidayKind kind,
        @NotBlank @Size(max = 40) @Schema(required = true, description = "The holiday that it belongs to", examples = "国庆节") String name) {}
