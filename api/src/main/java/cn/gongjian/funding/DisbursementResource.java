package cn.gongjian.funding;

import static cn.gongjian.funding.SpendingProblem.DISBURSEMENT_NOT_FOUND;

import cn.gongjian.shared.audit.AuditEventView;
import cn.gongjian.shared.audit.AuditLog;
import cn.gongjian.shared.caller.CurrentCaller;
import cn.gongjian.shared.http.Answers;
import cn.gongjian.shared.http.ETags;
import cn.gongjian.shared.http.MergePatch;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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
@Path("/v1/disbursements")
@Tag(name = "Funding")
class DisbursementResource {

    private final DisbursementRepository disbursements;
    private final SpendingService service;
    private final CurrentCaller caller;
    private final AuditLog log;
    private final MergePatch patches;
    private final ETags etags;

    DisbursementResource(DisbursementRepository disbursements, SpendingService service, CurrentCaller caller, AuditLog log, MergePatch patches, ETags etags) {
        this.disbursements = disbursements;
        this.service = service;
        this.caller = caller;
        this.log = log;
        this.patches = patches;
        this.etags = etags;
    }

    @GET
    @Operation(operationId = "listDisbursements", summary = "The disbursements of an allocation, newest first")
    @Extension(name = "x-problems", value = "allocation-not-found cursor-invalid")
    @WithSession
    public Uni<Page<DisbursementView>> list(@RestQuery @NotNull @Parameter(required = true, description = "Of this allocation") UUID allocationId, @Valid @BeanParam PageRequest page) {
        var who = caller.get();
        return disbursements.of(who, allocationId, page).map(found -> found.map(entry -> DisbursementView.of(who, entry)));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDisbursement", summary = "One disbursement")
    @Extension(name = "x-problems", value = "disbursement-not-found")
    @WithSession
    public Uni<RestResponse<DisbursementView>> get(UUID id) {
        return answer(disbursements.visibleTo(caller.get(), id));
    }

    @GET
    @Path("/{id}/audit-events")
    @Operation(operationId = "listDisbursementAuditEvents", summary = "What happened to this disbursement, newest first")
    @Extension(name = "x-problems", value = "disbursement-not-found cursor-invalid")
    @WithSession
    public Uni<Page<AuditEventView>> events(UUID id, @Valid @BeanParam PageRequest page) {
        return disbursements.visibleTo(caller.get(), id).chain(entry -> log.about(entry.id, page));
    }

    @POST
    @Operation(operationId = "recordDisbursement", summary = "Records that money of an allocation was paid out; it counts once another person confirms it, and is reserved until then")
    @Extension(name = "x-problems", value = "allocation-not-found allocation-wrong-state fund-not-yours disbursement-exceeds-allocation expense-in-future expense-outside-term expense-outside-year")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<DisbursementView>> record(@NotNull @Valid RecordDisbursement wanted) {
        var who = caller.get();
        return service.record(who, AllocationAction.DISBURSE, disbursements, wanted.allocationId(), (allocation, author) -> Uni.createFrom().item(
                Disbursement.record(allocation, wanted.change(), author, service.today(), service.now())))
                .map(entry -> Answers.created("/disbursements", entry.id, DisbursementView.of(who, entry)));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Operation(operationId = "changeDisbursement", summary = "Writes a disbursement anew that is not confirmed")
    @RequestBody(content = @Content(mediaType = "application/merge-patch+json", schema = @Schema(implementation = DisbursementChange.class)))
    @Extension(name = "x-problems", value = "disbursement-not-found allocation-wrong-state fund-not-yours entry-wrong-state entry-reversal-stays disbursement-exceeds-allocation expense-in-future expense-outside-term expense-outside-year")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<DisbursementView>> change(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull JsonNode patch) {
        var who = caller.get();
        return answer(service.rewrite(who, disbursements, DISBURSEMENT_NOT_FOUND, id, (entry, author) -> {
            etags.match(ifMatch, DisbursementView.of(who, entry));
            var facts = patches.apply(patch, DisbursementChange.of(entry));
            return Uni.createFrom().<Runnable>item(() -> () -> entry.change(facts, author, service.today(), service.now()));
        }));
    }

    @POST
    @Path("/{id}/confirmation")
    @Operation(operationId = "confirmDisbursement", summary = "Signs it as the second person; it stays as it is from then on")
    @Extension(name = "x-problems", value = "disbursement-not-found allocation-wrong-state fund-not-yours entry-wrong-state entry-own-confirmation disbursement-already-spent")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<DisbursementView>> confirm(UUID id) {
        return answer(service.confirm(caller.get(), disbursements, DISBURSEMENT_NOT_FOUND, id));
    }

    @POST
    @Path("/{id}/return")
    @Operation(operationId = "returnDisbursement", summary = "Sends it back to its author; what it takes stays taken")
    @Extension(name = "x-problems", value = "disbursement-not-found fund-not-yours entry-wrong-state entry-own-confirmation")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<DisbursementView>> returnTo(UUID id, @NotNull @Valid ReturnAllocation words) {
        return answer(service.returnTo(caller.get(), disbursements, DISBURSEMENT_NOT_FOUND, id, words.reason()));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(operationId = "withdrawDisbursement", summary = "Gives it up before it is confirmed; what it took is free again")
    @Extension(name = "x-problems", value = "disbursement-not-found fund-not-yours entry-wrong-state")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<DisbursementView>> withdraw(UUID id, @Valid GiveReason words) {
        return answer(service.withdraw(caller.get(), disbursements, DISBURSEMENT_NOT_FOUND, id, GiveReason.of(words)));
    }

    @POST
    @Path("/{id}/reversal")
    @Operation(operationId = "reverseDisbursement", summary = "Takes a confirmed disbursement back by an entry of its own, once somebody else confirms that")
    @Extension(name = "x-problems", value = "disbursement-not-found allocation-wrong-state fund-not-yours entry-wrong-state entry-is-reversal disbursement-reversed disbursement-already-spent")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<DisbursementView>> reverse(UUID id, @NotNull @Valid ReturnAllocation words) {
        var who = caller.get();
        return service.reverse(who, disbursements, DISBURSEMENT_NOT_FOUND, id, words.reason()).map(entry -> Answers.created("/disbursements", entry.id, DisbursementView.of(who, entry)));
    }

    private Uni<RestResponse<DisbursementView>> answer(Uni<Disbursement> entry) {
        var who = caller.get();
        return entry.map(found -> Answers.ok(DisbursementView.of(who, found)));
    }
}
