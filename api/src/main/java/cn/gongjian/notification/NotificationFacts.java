package cn.gongjian.notification;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the words of a notification mention; which of them are there depends on its kind. */
@Schema(name = "NotificationFacts")
public record NotificationFacts(
        @Schema(description = "When it takes place, or took place", examples = "2026-12-10T14:00:00+08:00") OffsetDateTime startsAt,
        @Schema(examples = "2026-12-10T16:30:00+08:00") OffsetDateTime endsAt,
        @Schema(examples = "河坝村文化礼堂") String place,
        @Schema(description = "As it was before; only where something has moved") Before before,
        @Schema(description = "Why it does not take place", examples = "防汛值班，改期另行通知") String reason,
        @Schema(description = "How many activities of a series it is about", examples = "18") Integer count,
        @Schema(description = "The last day for it", examples = "2026-12-03") LocalDate dueOn) {

    @Schema(name = "NotificationBefore")
    public record Before(
            @Schema(required = true) OffsetDateTime startsAt,
            @Schema(required = true) OffsetDateTime endsAt,
            @Schema(examples = "镇政府会议室") String place) {}

    public static NotificationFacts at(OffsetDateTime startsAt, OffsetDateTime endsAt, String place) {
        return new NotificationFacts(startsAt, endsAt, place, null, null, null, null);
    }

    public NotificationFacts instead(Before before) {
        return new NotificationFacts(startsAt, endsAt, place, before, reason, count, dueOn);
    }

    public NotificationFacts because(String reason) {
        return new NotificationFacts(startsAt, endsAt, place, before, reason, count, dueOn);
    }

    public NotificationFacts times(Integer count) {
        return new NotificationFacts(startsAt, endsAt, place, before, reason, count, dueOn);
    }

    public NotificationFacts by(LocalDate dueOn) {
        return new NotificationFacts(startsAt, endsAt, place, before, reason, count, dueOn);
    }

    /** It moved, and is now where and when it was before. */
    boolean isAsBefore() {
        return before != null && before.startsAt.isEqual(startsAt) && before.endsAt.isEqual(endsAt) && java.util.Objects.equals(before.place, place);
    }
}
