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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/ledger-entries")
@Tag(name = "Funding")
class LedgerResource {

    private final LedgerRepository ledger;
    private final CurrentCaller caller;

    LedgerResource(LedgerRepository ledger, CurrentCaller caller) {
        this.ledger = ledger;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listLedgerEntries", summary = "What was confirmed of the money in my reach, the last that was booked first")
    @Extension(name = "x-problems", value = "cursor-invalid")
    @WithSession
    public Uni<Page<LedgerEntryView>> list(@Valid @BeanParam LedgerFilter filter, @Valid @BeanParam PageRequest page) {
        return ledger.visible(caller.get(), filter, page).map(found -> found.map(LedgerEntryView::of));
    }
}
