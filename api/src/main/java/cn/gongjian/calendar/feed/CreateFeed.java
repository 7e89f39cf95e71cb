package cn.gongjian.calendar.feed;

import static cn.gongjian.shared.problem.SharedProblem.REQUEST_INVALID;

import cn.gongjian.shared.caller.Caller;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CreateFeed")
public record CreateFeed(
        @NotNull @Schema(description = "PERSON is the caller", examples = "ALLIANCE") FeedKind subject,
        @Schema(description = "The alliance, pairing or organisation; absent for PERSON") UUID subjectId) {

    FeedSubject of(Caller owner) {
        if (subject != FeedKind.PERSON && subjectId == null) throw REQUEST_INVALID.because().at("/subjectId", "必须填写");
        if (subject == FeedKind.PERSON && subjectId != null) throw REQUEST_INVALID.because().at("/subjectId", "订阅本人的日历时不填");
        return new FeedSubject(subject, subject == FeedKind.PERSON ? owner.personId() : subjectId);
    }
}
