package cn.gongjian.calendar.school;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be changed of a school year; its region and its year stay. */
@Schema(name = "SchoolYearChange")
public record SchoolYearChange(
        @NotNull @Schema(examples = "2026-09-01") LocalDate startsOn,
        @NotNull @Schema(examples = "2027-08-31") LocalDate endsOn,
        @NotBlank @Size(max = 200) @Schema(description = "The document that sets it", examples = "2026学年中小学校历") String source,
        @NotEmpty @Size(max = 2) List<@NotNull @Valid SemesterFacts> semesters) {

    static SchoolYearChange of(SchoolYear y) {
        return new SchoolYearChange(y.startsOn, y.endsOn, y.source, y.semesters.stream().map(SemesterFacts::of).toList());
    }
}
