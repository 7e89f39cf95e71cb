package cn.gongjian.calendar;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ActivityConflict", description = "Another activity at the same time; a warning, never a refusal")
public record ActivityConflict(
        @Schema(required = true, description = "What both want: the place, or else the host") Kind kind,
        @Schema(required = true) UUID activityId,
        @Schema(required = true, examples = "支委会") String title,
        @Schema(required = true, examples = "2026-12-10T15:00:00+08:00") OffsetDateTime startsAt,
        @Schema(required = true, examples = "2026-12-10T17:00:00+08:00") OffsetDateTime endsAt) {

    public enum Kind { PLACE, HOST }
}
