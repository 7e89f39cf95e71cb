package cn.gongjian.plan.review;

import static cn.gongjian.plan.review.PlanReadingProblem.PLAN_READING_NOT_YOURS;
import static cn.gongjian.shared.caller.Role.RUNS_BUSINESS;

import cn.gongjian.shared.caller.Caller;
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
import jakarta.validation.constraints.Pattern;
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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/v1/plan-readings")
@Tag(name = "Plans")
class PlanReadingResource {

    private final ReadingDesk desk;
    private final ReadingService service;
    private final ReadingRepository readings;
    private final PlanConfirming confirming;
    private final CurrentCaller caller;

    PlanReadingResource(ReadingDesk desk, ReadingService service, ReadingRepository readings, PlanConfirming confirming, CurrentCaller caller) {
        this.desk = desk;
        this.service = service;
        this.readings = readings;
        this.confirming = confirming;
        this.caller = caller;
    }

    @POST
    @Operation(operationId = "readPlan", summary = "What a plan says: commitments, phases, money and more, each with its passage",
            description = "Kept, so that it can be corrected and confirmed. What was not understood stays as text and is listed; nothing is invented. "
                    + "A text as JSON, or a file (docx, PDF with text, text in UTF-8 or GB18030, told by its content, of 10 MB at the most) as a form; then schoolYear and organizationId stand in the query.")
    @RequestBody(content = {@Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ReadPlan.class)),
            @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = PlanFileForm.Shape.class))})
    @Extension(name = "x-problems", value = "plan-reading-not-yours organization-not-found plan-file-empty plan-file-too-large plan-file-type-refused plan-file-old-word "
            + "plan-file-encrypted plan-file-broken plan-file-unpacks-too-large plan-file-scan plan-text-too-long plan-text-no-plan")
    public Uni<RestResponse<PlanReadingView>> read(@NotNull @Valid ReadPlan wanted) {
        mustRun(caller.get());
        return desk.read(wanted);
    }

    /** The same operation with another kind of body. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Uni<RestResponse<PlanReadingView>> readFile(
            @RestQuery @Pattern(regexp = ReadPlan.SCHOOL_YEAR) @Parameter(description = "For dates that the text gives without a year", example = "2026-2027") String schoolYear,
            @RestQuery @Parameter(description = "In whose reach the reading is kept; where I act if absent") UUID organizationId, @RestForm FileUpload file) {
        mustRun(caller.get());
        return desk.read(PlanFileForm.read(file), schoolYear, organizationId);
    }

    @GET
    @Operation(operationId = "listPlanReadings", summary = "What was read where I act, newest first")
    @Extension(name = "x-problems", value = "cursor-invalid")
    @WithSession
    public Uni<Page<PlanReadingSummary>> list(@Valid @BeanParam PageRequest page) {
        return readings.visible(caller.get(), page).map(found -> found.map(PlanReadingSummary::of));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPlanReading", summary = "One reading, as it was corrected since")
    @Extension(name = "x-problems", value = "plan-reading-not-found")
    @WithSession
    public Uni<RestResponse<PlanReadingView>> get(UUID id) {
        return service.show(caller.get(), id).map(Answers::ok);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Operation(operationId = "changePlanReading", summary = "Corrects the draft, and says which questions are answered by that")
    @RequestBody(content = @Content(mediaType = "application/merge-patch+json", schema = @Schema(implementation = ReadingChange.class)))
    @Extension(name = "x-problems", value = "plan-reading-not-found plan-reading-confirmed")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<PlanReadingView>> change(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull JsonNode patch) {
        return service.correct(caller.get(), id, ifMatch, patch).map(Answers::ok);
    }

    @POST
    @Path("/{id}/confirmation")
    @Operation(operationId = "confirmPlanReading", summary = "Makes a plan of a reading, once, and on wish what it names: all of it or nothing",
            description = "The draft as it stands becomes the content of the plan. Organisations are added first, then the alliance or pairing, the activities on fixed days, and the allocations as drafts.")
    @Extension(name = "x-problems", value = "plan-reading-not-found plan-reading-confirmed plan-reading-place-unclear plan-reading-unit-unknown plan-not-yours plan-container-closed "
            + "plan-dates-reversed organization-not-found organization-not-yours organization-code-invalid organization-code-taken organization-school-code-taken "
            + "organization-party-code-taken organization-closed region-unknown alliance-not-found alliance-not-yours alliance-dates-reversed alliance-member-twice "
            + "alliance-member-dates-reversed alliance-needs-one-core pairing-not-found pairing-sides-equal pairing-side-unclear pairing-not-yours pairing-dates-reversed pairing-exists "
            + "activity-not-yours activity-container-closed activity-kind-unknown activity-times-reversed activity-too-long activity-times-out-of-range fund-not-found "
            + "fund-not-yours fund-closed allocation-exceeds-fund allocation-beneficiary-closed allocation-payer-forbidden allocation-purpose-twice allocation-purpose-unknown")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<PlanConfirmation>> confirm(UUID id, @NotNull @Valid ConfirmReading wanted) {
        return confirming.confirm(caller.get(), id, wanted).map(made -> Answers.created("/plans", made.planId(), made));
    }

    private static void mustRun(Caller who) {
        if (!who.hasAny(RUNS_BUSINESS)) throw PLAN_READING_NOT_YOURS.because();
    }
}
