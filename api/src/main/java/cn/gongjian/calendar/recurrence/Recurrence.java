package cn.gongjian.calendar.recurrence;

import static cn.gongjian.calendar.recurrence.RecurrenceProblem.RECURRENCE_UNCLEAR;

import cn.gongjian.calendar.school.WeekParity;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Recurrence", description = "On which days; rrule belongs to RRULE, weekdays and parity to TEACHING_WEEKS, weekdays and ordinal to QUARTERLY")
public record Recurrence(
        @NotNull RecurrencePattern pattern,
        @Size(max = 300) @Schema(description = "RFC 5545 with FREQ of DAILY, WEEKLY, MONTHLY or YEARLY; times of day are the series' own", examples = "FREQ=WEEKLY;BYDAY=TU,TH") String rrule,
        @Size(max = 7) @Schema(description = "One or several; exactly one for QUARTERLY") List<@NotNull DayOfWeek> weekdays,
        @Schema(description = "Only odd or only even teaching weeks; all if absent") WeekParity parity,
        @Min(-14) @Max(14) @Schema(description = "Which of the quarter's: 1 the first, -1 the last", examples = "-1") Integer ordinal,
        @Schema(description = "Last day, inclusive; may be absent where the rule itself has COUNT or UNTIL", examples = "2027-01-22") LocalDate until,
        @NotNull OnHoliday onHoliday) {

    public Recurrence {
        weekdays = weekdays == null ? List.of() : weekdays.stream().distinct().sorted().toList();
    }

    /** The same with another end, the rule's own end taken out: a series that is cut in two keeps counting right. */
    public Recurrence until(LocalDate last) {
        return new Recurrence(pattern, rrule == null ? null : new CalendarRule(rrule).withoutEnd(), weekdays, parity, ordinal, last, onHoliday);
    }

    /** With its last day told, whatever the rule counts. */
    public Recurrence settled(Expansion expansion) {
        var endsByItself = pattern == RecurrencePattern.RRULE && new CalendarRule(rrule).hasEnd();
        return endsByItself ? until(expansion.lastNamed()) : this;
    }

    /** Exactly what the pattern needs is there, and nothing that it would not look at. */
    void mustBeClear() {
        var isClear = switch (pattern) {
            case RRULE -> rrule != null && weekdays.isEmpty() && parity == null && ordinal == null;
            case TEACHING_WEEKS -> rrule == null && !weekdays.isEmpty() && ordinal == null;
            case QUARTERLY -> rrule == null && weekdays.size() == 1 && parity == null && ordinal != null && ordinal != 0;
        };
        if (!isClear) throw RECURRENCE_UNCLEAR.because(pattern.ordinal()).at("/recurrence", "填写的内容与重复方式不符");
    }
}
