package cn.gongjian.plan.following;

import cn.gongjian.shared.caller.CurrentCaller;
import cn.gongjian.shared.page.Page;
import cn.gongjian.shared.page.PageRequest;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/plan-standings")
@Tag(name = "Plans")
class StandingResource {

    private final Standings standings;
    private final CurrentCaller caller;

    StandingResource(Standings standings, CurrentCaller caller) {
        this.standings = standings;
        this.caller = caller;
    }

    /** In a transaction, because what changed since is looked at first. */
    @GET
    @Operation(operationId = "listPlanStandings", summary = "All plans in force that I can see, the worst first",
            description = "What was recorded a moment ago is counted; asOf tells the day that was looked at.")
    @Extension(name = "x-problems", value = "cursor-invalid region-unknown")
    @WithTransaction
    public Uni<Page<PlanStandingView>> list(@Valid @BeanParam StandingFilter filter, @Valid @BeanParam PageRequest page) {
        return standings.visible(caller.get(), filter, page);
    }
}
