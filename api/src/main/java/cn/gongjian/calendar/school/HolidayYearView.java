package cn.gongjian.calendar.school;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "HolidayYear", description = "Days off and make-up workdays of a year, as one notice tells them")
public record HolidayYearView(
        @Schema(required = true, examples = "2026") int year,
        @Schema(description = "Absent for the whole country", examples = "331024") String regionCode,
        @Schema(required = true, description = "False while the year is not announced (未公布); then there are no days") boolean announced,
        @Schema(description = "The notice", examples = "国办发明电〔2025〕7号") String source,
        @Schema(required = true) List<HolidayDay> days) {

    static HolidayYearView of(HolidayYear y) {
        return new HolidayYearView(y.year, y.regionCode, true, y.source, y.told());
    }

    static HolidayYearView unannounced(int year) {
        return new HolidayYearView(year, null, false, null, List.of());
    }
}
