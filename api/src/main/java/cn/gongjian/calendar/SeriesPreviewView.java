package cn.gongjian.calendar;

import cn.gongjian.calendar.recurrence.Expansion;
import cn.gongjian.calendar.school.SchoolCalendar;
import cn.gongjian.calendar.school.TeachingWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ActivitySeriesPreview", description = "The days of a series before it is planned")
public record SeriesPreviewView(
        @Schema(required = true) List<Day> days,
        @Schema(required = true, description = "Days that the rule names and that a holiday took") List<LocalDate> dropped,
        @Schema(required = true, description = "Years in the range whose holidays are not announced yet (未公布): their days are taken as ordinary ones") List<Integer> unannouncedYears) {

    @Schema(name = "ActivitySeriesDay")
    public record Day(
            @Schema(required = true, description = "The day that the rule names", examples = "2026-10-07") LocalDate on,
            @Schema(required = true, description = "The day on which it takes place", examples = "2026-10-08") LocalDate day,
            TeachingWeek teachingWeek) {}

    static SeriesPreviewView of(Expansion expansion, SchoolCalendar calendar) {
        var days = expansion.occurrences().stream().map(o -> new Day(o.on(), o.day(), calendar.teachingWeekOf(o.day()).orElse(null))).toList();
        var silent = IntStream.rangeClosed(days.getFirst().day().getYear(), days.getLast().day().getYear()).filter(year -> !calendar.isAnnounced(year)).boxed().toList();
        return new SeriesPreviewView(days, expansion.dropped().stream().map(Expansion.Occurrence::on).toList(), silent);
    }
}
