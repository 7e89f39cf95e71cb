package cn.gongjian.calendar.reading;

import cn.gongjian.calendar.ActivityPlanning;
import cn.gongjian.cooperation.Cooperations;
import cn.gongjian.organization.Cooperation;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.caller.CurrentCaller;
import cn.gongjian.shared.http.Answers;
import cn.gongjian.shared.idempotency.Idempotent;
import cn.gongjian.shared.time.ServiceTime;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/v1/imports/activities")
@Tag(name = "Feeds")
class ActivityImportResource {

    private final Cooperations cooperations;
    private final ActivityPlanning planning;
    private final ActivityOriginRepository origins;
    private final CurrentCaller caller;
    private final Clock clock;

    ActivityImportResource(Cooperations cooperations, ActivityPlanning planning, ActivityOriginRepository origins, CurrentCaller caller, Clock clock) {
        this.cooperations = cooperations;
        this.planning = planning;
        this.origins = origins;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(name = "ActivityImport")
    public record Result(
            @Schema(required = true, examples = "12") int created,
            @Schema(required = true, description = "Imported before, and the event says something else now", examples = "1") int changed,
            @Schema(required = true, description = "Imported before, into the same place, and the event says the same", examples = "3") int unchanged) {}

    @POST
    @Operation(operationId = "importActivities", summary = "Takes over what was chosen of a reading: all of it or nothing",
            description = "An event that was imported into the same place before changes its activity, if it says something else now, and otherwise nothing.")
    @Extension(name = "x-problems", value = "cooperation-ambiguous alliance-not-found pairing-not-found organization-not-found organization-closed "
            + "activity-not-yours activity-container-closed activity-not-editable activity-host-not-party activity-kind-unknown activity-times-reversed "
            + "activity-too-long activity-times-out-of-range activity-import-twice activity-import-overtaken")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<Result>> run(@NotNull @Valid ImportActivities wanted) {
        var who = caller.get();
        var uids = ImportPlan.uids(wanted.entries());
        return cooperations.visibleTo(who, wanted.allianceId(), wanted.pairingId(), wanted.organizationId())
                .invoke(within -> planning.mustRun(who, within))
                .chain(within -> origins.known(within.id(), uids)
                        .map(known -> ImportPlan.of(wanted.entries(), known))
                        .call(plan -> plan(who, within, wanted, plan))
                        .call(plan -> change(who, within, plan)))
                .call(origins::flush)
                .map(plan -> Answers.ok(new Result(plan.fresh.size(), plan.other.size(), plan.unchanged)));
    }

    private Uni<Void> plan(Caller who, Cooperation within, ImportActivities wanted, ImportPlan plan) {
        if (plan.fresh.isEmpty()) return Uni.createFrom().voidItem();
        return planning.plan(who, within, wanted.hostId(), wanted.kind(), plan.planned)
                .call(() -> origins.forget(within.id(), plan.fresh.keySet()))
                .chain(activities -> origins.persist(origins(within.id(), plan, activities)));
    }

    private List<ActivityOrigin> origins(UUID container, ImportPlan plan, List<UUID> activities) {
        var all = new ArrayList<ActivityOrigin>();
        for (var entry : plan.fresh.values())
            all.add(ActivityOrigin.of(container, entry.uid(), activities.get(all.size()), entry.said(), ServiceTime.now(clock)));
        return all;
    }

    private Uni<Void> change(Caller who, Cooperation within, ImportPlan plan) {
        if (plan.other.isEmpty()) return Uni.createFrom().voidItem();
        return planning.change(who, within, plan.changed)
                .chain(() -> origins.of(within.id(), plan.other.keySet()))
                .invoke(all -> all.forEach(origin -> origin.imported(plan.other.get(origin.uid).said(), ServiceTime.now(clock))))
                .replaceWithVoid();
    }
}
