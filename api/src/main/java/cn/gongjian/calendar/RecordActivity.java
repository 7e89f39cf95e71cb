package cn.gongjian.calendar;

import static cn.gongjian.calendar.ActivityProblem.ACTIVITY_ATTENDANCE_TOO_SMALL;
import static cn.gongjian.shared.problem.SharedProblem.REQUEST_INVALID;

import cn.gongjian.shared.http.MultiLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RecordActivity")
public record RecordActivity(
        @NotNull @Min(0) @Max(100_000) @Schema(description = "How many people came, all together", examples = "36") Integer attendance,
        @MultiLine @NotBlank @Size(max = 4000) @Schema(examples = "两支部共 36 名党员参加，集中学习后走访慰问 5 户。") String summary,
        @MultiLine @Size(max = 4000) @Schema(description = "What came of it", examples = "议定每季度互派一名书记讲课。") String result,
        @Size(max = 200) @Schema(description = "The whole list: organisations with their head counts, and people where somebody is to be named") List<@NotNull @Valid Attendee> attendees) {

    @Schema(name = "ActivityAttendeeChange", description = "Exactly one of organizationId and personId")
    public record Attendee(
            UUID organizationId,
            UUID personId,
            @Min(1) @Max(100_000) @Schema(description = "How many people of the organisation came; only for an organisation", examples = "12") Integer headCount)
            implements ActivityGuest.Line {}

    public RecordActivity {
        attendees = attendees == null ? List.of() : attendees;
    }

    /** Of an organisation is told how many came; all of them together, and all who are named, are among those who came. */
    void mustAddUp() {
        for (int i = 0; i < attendees.size(); i++) {
            var one = attendees.get(i);
            if ((one.organizationId == null) != (one.headCount == null)) throw REQUEST_INVALID.because().at("/attendees/" + i + "/headCount", "单位填到场人数，个人不填");
        }
        long counted = attendees.stream().filter(one -> one.headCount != null).mapToLong(Attendee::headCount).sum();
        long named = attendees.stream().filter(one -> one.personId != null).count();
        if (attendance < Math.max(counted, named)) throw ACTIVITY_ATTENDANCE_TOO_SMALL.because(attendance, Math.max(counted, named)).at("/attendance", "少于所列人数");
    }

    List<UUID> organizationIds() {
        return attendees.stream().map(Attendee::organizationId).filter(Objects::nonNull).distinct().toList();
    }

    List<UUID> personIds() {
        return attendees.stream().map(Attendee::personId).filter(Objects::nonNull).distinct().toList();
    }
}
