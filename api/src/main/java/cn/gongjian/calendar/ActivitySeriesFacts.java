package cn.gongjian.calendar;

import cn.gongjian.calendar.ActivityChange.Participant;
import cn.gongjian.calendar.recurrence.Recurrence;
import cn.gongjian.shared.http.MultiLine;
import cn.gongjian.shared.time.ServiceTime;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be written of a known series; where it belongs never changes. */
@Schema(name = "ActivitySeriesChange")
public record ActivitySeriesFacts(
        @NotBlank @Size(max = 120) @Schema(examples = "同步课堂：四年级数学") String title,
        @NotBlank @Size(max = 40) @Schema(description = "Code of an activity kind", examples = "SYNC_CLASS") String kind,
        @NotNull @Schema(description = "The organisation that invites; the holidays and teaching weeks of its region count") UUID hostId,
        @NotNull @Schema(description = "The first day that may be one of it", examples = "2026-09-01") LocalDate startsOn,
        @NotNull @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]") @Schema(description = "Asia/Shanghai", examples = "14:30") String startTime,
        @NotNull @Min(5) @Max(1440) @Schema(description = "How long each lasts", examples = "40") Integer minutes,
        @Size(max = 200) @Schema(examples = "中心校录播教室") String place,
        @Size(max = 500) @Pattern(regexp = "https?://\\S+") @Schema(description = "http or https", examples = "https://meeting.example.cn/j/8675309") String onlineUrl,
        @MultiLine @Size(max = 4000) String description,
        @Size(max = 100) @Schema(description = "The whole list") List<@NotNull @Valid Participant> participants,
        @Min(0) @Max(90) @Schema(description = "How many days ahead it is to be announced, where a plan asks for it", examples = "7") Integer noticeDays,
        @NotNull @Valid Recurrence recurrence) {

    public ActivitySeriesFacts {
        participants = participants == null ? List.of() : participants;
    }

    /** One of its activities, on this day. */
    ActivityChange on(LocalDate day) {
        var starts = day.atTime(LocalTime.parse(startTime)).atZone(ServiceTime.ZONE).toOffsetDateTime();
        return new ActivityChange(title, kind, hostId, starts, starts.plusMinutes(minutes), place, onlineUrl, description, participants, null, null, null, null, noticeDays);
    }

    ActivitySeriesFacts startingOn(LocalDate day) {
        return new ActivitySeriesFacts(title, kind, hostId, day, startTime, minutes, place, onlineUrl, description, participants, noticeDays, recurrence);
    }

    ActivitySeriesFacts by(Recurrence other) {
        return new ActivitySeriesFacts(title, kind, hostId, startsOn, startTime, minutes, place, onlineUrl, description, participants, noticeDays, other);
    }
}
