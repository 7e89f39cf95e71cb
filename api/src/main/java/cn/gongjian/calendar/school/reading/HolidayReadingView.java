package cn.gongjian.calendar.school.reading;

import cn.gongjian.calendar.school.HolidayDay;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "HolidayReading", description = "What a calendar file says of holidays, to be looked at before it is imported")
public record HolidayReadingView(
        @Schema(required = true, description = "By the year whose notice they belong to, in order") List<Year> years,
        @Schema(required = true, description = "What could not be understood, the first hundred") List<Trouble> troubles,
        @Schema(required = true, description = "How many there are in all", examples = "0") int troubleCount) {

    @Schema(name = "HolidayReadingYear")
    public record Year(@Schema(required = true, examples = "2027") int year, @Schema(required = true) List<HolidayDay> days) {}

    @Schema(name = "HolidayReadingTrouble")
    public record Trouble(
            @Schema(required = true, description = "Counted from 1", examples = "12") int line,
            @Schema(required = true) HolidayTroubleKind kind,
            @Schema(required = true, description = "What stands there, cut to 80 characters", examples = "DTSTART;VALUE=DATE:20270230") String text) {}
}
