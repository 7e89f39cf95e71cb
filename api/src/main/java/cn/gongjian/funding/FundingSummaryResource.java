package cn.gongjian.funding;

import cn.gongjian.shared.caller.CurrentCaller;
import cn.gongjian.shared.page.Page;
import cn.gongjian.shared.page.PageRequest;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.Consumes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/v1/funding-summaries")
@Tag(name = "Funding")
class FundingSummaryResource {

    private final FundingSummaryRepository summaries;
    private final CurrentCaller caller;

    FundingSummaryResource(FundingSummaryRepository summaries, CurrentCaller caller) {
        this.summaries = summaries;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listFundingSummaries", summary = "Money by beneficiary and year, of those with a party in my reach, newest year first")
    @Extension(name = "x-problems", value = "cursor-invalid")
    @WithSession
    public Uni<Page<FundingSummaryView>> list(@Valid @BeanParam FundingSummaryFilter filter, @Valid @BeanParam PageRequest page) {
        return summaries.visible(caller.get(), filter, page);
    }
}
