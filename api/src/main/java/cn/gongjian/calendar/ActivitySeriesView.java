package cn.gongjian.calendar;

import cn.gongjian.calendar.recurrence.Recurrence;
import cn.gongjian.organization.Cooperation;
import cn.gongjian.organization.CooperationRef;
import cn.gongjian.organization.OrgRef;
import cn.gongjian.organization.PersonRef;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.http.Versioned;
import cn.gongjian.shared.time.ServiceTime;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ActivitySeries", description = "Activities that repeat by one rule; they are listed by /activities?seriesId=")
public record ActivitySeriesView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "0") int version,
        @Schema(required = true, examples = "同步课堂：四年级数学") String title,
        @Schema(required = true, description = "Code of an activity kind", examples = "SYNC_CLASS") String kind,
        @Schema(required = true) OrgRef host,
        @Schema(required = true, description = "Where it belongs") CooperationRef container,
        @Schema(required = true, examples = "2026-09-01") LocalDate startsOn,
        @Schema(required = true, description = "Asia/Shanghai", examples = "14:30") String startTime,
        @Schema(required = true, examples = "40") int minutes,
        @Schema(examples = "中心校录播教室") String place,
        @Schema(examples = "https://meeting.example.cn/j/8675309") String onlineUrl,
        String description,
        @Schema(required = true) List<ActivityView.Participant> participants,
        @Schema(description = "How many days ahead each is to be announced", examples = "7") Integer noticeDays,
        @Schema(required = true, description = "Its end is always told in until") Recurrence recurrence,
        @Schema(required = true, description = "The days that the rule names and for which there is an activity, moved or not") List<LocalDate> days,
        @Schema(required = true) OffsetDateTime createdAt,
        @Schema(required = true) OffsetDateTime updatedAt,
        @Schema(required = true, description = "What this caller may do now") List<ActivitySeriesAction> allowedActions) implements Versioned {

    static ActivitySeriesView of(Caller by, ActivitySeries s, Cooperation within, ActivityGuests guests, List<LocalDate> days) {
        var f = s.facts;
        return new ActivitySeriesView(s.id, s.version, s.title, f.kind(), OrgRef.of(s.host), CooperationRef.of(within), s.startsOn, f.startTime(), f.minutes(),
                f.place(), f.onlineUrl(), f.description(), f.participants().stream().map(p -> participant(p, guests)).toList(), f.noticeDays(),
                f.recurrence(), days, ServiceTime.at(s.createdAt), ServiceTime.at(s.updatedAt),
                ActivitySeriesAction.of(by, within));
    }

    private static ActivityView.Participant participant(ActivityChange.Participant p, ActivityGuests guests) {
        return new ActivityView.Participant(p.who(), p.organizationId() == null ? null : OrgRef.of(guests.organization(p.organizationId())),
                p.personId() == null ? null : PersonRef.of(guests.person(p.personId())), p.headCount());
    }
}
