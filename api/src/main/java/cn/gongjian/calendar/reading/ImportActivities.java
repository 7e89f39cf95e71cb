package cn.gongjian.calendar.reading;

import cn.gongjian.calendar.ActivityPlanning;
import cn.gongjian.shared.http.MultiLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ImportActivities", description = "Exactly one of allianceId, pairingId and organizationId says where the activities belong")
public record ImportActivities(
        UUID allianceId,
        UUID pairingId,
        UUID organizationId,
        @NotNull @Schema(description = "The organisation that invites: a party, or one in the caller's reach") UUID hostId,
        @NotBlank @Size(max = 40) @Schema(description = "Code of an activity kind, for all of them", examples = "PARTY_DAY") String kind,
        @NotEmpty @Size(max = CalendarText.MOST_EVENTS) List<@NotNull @Valid Entry> entries) {

    @Schema(name = "ImportActivitiesEntry", description = "An entry of a reading, as it was or corrected")
    public record Entry(
            @NotBlank @Size(max = 500) @Schema(examples = "040000008200E00074C5B7101A82E008@example.cn") String uid,
            @NotBlank @Size(max = 120) @Schema(examples = "第三季度主题党日") String title,
            @NotNull @Schema(examples = "2026-12-10T14:00:00+08:00") OffsetDateTime startsAt,
            @NotNull @Schema(examples = "2026-12-10T16:30:00+08:00") OffsetDateTime endsAt,
            @Size(max = 200) @Schema(examples = "河坝村文化礼堂") String place,
            @Size(max = 500) @Pattern(regexp = "https?://\\S+") @Schema(examples = "https://meeting.example.cn/j/8675309") String onlineUrl,
            @MultiLine @Size(max = 4000) String description,
            @Schema(description = "For an event that was imported before and says something else now: the version of its activity that the reading showed",
                    examples = "0") Integer version) {

        EntryFacts said() {
            return EntryFacts.of(title, startsAt, endsAt, place, onlineUrl, description);
        }

        ActivityPlanning.Facts facts(String pointer) {
            return new ActivityPlanning.Facts(pointer, title, startsAt, endsAt, place, onlineUrl, description);
        }
    }
}
