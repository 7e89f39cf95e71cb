package cn.gongjian.calendar.school;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TeachingWeek", description = "教学周: Monday to Sunday, numbered from the semester's first Monday")
public record TeachingWeek(
        @Schema(required = true, description = "The calendar year in which the school year begins", examples = "2026") int firstYear,
        @Schema(required = true, description = "1 is the semester of autumn, 2 that of spring", examples = "1") int term,
        @Schema(required = true, examples = "5") int number,
        @Schema(required = true, description = "Its Monday", examples = "2026-09-28") LocalDate from) {

    /** Numbers begin with 1, so the first week is an odd one (单周). */
    public boolean counts(WeekParity wanted) {
        return wanted == null || (wanted == WeekParity.ODD) == (number % 2 == 1);
    }
}
