package cn.gongjian.calendar;

import cn.gongjian.calendar.ActivityChange.Participant;
import cn.gongjian.shared.http.MultiLine;
import cn.gongjian.shared.money.Money;
import cn.gongjian.shared.money.PositiveMoney;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PlanActivity", description = "Exactly one of allianceId, pairingId and organizationId says where it belongs")
public record PlanActivity(
        UUID allianceId,
        UUID pairingId,
        UUID organizationId,
        @NotBlank @Size(max = 120) @Schema(examples = "第三季度主题党日") String title,
        @NotBlank @Size(max = 40) @Schema(description = "Code of an activity kind", examples = "PARTY_DAY") String kind,
        @NotNull @Schema(description = "The organisation that invites: a party, or one in the caller's reach") UUID hostId,
        @NotNull @Schema(examples = "2026-12-10T14:00:00+08:00") OffsetDateTime startsAt,
        @NotNull @Schema(description = "After the start, by 31 days at the most", examples = "2026-12-10T16:30:00+08:00") OffsetDateTime endsAt,
        @Size(max = 200) @Schema(examples = "河坝村文化礼堂") String place,
        @Size(max = 500) @Pattern(regexp = "https?://\\S+") @Schema(description = "http or https", examples = "https://meeting.example.cn/j/8675309") String onlineUrl,
        @MultiLine @Size(max = 4000) String description,
        @Size(max = 100) List<@NotNull @Valid Participant> participants,
        @PositiveMoney Money budget,
        @Size(max = 200) @Schema(description = "Who bears the cost, in words", examples = "派出单位党建经费") String chargedTo,
        @Schema(description = "The allocation that it is charged to, of what it belongs to or of one of its parties") UUID allocationId,
        @Size(max = 200) @Schema(description = "What a plan wants to be kept of it; without it nothing is asked for", examples = "照片和文字材料存档") String evidence,
        @Min(0) @Max(90) @Schema(description = "How many days ahead it is to be announced, where a plan asks for it", examples = "7") Integer noticeDays) {

    ActivityChange facts() {
        return new ActivityChange(title, kind, hostId, startsAt, endsAt, place, onlineUrl, description, participants, budget, chargedTo, allocationId, evidence, noticeDays);
    }
}
