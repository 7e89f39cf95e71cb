package cn.gongjian.calendar;

import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.http.Versioned;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ActivityKind")
public record ActivityKindView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "PARTY_LECTURE") String code,
        @Schema(required = true, examples = "党课") String name,
        @Schema(required = true, description = "Kinds of one group share a colour on the calendar") ActivityKindGroup group,
        @Schema(required = true, description = "Place in the order of a form", examples = "70") int position,
        @Schema(required = true, description = "Whether forms offer it; its activities stay") boolean isOffered,
        @Schema(required = true, description = "Whether guidance is written after such a visit") boolean asksGuidance,
        @Schema(required = true, examples = "0") int version,
        @Schema(required = true, description = "What this caller may do now") List<ActivityKindAction> allowedActions) implements Versioned {

    static ActivityKindView of(Caller by, ActivityKind k) {
        return new ActivityKindView(k.id, k.code, k.name, k.group, k.position, k.isOffered, k.asksGuidance, k.version, ActivityKindAction.of(by));
    }
}
