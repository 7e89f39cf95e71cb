package cn.gongjian.funding;

import cn.gongjian.shared.audit.AuditEventView;
import cn.gongjian.shared.audit.AuditLog;
import cn.gongjian.shared.caller.CurrentCaller;
import cn.gongjian.shared.http.Answers;
import cn.gongjian.shared.idempotency.Idempotent;
import cn.gongjian.shared.page.Page;
import cn.gongjian.shared.page.PageRequest;
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
@Consumes(MediaType.APPLICATION_JSON)
@Path("/v1/allocations")
@Tag(name = "Funding")
class AllocationResource {

    private final AllocationRepository allocations;
    private final AllocationService service;
    private final CurrentCaller caller;
    private final AuditLog log;

    AllocationResource(AllocationRepository allocations, AllocationService service, CurrentCaller caller, AuditLog log) {
        this.allocations = allocations;
        this.service = service;
        this.caller = caller;
        this.log = log;
    }

    @GET
    @Operation(operationId = "listAllocations", summary = "Allocations of funds and to beneficiaries in my reach, newest first")
    @Extension(name = "x-problems", value = "cursor-invalid")
    @WithSession
    public Uni<Page<AllocationView>> list(@Valid @BeanParam AllocationFilter filter, @Valid @BeanParam PageRequest page) {
        var who = caller.get();
        return allocations.visible(who, filter, page).map(found -> found.map(a -> AllocationView.of(who, a)));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getAllocation", summary = "One allocation")
    @Extension(name = "x-problems", value = "allocation-not-found")
    @WithSession
    public Uni<RestResponse<AllocationView>> get(UUID id) {
        return answer(allocations.visibleTo(caller.get(), id));
    }

    @GET
    @Path("/{id}/audit-events")
    @Operation(operationId = "listAllocationAuditEvents", summary = "What happened to this allocation, newest first")
    @Extension(name = "x-problems", value = "allocation-not-found cursor-invalid")
    @WithSession
    public Uni<Page<AuditEventView>> events(UUID id, @Valid @BeanParam PageRequest page) {
        return allocations.keyVisibleTo(caller.get(), id).chain(key -> log.about(key.id(), page));
    }

    @POST
    @Operation(operationId = "draftAllocation", summary = "Drafts an allocation; its amount is reserved at once")
    @Extension(name = "x-problems", value = "cooperation-ambiguous activity-not-found activity-elsewhere alliance-not-found pairing-not-found organization-not-found fund-not-found "
            + "fund-not-yours fund-closed allocation-exceeds-fund allocation-beneficiary-closed allocation-payer-forbidden "
            + "allocation-ceilings-exceed-amount allocation-purpose-twice allocation-purpose-unknown allocation-dates-reversed")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<AllocationView>> draft(@NotNull @Valid DraftAllocation facts) {
        var who = caller.get();
        return service.draft(who, facts).map(a -> Answers.created("/allocations", a.id, AllocationView.of(who, a)));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Operation(operationId = "changeAllocation", summary = "Changes a draft")
    @RequestBody(content = @Content(mediaType = "application/merge-patch+json", schema = @Schema(implementation = AllocationChange.class)))
    @Extension(name = "x-problems", value = "allocation-not-found alliance-not-found pairing-not-found organization-not-found fund-not-yours "
            + "fund-closed allocation-wrong-state allocation-exceeds-fund allocation-payer-forbidden allocation-ceilings-exceed-amount "
            + "allocation-purpose-twice allocation-purpose-unknown allocation-dates-reversed")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<AllocationView>> change(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull JsonNode patch) {
        return answer(service.change(caller.get(), id, ifMatch, patch));
    }

    @POST
    @Path("/{id}/submission")
    @Operation(operationId = "submitAllocation", summary = "Asks an officer to approve a draft")
    @Extension(name = "x-problems", value = "allocation-not-found fund-not-yours fund-closed allocation-wrong-state allocation-beneficiary-closed")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<AllocationView>> submit(UUID id) {
        return answer(service.submit(caller.get(), id));
    }

    @POST
    @Path("/{id}/approval")
    @Operation(operationId = "approveAllocation", summary = "Grants the money; for an officer who is not the author")
    @Extension(name = "x-problems", value = "allocation-not-found fund-not-yours fund-closed allocation-wrong-state allocation-own-approval "
            + "allocation-beneficiary-closed")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<AllocationView>> approve(UUID id) {
        return answer(service.approve(caller.get(), id));
    }

    @POST
    @Path("/{id}/return")
    @Operation(operationId = "returnAllocation", summary = "Sends a submission back to its author; the amount stays reserved")
    @Extension(name = "x-problems", value = "allocation-not-found fund-not-yours allocation-wrong-state allocation-own-approval")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<AllocationView>> returnTo(UUID id, @NotNull @Valid ReturnAllocation words) {
        return answer(service.returnTo(caller.get(), id, words.reason()));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(operationId = "withdrawAllocation", summary = "Gives a draft or a submission up; the amount is free again")
    @Extension(name = "x-problems", value = "allocation-not-found fund-not-yours allocation-wrong-state")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<AllocationView>> withdraw(UUID id, @Valid GiveReason words) {
        return answer(service.withdraw(caller.get(), id, GiveReason.of(words)));
    }

    @POST
    @Path("/{id}/closure")
    @Operation(operationId = "closeAllocation", summary = "Settles an approved allocation; the money stays allocated")
    @Extension(name = "x-problems", value = "allocation-not-found fund-not-yours allocation-wrong-state allocation-own-approval")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<AllocationView>> close(UUID id, @Valid GiveReason words) {
        return answer(service.close(caller.get(), id, GiveReason.of(words)));
    }

    private Uni<RestResponse<AllocationView>> answer(Uni<Allocation> allocation) {
        var who = caller.get();
        return allocation.map(a -> Answers.ok(AllocationView.of(who, a)));
    }
}
