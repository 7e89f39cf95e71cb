package cn.gongjian.calendar;

import cn.gongjian.shared.page.Page;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.Consumes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/v1/activity-kinds")
@Tag(name = "Activities")
class ActivityKindResource {

    private final ActivityRepository activities;

    ActivityKindResource(ActivityRepository activities) {
        this.activities = activities;
    }

    @Schema(name = "ActivityKind")
    public record ActivityKindView(
            @Schema(required = true, examples = "PARTY_LECTURE") String code,
            @Schema(required = true, examples = "党课") String name,
            @Schema(required = true, description = "Kinds of one group share a colour on the calendar") ActivityKindGroup group) {}

    @GET
    @Operation(operationId = "listActivityKinds", summary = "What an activity can be, in the order of a form")
    @WithSession
    public Uni<Page<ActivityKindView>> list() {
        return activities.kinds().map(Page::of).map(all -> all.map(k -> new ActivityKindView(k.code, k.name, k.group)));
    }
}
