package cn.gongjian.calendar;

import cn.gongjian.shared.http.MultiLine;
import cn.gongjian.shared.money.Money;
import cn.gongjian.shared.money.PositiveMoney;
import cn.gongjian.shared.time.ServiceTime;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be written of a known activity; where it belongs never changes. */
@Schema(name = "ActivityChange")
public record ActivityChange(
        @NotBlank @Size(max = 120) @Schema(examples = "第三季度主题党日") String title,
        @NotBlank @Size(max = 40) @Schema(description = "Code of an activity kind", examples = "PARTY_DAY") String kind,
        @NotNull @Schema(description = "The organisation that invites") UUID hostId,
        @NotNull @Schema(examples = "2026-12-10T14:00:00+08:00") OffsetDateTime startsAt,
        @NotNull @Schema(description = "After the start, by 31 days at the most", examples = "2026-12-10T16:30:00+08:00") OffsetDateTime endsAt,
        @Size(max = 200) @Schema(examples = "河坝村文化礼堂") String place,
        @Size(max = 500) @Pattern(regexp = "https?://\\S+") @Schema(description = "http or https", examples = "https://meeting.example.cn/j/8675309") String onlineUrl,
        @MultiLine @Size(max = 4000) String description,
        @Size(max = 100) @Schema(description = "The whole list") List<@NotNull @Valid Participant> participants,
        @PositiveMoney Money budget,
        @Size(max = 200) @Schema(description = "Who bears the cost, in words", examples = "派出单位党建经费") String chargedTo,
        @Schema(description = "The allocation that it is charged to, of what it belongs to or of one of its parties") UUID allocationId,
        @Size(max = 200) @Schema(description = "What a plan wants to be kept of it; without it nothing is asked for", examples = "照片和文字材料存档") String evidence,
        @Min(0) @Max(90) @Schema(description = "How many days ahead it is to be announced, where a plan asks for it", examples = "7") Integer noticeDays) {

    @Schema(name = "ActivityParticipantChange", description = "Exactly one of organizationId and personId")
    public record Participant(
            UUID organizationId,
            UUID personId,
            @Min(1) @Max(100_000) @Schema(description = "How many people come", examples = "12") Integer headCount)
            implements ActivityGuest.Line {}

    public ActivityChange {
        participants = participants == null ? List.of() : participants;
    }

    static ActivityChange of(Activity a) {
        return new ActivityChange(a.title, a.kind, a.host.id(), ServiceTime.at(a.startsAt), ServiceTime.at(a.endsAt), a.place, a.onlineUrl,
                a.description, a.inOrder().map(p -> new Participant(p.organization == null ? null : p.organization.id(),
                        p.person == null ? null : p.person.id(), p.headCount)).toList(), a.budget, a.chargedTo, a.allocationId, a.evidence, a.noticeDays);
    }

    List<UUID> organizationIds() {
        return Stream.concat(Stream.of(hostId), participants.stream().map(Participant::organizationId)).filter(Objects::nonNull).distinct().toList();
    }

    List<UUID> personIds() {
        return participants.stream().map(Participant::personId).filter(Objects::nonNull).distinct().toList();
    }
}
