package cn.gongjian.plan.following;

import cn.gongjian.shared.caller.CurrentCaller;
import cn.gongjian.shared.http.Answers;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/v1/plans/{id}/fulfilment")
@Tag(name = "Plans")
class FulfilmentResource {

    private final Fulfilments fulfilments;
    private final CurrentCaller caller;

    FulfilmentResource(Fulfilments fulfilments, CurrentCaller caller) {
        this.fulfilments = fulfilments;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "getPlanFulfilment", summary = "What a filed plan promised, what is planned and what was held, today",
            description = "By commitment, by who owes it, and by span of the calendar; each number names the activities behind it.")
    @Extension(name = "x-problems", value = "plan-not-found plan-wrong-state")
    @WithSession
    public Uni<RestResponse<PlanFulfilment>> get(UUID id) {
        return fulfilments.of(caller.get(), id).map(Answers::ok);
    }
}
