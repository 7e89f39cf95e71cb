package cn.gongjian.funding.intake;

import static cn.gongjian.funding.FundingProblem.FUND_NOT_YOURS;
import static cn.gongjian.shared.caller.Role.KEEPS_MONEY;
import static cn.gongjian.shared.problem.SharedProblem.REQUEST_INVALID;

import cn.gongjian.shared.caller.CurrentCaller;
import cn.gongjian.shared.http.Answers;
import cn.gongjian.shared.idempotency.Idempotent;
import cn.gongjian.shared.problem.ProblemWords;
import cn.gongjian.shared.sheet.SheetReader;
import cn.gongjian.shared.time.ServiceTime;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
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
@Path("/v1/funding-imports")
@Tag(name = "Funding")
class FundingImportResource {

    /** As many as one transaction records while somebody waits. */
    static final int MOST_ROWS = 5_000;

    private final FundingImportRepository imports;
    private final FundingImportDesk desk;
    private final Intakes intakes;
    private final CurrentCaller caller;
    private final Vertx vertx;
    private final Clock clock;

    FundingImportResource(FundingImportRepository imports, FundingImportDesk desk, Intakes intakes, CurrentCaller caller, Vertx vertx, Clock clock) {
        this.imports = imports;
        this.desk = desk;
        this.intakes = intakes;
        this.caller = caller;
        this.vertx = vertx;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "createFundingImport", summary = "What a table of funds, allocations or expenses says, and what would become of it; records nothing of it yet",
            description = "XLSX or CSV as the templates have it, told by its content, 5,000 rows at the most. Kept for a day, for whoever brought it.")
    @RequestBody(content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = SheetForm.Shape.class)))
    @Extension(name = "x-problems", value = "fund-not-yours fund-not-found allocation-not-found sheet-type-refused sheet-unreadable sheet-unpacks-too-large "
            + "sheet-too-many-rows sheet-too-wide sheet-too-large funding-import-columns-wrong funding-import-empty")
    public Uni<RestResponse<FundingImportView>> bring(
            @RestQuery @Parameter(required = true, description = "What the rows are") IntakeKind kind,
            @RestQuery @Parameter(description = "For allocations and expenses: the fund of rows that name none") UUID fundId,
            @RestQuery @Parameter(description = "For expenses: the allocation of rows that name none") UUID allocationId,
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String language, @RestForm FileUpload file) {
        if (!caller.get().hasAny(KEEPS_MONEY)) throw FUND_NOT_YOURS.because();
        if (kind == null) throw REQUEST_INVALID.because().at("kind", "必须填写");
        if (fundId != null && kind == IntakeKind.FUNDS) throw REQUEST_INVALID.because().at("fundId", "只用于资金分配和支出");
        if (allocationId != null && kind != IntakeKind.EXPENSES) throw REQUEST_INVALID.because().at("allocationId", "只用于支出");
        var upload = SheetForm.read(file);
        return vertx.executeBlocking(() -> new BringFile(kind, fundId, allocationId, Digest.of(upload), SheetReader.read(upload, MOST_ROWS)), false)
                .chain(brought -> desk.take(brought, language));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getFundingImport", summary = "What would become of a table now")
    @Extension(name = "x-problems", value = "funding-import-not-found fund-not-found allocation-not-found")
    @WithSession
    public Uni<RestResponse<FundingImportView>> get(UUID id, @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        var who = caller.get();
        return imports.visibleTo(who, id).chain(brought -> intakes.read(who, brought, false))
                .map(reading -> Answers.ok(FundingImportView.of(reading, ProblemWords.locale(language))));
    }

    @POST
    @Path("/{id}/confirmation")
    @Operation(operationId = "confirmFundingImport", summary = "Records all rows of a table or none",
            description = "By the rules of single entries: allocations are drafts afterwards, expenses wait for their second person. A row that was imported before and says the same changes nothing.")
    @Extension(name = "x-problems", value = "funding-import-not-found funding-import-confirmed funding-import-refused funding-import-overtaken fund-not-found allocation-not-found")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<FundingImportResult>> confirm(UUID id, @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        var who = caller.get();
        return imports.lockedFor(who, id)
                .invoke(brought -> brought.confirm(ServiceTime.now(clock)))
                .chain(brought -> intakes.read(who, brought, true))
                .invoke(reading -> reading.mustBeSound(ProblemWords.locale(language)))
                .call(reading -> imports.keep(reading.keys(ServiceTime.now(clock))))
                .map(reading -> Answers.ok(FundingImportResult.of(reading)));
    }
}
