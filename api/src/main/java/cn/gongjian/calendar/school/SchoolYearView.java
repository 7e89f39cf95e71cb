package cn.gongjian.calendar.school;

import cn.gongjian.shared.http.Versioned;
import cn.gongjian.shared.time.ServiceTime;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SchoolYear", description = "学年, as the authority of a region sets it")
public record SchoolYearView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "0") int version,
        @Schema(required = true, description = "The region that set it; regions beneath without their own follow it", examples = "331024") String regionCode,
        @Schema(required = true, examples = "2026") int firstYear,
        @Schema(required = true, examples = "2026-2027学年") String name,
        @Schema(required = true, examples = "2026-09-01") LocalDate startsOn,
        @Schema(required = true, examples = "2027-08-31") LocalDate endsOn,
        @Schema(required = true, examples = "2026学年中小学校历") String source,
        @Schema(required = true) List<SemesterFacts> semesters,
        @Schema(required = true) OffsetDateTime createdAt,
        @Schema(required = true) OffsetDateTime updatedAt,
        @Schema(required = true, description = "What this caller may do now") List<SchoolCalendarAction> allowedActions) implements Versioned {

    static SchoolYearView of(SchoolYear y, boolean keeps) {
        return new SchoolYearView(y.id, y.version, y.regionCode, y.firstYear, y.name(), y.startsOn, y.endsOn, y.source,
                y.semesters.stream().map(SemesterFacts::of).toList(), ServiceTime.at(y.createdAt), ServiceTime.at(y.updatedAt),
                SchoolCalendarAction.of(keeps));
    }
}
