package cn.gongjian.calendar.school;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SemesterFacts", description = "A semester as the authority sets it")
public record SemesterFacts(
        @NotNull @Min(1) @Max(2) @Schema(description = "1 is that of autumn, 2 that of spring", examples = "1") Integer term,
        @NotNull @Schema(examples = "2026-09-01") LocalDate startsOn,
        @NotNull @Schema(examples = "2027-01-22") LocalDate endsOn,
        @NotNull @Schema(description = "The Monday of teaching week 1", examples = "2026-08-31") LocalDate firstMonday,
        @NotNull @Min(1) @Max(30) @Schema(description = "How many teaching weeks it has", examples = "20") Integer weeks) {

    static SemesterFacts of(Semester s) {
        return new SemesterFacts(s.term, s.startsOn, s.endsOn, s.firstMonday, s.weeks);
    }
}
