package cn.gongjian.shared.audit;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AuditEvent", description = "One change, as it was committed")
public record AuditEventView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "When it was committed", examples = "2026-10-14T09:30:00+08:00") OffsetDateTime at,
        @Schema(description = "Who did it; absent for the system itself") Actor actor,
        @Schema(required = true, description = "CREATE, CHANGE or the event", examples = "CONFIRM") String action,
        @Schema(required = true, description = "Kind of thing", examples = "PAIRING") String subject,
        @Schema(required = true) UUID subjectId,
        @Schema(description = "Name of the thing at that moment", examples = "文学院党委 与 河坝村党支部") String title,
        @Schema(required = true) List<Change> changes,
        @Schema(description = "Words that the actor gave", examples = "协议到期") String reason) {

    @Schema(name = "AuditActor")
    public record Actor(@Schema(required = true) UUID id, @Schema(required = true, examples = "王芳") String name) {}

    @Schema(name = "AuditChange", description = "One field, before and after, as text")
    public record Change(
            @Schema(required = true, examples = "brand") String field,
            @Schema(examples = "党建促和谐") String before,
            @Schema(examples = "党建促乡村振兴") String after) {}
}
