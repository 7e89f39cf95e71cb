package cn.gongjian.funding;

import cn.gongjian.shared.audit.AuditEventView;
import cn.gongjian.shared.audit.AuditLog;
import cn.gongjian.shared.caller.CurrentCaller;
import cn.gongjian.shared.http.Answers;
import cn.gongjian.shared.idempotency.Idempotent;
import cn.gongjian.shared.page.Page;
import cn.gongjian.shared.page.PageRequest;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
@Path("/v1/fund-adjustments")
@Tag(name = "Funding")
class AdjustmentResource {

    private final AdjustmentRepository adjustments;
    private final AdjustmentService service;
    private final CurrentCaller caller;
    private final AuditLog log;

    AdjustmentResource(AdjustmentRepository adjustments, AdjustmentService service, CurrentCaller caller, AuditLog log) {
        this.adjustments = adjustments;
        this.service = service;
        this.caller = caller;
        this.log = log;
    }

    @GET
    @Operation(operationId = "listFundAdjustments", summary = "Changes of funds in my reach and of what was granted of them, newest first")
    @Extension(name = "x-problems", value = "cursor-invalid")
    @WithSession
    public Uni<Page<AdjustmentView>> list(@Valid @BeanParam AdjustmentFilter filter, @Valid @BeanParam PageRequest page) {
        var who = caller.get();
        return adjustments.visible(who, filter, page).map(found -> found.map(a -> AdjustmentView.of(who, a)));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getFundAdjustment", summary = "One change of a fund")
    @Extension(name = "x-problems", value = "adjustment-not-found")
    @WithSession
    public Uni<RestResponse<AdjustmentView>> get(UUID id) {
        return answer(adjustments.visibleTo(caller.get(), id));
    }

    @GET
    @Path("/{id}/audit-events")
    @Operation(operationId = "listFundAdjustmentAuditEvents", summary = "What happened to this adjustment, newest first")
    @Extension(name = "x-problems", value = "adjustment-not-found cursor-invalid")
    @WithSession
    public Uni<Page<AuditEventView>> events(UUID id, @Valid @BeanParam PageRequest page) {
        return adjustments.keyVisibleTo(caller.get(), id).chain(key -> log.about(key.id(), page));
    }

    @POST
    @Operation(operationId = "recordFundAdjustment", summary = "Writes a change of a fund, which moves nothing before somebody else confirms it")
    @Extension(name = "x-problems", value = "fund-not-found fund-not-yours fund-closed fund-total-below-allocated allocation-not-found allocation-wrong-state "
            + "adjustment-incomplete adjustment-exceeds-remaining adjustment-exceeds-unused adjustment-other-fund")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<AdjustmentView>> record(@NotNull @Valid RecordAdjustment facts) {
        var who = caller.get();
        return service.record(who, facts).map(a -> Answers.created("/fund-adjustments", a.id, AdjustmentView.of(who, a)));
    }

    @POST
    @Path("/{id}/confirmation")
    @Operation(operationId = "confirmFundAdjustment", summary = "Signs it as the second person; the money moves")
    @Extension(name = "x-problems", value = "adjustment-not-found fund-not-yours fund-closed fund-total-below-allocated allocation-wrong-state entry-wrong-state "
            + "entry-own-confirmation adjustment-exceeds-remaining adjustment-exceeds-unused")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<AdjustmentView>> confirm(UUID id) {
        return answer(service.confirm(caller.get(), id));
    }

    @POST
    @Path("/{id}/return")
    @Operation(operationId = "returnFundAdjustment", summary = "Refuses it with a reason")
    @Extension(name = "x-problems", value = "adjustment-not-found fund-not-yours entry-wrong-state entry-own-confirmation")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<AdjustmentView>> returnTo(UUID id, @NotNull @Valid ReturnAllocation words) {
        return answer(service.returnTo(caller.get(), id, words.reason()));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(operationId = "withdrawFundAdjustment", summary = "Gives it up before it is confirmed")
    @Extension(name = "x-problems", value = "adjustment-not-found fund-not-yours entry-wrong-state")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<AdjustmentView>> withdraw(UUID id, @Valid GiveReason words) {
        return answer(service.withdraw(caller.get(), id, GiveReason.of(words)));
    }

    private Uni<RestResponse<AdjustmentView>> answer(Uni<FundAdjustment> adjustment) {
        var who = caller.get();
        return adjustment.map(found -> Answers.ok(AdjustmentView.of(who, found)));
    }
}
