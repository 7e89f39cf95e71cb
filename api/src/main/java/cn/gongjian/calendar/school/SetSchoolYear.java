package cn.gongjian.calendar.school;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SetSchoolYear", description = "A school year for a region and all regions beneath it that have none of their own")
public record SetSchoolYear(
        @NotNull @Pattern(regexp = "[1-9][0-9]{5}") @Schema(description = "行政区划代码, GB/T 2260", examples = "331024") String regionCode,
        @NotNull @Min(2000) @Max(2099) @Schema(description = "The calendar year in which it begins", examples = "2026") Integer firstYear,
        @NotNull @Schema(examples = "2026-09-01") LocalDate startsOn,
        @NotNull @Schema(examples = "2027-08-31") LocalDate endsOn,
        @NotBlank @Size(max = 200) @Schema(description = "The document that sets it", examples = "2026学年中小学校历") String source,
        @NotEmpty @Size(max = 2) List<@NotNull @Valid SemesterFacts> semesters) {

    SchoolYearChange facts() {
        return new SchoolYearChange(startsOn, endsOn, source, semesters);
    }
}
