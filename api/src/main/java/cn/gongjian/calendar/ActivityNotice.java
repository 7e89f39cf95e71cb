package cn.gongjian.calendar;

import cn.gongjian.shared.time.ServiceTime;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ActivityNotice", description = "When it is to be announced, where a plan asks for a lead time")
public record ActivityNotice(
        @Schema(required = true, description = "The last day that leaves the lead time", examples = "2026-12-03") LocalDate dueOn,
        @Schema(required = true, description = "It was announced after that day, or the day is over and it is not announced", examples = "false") boolean isLate) {

    /** In days of the calendar: announced on the third for the tenth is seven days ahead, at whatever hour. */
    static ActivityNotice of(Integer days, ActivityState state, Instant startsAt, Instant announcedAt, Instant now) {
        if (days == null || state == ActivityState.CANCELLED) return null;
        var due = ServiceTime.at(startsAt).toLocalDate().minusDays(days);
        var told = ServiceTime.at(announcedAt == null ? now : announcedAt).toLocalDate();
        return new ActivityNotice(due, told.isAfter(due));
    }
}
