package cn.gongjian.calendar;

import cn.gongjian.organization.People;
import cn.gongjian.organization.Person;
import cn.gongjian.shared.audit.AuditTrail;
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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What is written once an activity has begun, by those who organise it. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/v1/activities/{id}")
@Tag(name = "Activities")
class ActivityRecordResource {

    private final ActivityRepository activities;
    private final ActivityGuestBook guestBook;
    private final ActivityViews views;
    private final People people;
    private final CurrentCaller caller;
    private final AuditTrail audit;
    private final Clock clock;

    ActivityRecordResource(ActivityRepository activities, ActivityGuestBook guestBook, ActivityViews views, People people, CurrentCaller caller, AuditTrail audit, Clock clock) {
        this.activities = activities;
        this.guestBook = guestBook;
        this.views = views;
        this.people = people;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    @POST
    @Path("/record")
    @Operation(operationId = "recordActivity", summary = "Writes the minutes and who came; written again, they are corrected",
            description = "From the start on, by the organisers; nobody checks in. The activity is held from then on.")
    @Extension(name = "x-problems", value = "activity-not-found activity-not-yours activity-container-closed activity-not-editable activity-not-over "
            + "activity-participant-unclear activity-participant-twice activity-attendance-too-small organization-not-found person-not-found")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<ActivityView>> record(UUID id, @NotNull @Valid RecordActivity minutes) {
        var who = caller.get();
        return runnable(who, id)
                .call(placed -> activities.attended(placed.activity()))
                .call(placed -> guestBook.attending(who, placed, minutes).chain(guests -> me(who).chain(me -> audit.changing(who, "RECORD", placed.activity(),
                        () -> placed.activity().record(minutes, guests, me, now())))))
                .call(activities::flush)
                .chain(placed -> views.of(who, placed))
                .map(Answers::ok);
    }

    @POST
    @Path("/guidance")
    @Operation(operationId = "writeGuidance", summary = "Writes what a visitor saw and advises; written again, it is corrected",
            description = "From the start on, by the organisers.")
    @Extension(name = "x-problems", value = "activity-not-found activity-not-yours activity-container-closed activity-not-editable activity-not-over")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<ActivityView>> guide(UUID id, @NotNull @Valid WriteGuidance words) {
        var who = caller.get();
        return runnable(who, id)
                .call(placed -> me(who).chain(me -> audit.changing(who, "WRITE_GUIDANCE", placed.activity(), () -> placed.activity().guide(words, me, now()))))
                .call(activities::flush)
                .chain(placed -> views.of(who, placed))
                .map(Answers::ok);
    }

    private Uni<PlacedActivity> runnable(Caller who, UUID id) {
        return activities.visibleTo(who, id).invoke(placed -> ActivityAction.mustRun(who, placed.within()));
    }

    private Uni<Person> me(Caller who) {
        return people.named(List.of(who.personId())).map(known -> known.get(who.personId()));
    }

    private Instant now() {
        return ServiceTime.now(clock);
    }
}
