package cn.gongjian.calendar;

import cn.gongjian.shared.time.ServiceTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ActivityConflict", description = "Another activity at the same time; a warning, never a refusal")
public record ActivityConflict(
        @Schema(required = true, description = "What both want; of one that only tells place and host the place before the host") Kind kind,
        @Schema(required = true) UUID activityId,
        @Schema(required = true, examples = "支委会") String title,
        @Schema(required = true, examples = "2026-12-10T15:00:00+08:00") OffsetDateTime startsAt,
        @Schema(required = true, examples = "2026-12-10T17:00:00+08:00") OffsetDateTime endsAt,
        @Schema(description = "The people or organisations that both want, by name", examples = "[\"张红\"]") List<String> names) {

    public enum Kind { PLACE, HOST, PERSON, ORGANIZATION }

    static ActivityConflict of(Kind kind, ActivityRow row, List<String> names) {
        return new ActivityConflict(kind, row.id(), row.title(), ServiceTime.at(row.startsAt()), ServiceTime.at(row.endsAt()), names);
    }
}
