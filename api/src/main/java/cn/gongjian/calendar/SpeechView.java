package cn.gongjian.calendar;

import cn.gongjian.organization.PersonRef;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.http.Versioned;
import cn.gongjian.shared.time.ServiceTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Speech", description = "The draft of a speech and its review")
public record SpeechView(
        @Schema(required = true, description = "Of the rundown item") UUID id,
        @Schema(required = true, examples = "0") int version,
        @Schema(required = true, description = "Of the rundown item", examples = "教师家长代表发言") String title,
        @Schema(description = "Left out until it is approved, except for those who organise, give, write or review it") String text,
        @Schema(required = true) SpeechState state,
        @Schema(description = "Who wrote it last") PersonRef author,
        OffsetDateTime submittedAt,
        @Schema(description = "Who is to review it") PersonRef reviewer,
        @Schema(description = "Who reviewed it") PersonRef reviewedBy,
        OffsetDateTime reviewedAt,
        @Schema(description = "Why it was returned", examples = "请补充班主任工作的事例") String reason,
        @Schema(required = true, description = "What this caller may do now") List<SpeechAction> allowedActions) implements Versioned {

    static SpeechView of(Caller by, RundownItem item, PlacedActivity placed) {
        return new SpeechView(item.id, item.version, item.title, SpeechAction.reads(by, item, placed) ? item.speechText : null, item.speechState,
                PersonRef.of(item.speechAuthor), ServiceTime.at(item.speechSubmittedAt), PersonRef.of(item.reviewer), PersonRef.of(item.speechReviewedBy),
                ServiceTime.at(item.speechReviewedAt), item.speechReason, SpeechAction.of(by, item, placed));
    }
}
