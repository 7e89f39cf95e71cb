package cn.gongjian.plan;

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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/v1/plans")
@Tag(name = "Plans")
class PlanResource {

    private final PlanRepository plans;
    private final PlanService service;
    private final CurrentCaller caller;
    private final AuditLog log;
    private final MergePatch patches;
    private final ETags etags;

    PlanResource(PlanRepository plans, PlanService service, CurrentCaller caller, AuditLog log, MergePatch patches, ETags etags) {
        this.plans = plans;
        this.service = service;
        this.caller = caller;
        this.log = log;
        this.patches = patches;
        this.etags = etags;
    }

    @GET
    @Operation(operationId = "listPlans", summary = "Plans of what I can see, newest first")
    @Extension(name = "x-problems", value = "cursor-invalid")
    @WithSession
    public Uni<Page<PlanSummary>> list(@Valid @BeanParam PlanFilter filter, @Valid @BeanParam PageRequest page) {
        return plans.visible(caller.get(), filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPlan", summary = "One edition of a plan, with what is wrong with it")
    @Extension(name = "x-problems", value = "plan-not-found")
    @WithSession
    public Uni<RestResponse<PlanView>> get(UUID id) {
        return answer(plans.visibleTo(caller.get(), id));
    }

    @GET
    @Path("/{id}/audit-events")
    @Operation(operationId = "listPlanAuditEvents", summary = "What happened to this plan, newest first")
    @Extension(name = "x-problems", value = "plan-not-found cursor-invalid")
    @WithSession
    public Uni<Page<AuditEventView>> events(UUID id, @Valid @BeanParam PageRequest page) {
        return plans.visibleTo(caller.get(), id).chain(plan -> log.about(plan.id, page));
    }

    @POST
    @Operation(operationId = "writePlan", summary = "Drafts a plan by hand; a text is read with POST /plan-readings")
    @Extension(name = "x-problems", value = "cooperation-ambiguous alliance-not-found pairing-not-found organization-not-found plan-not-yours plan-container-closed "
            + "plan-dates-reversed")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<PlanView>> write(@NotNull @Valid WritePlan wanted) {
        var who = caller.get();
        return service.write(who, wanted).map(plan -> Answers.created("/plans", plan.id, PlanView.of(who, plan)));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Operation(operationId = "changePlan", summary = "Changes a draft; an approved plan is changed by its next edition")
    @RequestBody(content = @Content(mediaType = "application/merge-patch+json", schema = @Schema(implementation = PlanChange.class)))
    @Extension(name = "x-problems", value = "plan-not-found plan-not-yours plan-wrong-state plan-dates-reversed")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<PlanView>> change(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull JsonNode patch) {
        var who = caller.get();
        return answer(service.run(who, id)
                .invoke(plan -> etags.match(ifMatch, PlanView.of(who, plan)))
                .chain(plan -> service.change(who, plan, patches.apply(patch, PlanChange.of(plan)))));
    }

    @POST
    @Path("/{id}/submission")
    @Operation(operationId = "submitPlan", summary = "Asks an officer to approve a draft")
    @Extension(name = "x-problems", value = "plan-not-found plan-not-yours plan-wrong-state plan-term-missing plan-commitment-incomplete plan-container-closed")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<PlanView>> submit(UUID id) {
        return answer(service.submit(caller.get(), id));
    }

    @POST
    @Path("/{id}/approval")
    @Operation(operationId = "approvePlan", summary = "Files a plan with number and day; for an officer who is not its author",
            description = "Its commitments are what is followed from the day on that it is in force.")
    @Extension(name = "x-problems", value = "plan-not-found plan-not-yours plan-wrong-state plan-own-approval plan-commitment-dates-reversed "
            + "plan-commitment-count-wrong plan-commitment-kind-unknown plan-container-closed")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<PlanView>> approve(UUID id, @NotNull @Valid ApprovePlan filing) {
        return answer(service.approve(caller.get(), id, filing));
    }

    @POST
    @Path("/{id}/return")
    @Operation(operationId = "returnPlan", summary = "Sends a submission back to its author")
    @Extension(name = "x-problems", value = "plan-not-found plan-not-yours plan-wrong-state plan-own-approval")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<PlanView>> returnTo(UUID id, @NotNull @Valid ReturnPlan words) {
        return answer(service.returnTo(caller.get(), id, words.reason()));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(operationId = "withdrawPlan", summary = "Gives up a plan that was not approved")
    @Extension(name = "x-problems", value = "plan-not-found plan-not-yours plan-wrong-state")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<PlanView>> withdraw(UUID id) {
        return answer(service.withdraw(caller.get(), id));
    }

    @POST
    @Path("/{id}/activation")
    @Operation(operationId = "activatePlan", summary = "An approved plan is followed from today on, instead of its edition before")
    @Extension(name = "x-problems", value = "plan-not-found plan-not-yours plan-wrong-state plan-container-closed")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<PlanView>> activate(UUID id) {
        return answer(service.activate(caller.get(), id));
    }

    @POST
    @Path("/{id}/closure")
    @Operation(operationId = "closePlan", summary = "Ends a plan with a summary")
    @Extension(name = "x-problems", value = "plan-not-found plan-not-yours plan-wrong-state")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<PlanView>> close(UUID id, @NotNull @Valid ClosePlan closing) {
        return answer(service.close(caller.get(), id, closing));
    }

    @POST
    @Path("/{id}/editions")
    @Operation(operationId = "revisePlan", summary = "Begins the next edition of a plan in force, which stays in force until the next one is")
    @Extension(name = "x-problems", value = "plan-not-found plan-not-yours plan-wrong-state plan-edition-open plan-container-closed")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<PlanView>> revise(UUID id) {
        var who = caller.get();
        return service.revise(who, id).map(plan -> Answers.created("/plans", plan.id, PlanView.of(who, plan)));
    }

    private Uni<RestResponse<PlanView>> answer(Uni<Plan> plan) {
        var who = caller.get();
        return plan.map(p -> Answers.ok(PlanView.of(who, p)));
    }
}
