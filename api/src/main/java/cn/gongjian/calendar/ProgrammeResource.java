package cn.gongjian.calendar;

import cn.gongjian.organization.People;
import cn.gongjian.shared.audit.AuditTrail;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.caller.CurrentCaller;
import cn.gongjian.shared.http.Answers;
import cn.gongjian.shared.http.ETags;
import cn.gongjian.shared.http.MergePatch;
import cn.gongjian.shared.idempotency.Idempotent;
import cn.gongjian.shared.time.ServiceTime;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/activities/{id}/programme")
@Tag(name = "Activities")
class ProgrammeResource {

    private final ActivityRepository activities;
    private final ProgrammeRepository programmes;
    private final ActivityViews views;
    private final People people;
    private final CurrentCaller caller;
    private final AuditTrail audit;
    private final MergePatch patches;
    private final ETags etags;
    private final Clock clock;

    ProgrammeResource(ActivityRepository activities, ProgrammeRepository programmes, ActivityViews views, People people, CurrentCaller caller,
            AuditTrail audit, MergePatch patches, ETags etags, Clock clock) {
        this.activities = activities;
        this.programmes = programmes;
        this.views = views;
        this.people = people;
        this.caller = caller;
        this.audit = audit;
        this.patches = patches;
        this.etags = etags;
        this.clock = clock;
    }

    @PATCH
    @Consumes({"application/merge-patch+json", "application/json"})
    @Operation(operationId = "changeProgramme", summary = "Writes the rundown and the materials of an activity that is neither held nor cancelled",
            description = "Each list is the whole list; an item that keeps its id keeps its speech. The ETag is that of the activity.")
    @RequestBody(content = @Content(mediaType = "application/merge-patch+json", schema = @Schema(implementation = ProgrammeChange.class)))
    @Extension(name = "x-problems", value = "activity-not-found activity-not-yours activity-container-closed activity-not-editable person-not-found")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<ActivityView>> change(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull JsonNode patch) {
        var who = caller.get();
        return activities.visibleTo(who, id)
                .invoke(placed -> ActivityAction.mustRun(who, placed.within()))
                .chain(placed -> programmes.of(placed.activity())
                        .call(programme -> views.of(who, placed, programme).invoke(current -> etags.match(ifMatch, current)))
                        .call(programme -> arrange(who, placed, programme, patches.apply(patch, ProgrammeChange.of(programme))))
                        .chain(programme -> views.of(who, placed, programme)))
                .map(Answers::ok);
    }

    private Uni<Void> arrange(Caller who, PlacedActivity placed, Programme programme, ProgrammeChange wanted) {
        return people.forPosts(who, wanted.personIds(), programme.personIds(), placed.within().parties())
                .chain(known -> audit.changing(who, "CHANGE", programme, () -> programme.arrange(wanted, known, ServiceTime.now(clock))))
                .chain(() -> programmes.save(programme));
    }
}
