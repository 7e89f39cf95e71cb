package cn.gongjian.notification;

import cn.gongjian.shared.time.ServiceTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Notification", description = "Something that I should know, as facts: its words are the client's")
public record NotificationView(
        @Schema(required = true) UUID id,
        @Schema(required = true) NotificationKind kind,
        @Schema(required = true) Subject subject,
        @Schema(required = true) NotificationFacts facts,
        @Schema(required = true) OffsetDateTime createdAt,
        @Schema(description = "Absent while it is unread") OffsetDateTime readAt,
        @Schema(required = true, description = "What this caller may do now") List<NotificationAction> allowedActions) {

    @Schema(name = "NotificationSubject", description = "The thing that it is about, by the title it had then")
    public record Subject(
            @Schema(required = true) NotificationSubject.Kind kind,
            @Schema(required = true) UUID id,
            @Schema(required = true, examples = "第三季度主题党日") String title) {}

    static NotificationView of(Notification n) {
        return new NotificationView(n.id, n.kind, new Subject(n.subject, n.subjectId, n.title), n.facts, ServiceTime.at(n.createdAt),
                ServiceTime.at(n.readAt), NotificationAction.of(n));
    }
}
