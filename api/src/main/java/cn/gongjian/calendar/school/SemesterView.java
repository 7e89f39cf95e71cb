package cn.gongjian.calendar.school;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Semester", description = "学期 as it holds in a region, with its teaching weeks")
public record SemesterView(
        @Schema(required = true, examples = "2026") int firstYear,
        @Schema(required = true, description = "1 is that of autumn, 2 that of spring", examples = "1") int term,
        @Schema(required = true, examples = "2026-2027学年第一学期") String name,
        @Schema(required = true, examples = "2026-09-01") LocalDate startsOn,
        @Schema(required = true, examples = "2027-01-22") LocalDate endsOn,
        @Schema(required = true, examples = "2026-08-31") LocalDate firstMonday,
        @Schema(required = true, examples = "20") int weeks,
        @Schema(required = true, description = "In order; the first begins on firstMonday") List<TeachingWeek> teachingWeeks) {

    static SemesterView of(SchoolCalendar.Term t) {
        var name = t.firstYear() + "-" + (t.firstYear() + 1) + "学年第" + (t.term() == 1 ? "一" : "二") + "学期";
        return new SemesterView(t.firstYear(), t.term(), name, t.startsOn(), t.endsOn(), t.firstMonday(), t.weeks(), t.teachingWeeks().toList());
    }
}
