package cn.gongjian.calendar.school;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CalendarDays", description = "Each day of a range as it is in a region")
public record CalendarDaysView(
        @Schema(description = "The region whose calendar it is; absent where the organisation lies in none", examples = "331024") String regionCode,
        @Schema(required = true) List<Day> days,
        @Schema(required = true, description = "Years in the range whose holidays are not announced yet (未公布)") List<Integer> unannouncedYears) {

    @Schema(name = "CalendarDay")
    public record Day(
            @Schema(required = true, examples = "2026-10-10") LocalDate date,
            @Schema(description = "Outside of the semesters there is none") TeachingWeek teachingWeek,
            @Schema(description = "What a notice says of this day") HolidayDay holiday,
            @Schema(required = true, description = "Monday to Friday, holidays and make-up workdays considered") boolean workday,
            @Schema(required = true) LunarDate lunar) {}

    static CalendarDaysView of(String regionCode, SchoolCalendar calendar, LocalDate from, LocalDate to) {
        var days = from.datesUntil(to.plusDays(1)).map(day -> new Day(day, calendar.teachingWeekOf(day).orElse(null), calendar.holidayOn(day).orElse(null),
                calendar.isWorkday(day), LunarDate.of(day))).toList();
        var silent = IntStream.rangeClosed(from.getYear(), to.getYear()).filter(year -> !calendar.isAnnounced(year)).boxed().toList();
        return new CalendarDaysView(regionCode, days, silent);
    }
}
