package cn.gongjian.calendar;

import static cn.gongjian.calendar.ActivityProblem.ACTIVITY_NOT_DELETED;

import cn.gongjian.cooperation.Cooperations;
import cn.gongjian.shared.audit.AuditEventView;
import cn.gongjian.shared.audit.AuditLog;
import cn.gongjian.shared.audit.AuditTrail;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.caller.CurrentCaller;
import cn.gongjian.shared.http.Answers;
import cn.gongjian.shared.http.ETags;
import cn.gongjian.shared.http.MergePatch;
import cn.gongjian.shared.idempotency.Idempotent;
import cn.gongjian.shared.page.Page;
import cn.gongjian.shared.page.PageRequest;
import cn.gongjian.shared.time.ServiceTime;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/v1/activities")
@Tag(name = "Activities")
class ActivityResource {

    private final Calendar calendar;
    private final ActivityRepository activities;
    private final ActivityViews views;
    private final Cooperations cooperations;
    private final ActivityGuestBook guestBook;
    private final ActivityOverlaps overlaps;
    private final ActivityNews news;
    private final CurrentCaller caller;
    private final AuditTrail audit;
    private final AuditLog log;
    private final MergePatch patches;
    private final ETags etags;
    private final Clock clock;

    ActivityResource(Calendar calendar, ActivityRepository activities, ActivityViews views, Cooperations cooperations, ActivityGuestBook guestBook,
            ActivityOverlaps overlaps, ActivityNews news, CurrentCaller caller, AuditTrail audit, AuditLog log, MergePatch patches, ETags etags, Clock clock) {
        this.calendar = calendar;
        this.activities = activities;
        this.views = views;
        this.cooperations = cooperations;
        this.guestBook = guestBook;
        this.overlaps = overlaps;
        this.news = news;
        this.caller = caller;
        this.audit = audit;
        this.log = log;
        this.patches = patches;
        this.etags = etags;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listActivities", summary = "The calendar: activities by start",
            description = "A month of one alliance, pairing, organisation or person is one call with from and to.")
    @Extension(name = "x-problems", value = "cursor-invalid region-unknown")
    @WithSession
    public Uni<Page<ActivitySummary>> list(@Valid @BeanParam ActivityFilter filter, @Valid @BeanParam PageRequest page) {
        return calendar.visible(caller.get(), filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getActivity", summary = "One activity, with what overlaps it")
    @Extension(name = "x-problems", value = "activity-not-found")
    @WithSession
    public Uni<RestResponse<ActivityView>> get(UUID id) {
        var who = caller.get();
        return activities.visibleTo(who, id).chain(placed -> view(who, placed)).map(Answers::ok);
    }

    @GET
    @Path("/{id}/conflicts")
    @Operation(operationId = "listActivityConflicts", summary = "What overlaps it, now or at another time that is only being considered",
            description = "Activities that want the same place, host, person or organisation, each kind by itself; at most ten activities, and only those that the caller sees.")
    @Extension(name = "x-problems", value = "activity-not-found activity-times-reversed activity-too-long activity-times-out-of-range")
    @WithSession
    public Uni<Page<ActivityConflict>> conflicts(UUID id,
            @RestQuery @Parameter(description = "Another start; its own if absent", example = "2026-12-11T14:00:00+08:00") OffsetDateTime startsAt,
            @RestQuery @Parameter(description = "Another end; its own if absent", example = "2026-12-11T16:30:00+08:00") OffsetDateTime endsAt) {
        var who = caller.get();
        return activities.visibleTo(who, id).chain(placed -> overlaps.at(who, placed.activity(), placed.activity().considered(startsAt, endsAt))).map(Page::of);
    }

    @GET
    @Path("/{id}/audit-events")
    @Operation(operationId = "listActivityAuditEvents", summary = "Changes of one activity, newest first")
    @Extension(name = "x-problems", value = "activity-not-found cursor-invalid")
    @WithSession
    public Uni<Page<AuditEventView>> history(UUID id, @Valid @BeanParam PageRequest page) {
        return activities.container(caller.get(), id).chain(() -> log.about(id, page));
    }

    @POST
    @Operation(operationId = "planActivity", summary = "Puts an activity on the calendar",
            description = "Overlaps of place or host are told as conflicts and never refused.")
    @Extension(name = "x-problems", value = "cooperation-ambiguous alliance-not-found pairing-not-found organization-not-found organization-closed "
            + "person-not-found activity-not-yours activity-container-closed activity-host-not-party activity-kind-unknown "
            + "activity-times-reversed activity-too-long activity-times-out-of-range activity-participant-unclear activity-participant-twice "
            + "allocation-not-found activity-allocation-of-others")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<ActivityView>> plan(@NotNull @Valid PlanActivity wanted) {
        var who = caller.get();
        var facts = wanted.facts();
        return cooperations.visibleTo(who, wanted.allianceId(), wanted.pairingId(), wanted.organizationId())
                .invoke(within -> ActivityAction.mustRun(who, within))
                .chain(within -> guestBook.find(who, within, facts, null)
                        .map(guests -> new PlacedActivity(Activity.planned(within, facts, guests, now()), within)))
                .chain(placed -> view(who, placed)
                        .call(() -> activities.persist(placed.activity()))
                        .call(() -> audit.created(who, placed.activity()))
                        .call(() -> news.planned(who, placed)))
                .map(view -> Answers.created("/activities", view.id(), view));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Operation(operationId = "changeActivity", summary = "Changes an activity that is neither held nor cancelled")
    @RequestBody(content = @Content(mediaType = "application/merge-patch+json", schema = @Schema(implementation = ActivityChange.class)))
    @Extension(name = "x-problems", value = "activity-not-found organization-not-found organization-closed person-not-found activity-not-yours "
            + "activity-container-closed activity-not-editable activity-host-not-party activity-kind-unknown activity-times-reversed "
            + "activity-too-long activity-times-out-of-range activity-participant-unclear activity-participant-twice "
            + "allocation-not-found activity-allocation-of-others")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<ActivityView>> change(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull JsonNode patch) {
        var who = caller.get();
        return runnable(who, id)
                .call(placed -> view(who, placed).invoke(current -> etags.match(ifMatch, current)))
                .call(placed -> apply(who, placed, patches.apply(patch, ActivityChange.of(placed.activity()))))
                .chain(placed -> view(who, placed))
                .map(Answers::ok);
    }

    @POST
    @Path("/{id}/announcement")
    @Operation(operationId = "announceActivity", summary = "Tells everybody that it takes place")
    @Extension(name = "x-problems", value = "activity-not-found activity-not-yours activity-container-closed activity-not-editable activity-already-announced")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<ActivityView>> announce(UUID id, @Valid AnnounceActivity announcement) {
        var who = caller.get();
        return runnable(who, id)
                .call(placed -> audit.changing(who, "ANNOUNCE", placed.activity(), () -> placed.activity().announce(announcement == null ? null : announcement.text(), now())))
                .call(activities::flush)
                .call(placed -> news.announced(who, placed))
                .chain(placed -> view(who, placed))
                .map(Answers::ok);
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(operationId = "cancelActivity", summary = "It does not take place; the reason stays with it")
    @Extension(name = "x-problems", value = "activity-not-found activity-not-yours activity-container-closed activity-not-editable")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<ActivityView>> cancel(UUID id, @NotNull @Valid CancelActivity cancellation) {
        var who = caller.get();
        return runnable(who, id)
                .call(placed -> audit.changing(who, "CANCEL", placed.activity(), cancellation.reason(),
                        () -> placed.activity().cancel(cancellation.reason(), now())))
                .call(activities::flush)
                .call(placed -> news.cancelled(who, placed))
                .chain(placed -> view(who, placed))
                .map(Answers::ok);
    }

    @POST
    @Path("/{id}/deletion")
    @Operation(operationId = "deleteActivity", summary = "Takes away what was never announced; it can be brought back",
            description = "From then on nothing finds it. What was announced is cancelled instead.")
    @Extension(name = "x-problems", value = "activity-not-found activity-not-yours activity-container-closed activity-not-editable activity-announced-before")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<ActivityView>> delete(UUID id, @Valid DeleteActivity deletion) {
        var who = caller.get();
        return runnable(who, id)
                .call(placed -> audit.changing(who, "DELETE", placed.activity(), () -> placed.activity().delete(now())))
                .call(activities::flush)
                .chain(placed -> views.without(who, placed))
                .map(Answers::ok);
    }

    @POST
    @Path("/{id}/restoration")
    @Operation(operationId = "restoreActivity", summary = "Brings a deleted activity back as it was")
    @Extension(name = "x-problems", value = "activity-not-found activity-not-yours activity-container-closed activity-not-deleted")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<ActivityView>> restore(UUID id, @Valid RestoreActivity restoration) {
        var who = caller.get();
        return activities.undelete(id)
                .chain(was -> runnable(who, id).invoke(placed -> {
                    if (!was) throw ACTIVITY_NOT_DELETED.because(placed.activity().title);
                }))
                .call(placed -> audit.changing(who, "RESTORE", placed.activity(), () -> placed.activity().restore(now())))
                .call(activities::flush)
                .chain(placed -> view(who, placed))
                .map(Answers::ok);
    }

    private Uni<PlacedActivity> runnable(Caller who, UUID id) {
        return activities.visibleTo(who, id).invoke(placed -> ActivityAction.mustRun(who, placed.within()));
    }

    private Uni<Void> apply(Caller who, PlacedActivity placed, ActivityChange facts) {
        var before = ActivityStanding.of(placed);
        return guestBook.find(who, placed.within(), facts, placed.activity())
                .chain(guests -> audit.changing(who, "CHANGE", placed.activity(), () -> placed.activity().changeAlone(facts, guests, now())))
                .chain(activities::flush)
                .chain(() -> news.changed(who, placed, before));
    }

    private Uni<ActivityView> view(Caller who, PlacedActivity placed) {
        return views.of(who, placed);
    }

    private Instant now() {
        return ServiceTime.now(clock);
    }
}
