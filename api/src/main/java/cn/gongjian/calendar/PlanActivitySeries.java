package cn.gongjian.calendar;

import cn.gongjian.calendar.ActivityChange.Participant;
import cn.gongjian.calendar.recurrence.Recurrence;
import cn.gongjian.shared.http.MultiLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PlanActivitySeries", description = "Exactly one of allianceId, pairingId and organizationId says where it belongs")
public record PlanActivitySeries(
        UUID allianceId,
        UUID pairingId,
        UUID organizationId,
        @NotBlank @Size(max = 120) @Schema(examples = "同步课堂：四年级数学") String title,
        @NotBlank @Size(max = 40) @Schema(description = "Code of an activity kind", examples = "SYNC_CLASS") String kind,
        @NotNull @Schema(description = "The organisation that invites; the holidays and teaching weeks of its region count") UUID hostId,
        @NotNull @Schema(description = "The first day that may be one of it", examples = "2026-09-01") LocalDate startsOn,
        @NotNull @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]") @Schema(description = "Asia/Shanghai", examples = "14:30") String startTime,
        @NotNull @Min(5) @Max(1440) @Schema(description = "How long each lasts", examples = "40") Integer minutes,
        @Size(max = 200) @Schema(examples = "中心校录播教室") String place,
        @Size(max = 500) @Pattern(regexp = "https?://\\S+") @Schema(description = "http or https", examples = "https://meeting.example.cn/j/8675309") String onlineUrl,
        @MultiLine @Size(max = 4000) String description,
        @Size(max = 100) List<@NotNull @Valid Participant> participants,
        @Min(0) @Max(90) @Schema(description = "How many days ahead it is to be announced, where a plan asks for it", examples = "7") Integer noticeDays,
        @NotNull @Valid Recurrence recurrence) {

    ActivitySeriesFacts facts() {
        return new ActivitySeriesFacts(title, kind, hostId, startsOn, startTime, minutes, place, onlineUrl, description, participants, noticeDays, recurrence);
    }
}
