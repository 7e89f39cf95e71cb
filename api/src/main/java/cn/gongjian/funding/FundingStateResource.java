package cn.gongjian.funding;

import cn.gongjian.shared.caller.CurrentCaller;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
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
@Path("/v1/funding-states")
@Tag(name = "Funding")
class FundingStateResource {

    private final FundingStates states;
    private final CurrentCaller caller;

    FundingStateResource(FundingStates states, CurrentCaller caller) {
        this.states = states;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "getFundingState", summary = "What has become of the money of a fund, allocation, alliance, pairing, organisation, activity or region")
    @Extension(name = "x-problems", value = "funding-scope-ambiguous fund-not-found allocation-not-found alliance-not-found pairing-not-found "
            + "organization-not-found activity-not-found region-unknown")
    @WithSession
    public Uni<FundingStateView> state(@Valid @BeanParam FundingScope scope) {
        return states.of(caller.get(), scope);
    }
}
