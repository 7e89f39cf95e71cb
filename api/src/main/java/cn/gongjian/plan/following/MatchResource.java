package cn.gongjian.plan.following;

import cn.gongjian.calendar.ActivityCounts;
import cn.gongjian.calendar.Calendar;
import cn.gongjian.calendar.CountedActivity;
import cn.gongjian.plan.Plans;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/v1/commitments/{id}/matches")
@Tag(name = "Plans")
class MatchResource {

    private final Plans plans;
    private final FollowingService following;
    private final MatchRepository matches;
    private final Calendar calendar;
    private final ActivityCounts activities;
    private final CurrentCaller caller;
    private final Clock clock;

    MatchResource(Plans plans, FollowingService following, MatchRepository matches, Calendar calendar, ActivityCounts activities, CurrentCaller caller, Clock clock) {
        this.plans = plans;
        this.following = following;
        this.matches = matches;
        this.calendar = calendar;
        this.activities = activities;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Operation(operationId = "matchCommitment", summary = "Corrects whether an activity counts for a commitment")
    @Extension(name = "x-problems", value = "plan-commitment-not-found plan-not-yours activity-not-found")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<PlanFulfilment>> match(UUID id, @NotNull @Valid CountActivity word) {
        var who = caller.get();
        return plans.runOf(who, id).chain(plan -> calendar.container(who, word.activityId())
                .chain(() -> matches.say(id, word.activityId(), word.counts(), who.personId(), ServiceTime.now(clock)))
                .chain(() -> activities.named(List.of(word.activityId())))
                .chain(found -> plans.noteMatch(who, plan.id(), word.onRecord(found.stream().map(CountedActivity::title).findFirst().orElse(""))))
                .chain(() -> following.of(plan)))
                .map(Answers::ok);
    }
}
