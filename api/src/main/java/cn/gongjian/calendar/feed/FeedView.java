package cn.gongjian.calendar.feed;

import cn.gongjian.shared.http.Versioned;
import cn.gongjian.shared.time.ServiceTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Feed", description = "A calendar that programs fetch by a secret address, with the eyes of its owner")
public record FeedView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "0") int version,
        @Schema(required = true, examples = "ALLIANCE") FeedKind subject,
        @Schema(required = true) UUID subjectId,
        @Schema(description = "Absent while its owner does not see the subject; the address answers 404 then", examples = "仙居县城乡教育共同体") String name,
        @Schema(description = "Only in the answer that makes it, never again: the service keeps no more than a hash",
                examples = "https://gongjian.example/api/calendar-feeds/q7Zr0mWc2b4Kx9Tn5uYf8hJd1sLp3vGe.ics") String address,
        @Schema(required = true, description = "Since when the present address holds") OffsetDateTime renewedAt,
        @Schema(required = true) OffsetDateTime createdAt,
        @Schema(required = true, description = "What this caller may do now") List<FeedAction> allowedActions) implements Versioned {

    static FeedView of(CalendarFeed feed, Optional<String> name) {
        var subject = feed.subject();
        return new FeedView(feed.id, feed.version, subject.kind(), subject.id(), name.orElse(null), null, ServiceTime.at(feed.renewedAt),
                ServiceTime.at(feed.createdAt), name.isPresent() ? List.of(FeedAction.values()) : List.of(FeedAction.REVOKE));
    }

    FeedView at(String address) {
        return new FeedView(id, version, subject, subjectId, name, address, renewedAt, createdAt, allowedActions);
    }
}
