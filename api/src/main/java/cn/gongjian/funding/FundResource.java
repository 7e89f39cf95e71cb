package cn.gongjian.funding;

import static cn.gongjian.funding.FundingProblem.FUND_NOT_YOURS;
import static cn.gongjian.shared.caller.Role.KEEPS_MONEY;

import cn.gongjian.organization.Organizations;
import cn.gongjian.shared.audit.AuditEventView;
import cn.gongjian.shared.audit.AuditLog;
import cn.gongjian.shared.audit.AuditTrail;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.caller.CurrentCaller;
import cn.gongjian.shared.http.Answers;
import cn.gongjian.shared.http.ETags;
import cn.gongjian.shared.http.MergePatch;
import cn.gongjian.shared.idempotency.Idempotent;
import cn.gongjian.shared.page.Page;
import cn.gongjian.shared.page.PageRequest;
import cn.gongjian.shared.time.ServiceTime;
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
import java.time.Clock;
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
@Path("/v1/funds")
@Tag(name = "Funding")
class FundResource {

    private final FundRepository funds;
    private final LedgerRepository ledger;
    private final Organizations organizations;
    private final CurrentCaller caller;
    private final AuditTrail audit;
    private final AuditLog log;
    private final MergePatch patches;
    private final ETags etags;
    private final Clock clock;

    FundResource(FundRepository funds, LedgerRepository ledger, Organizations organizations, CurrentCaller caller, AuditTrail audit, AuditLog log, MergePatch patches,
            ETags etags, Clock clock) {
        this.funds = funds;
        this.ledger = ledger;
        this.organizations = organizations;
        this.caller = caller;
        this.audit = audit;
        this.log = log;
        this.patches = patches;
        this.etags = etags;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listFunds", summary = "Funds of organisations in my reach, newest first")
    @Extension(name = "x-problems", value = "cursor-invalid")
    @WithSession
    public Uni<Page<FundView>> list(@Valid @BeanParam FundFilter filter, @Valid @BeanParam PageRequest page) {
        var who = caller.get();
        return funds.visible(who, filter, page).map(found -> found.map(f -> FundView.of(who, f)));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getFund", summary = "One fund with its balances")
    @Extension(name = "x-problems", value = "fund-not-found")
    @WithSession
    public Uni<RestResponse<FundView>> get(UUID id) {
        var who = caller.get();
        return funds.visibleTo(who, id).map(f -> Answers.ok(FundView.of(who, f)));
    }

    @GET
    @Path("/{id}/audit-events")
    @Operation(operationId = "listFundAuditEvents", summary = "What happened to this fund, newest first")
    @Extension(name = "x-problems", value = "fund-not-found cursor-invalid")
    @WithSession
    public Uni<Page<AuditEventView>> events(UUID id, @Valid @BeanParam PageRequest page) {
        return funds.visibleTo(caller.get(), id).chain(f -> log.about(f.id, page));
    }

    @POST
    @Operation(operationId = "createFund", summary = "Sets money of an organisation aside for a year")
    @Extension(name = "x-problems", value = "organization-not-found organization-closed fund-not-yours")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<FundView>> create(@NotNull @Valid CreateFund facts) {
        var who = caller.get();
        return organizations.visibleTo(who, facts.ownerId())
                .invoke(owner -> who.mustReach(owner, KEEPS_MONEY, FUND_NOT_YOURS))
                .map(owner -> Fund.of(owner, facts, ServiceTime.now(clock)))
                .call(funds::persistAndFlush)
                .call(f -> audit.created(who, f))
                .call(f -> ledger.book(LedgerEntry.of(LedgerKind.FUND_SET, f, f.total, f.id, f.documentNumber, ServiceTime.now(clock))))
                .map(f -> Answers.created("/funds", f.id, FundView.of(who, f)));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Operation(operationId = "changeFund", summary = "Changes an open fund; its total only as long as nothing is allocated, afterwards by POST /fund-adjustments")
    @RequestBody(content = @Content(mediaType = "application/merge-patch+json", schema = @Schema(implementation = FundChange.class)))
    @Extension(name = "x-problems", value = "fund-not-found fund-not-yours fund-closed fund-total-by-document")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<FundView>> change(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull JsonNode patch) {
        var who = caller.get();
        return kept(who, id)
                .invoke(f -> etags.match(ifMatch, FundView.of(who, f)))
                .call(f -> apply(who, f, patches.apply(patch, FundChange.of(f))))
                .map(f -> Answers.ok(FundView.of(who, f)));
    }

    @POST
    @Path("/{id}/closure")
    @Operation(operationId = "closeFund", summary = "The fund gives nothing more; what it gave stays")
    @Extension(name = "x-problems", value = "fund-not-found fund-not-yours fund-closed")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<FundView>> close(UUID id, @Valid GiveReason words) {
        var who = caller.get();
        return kept(who, id)
                .call(f -> audit.changing(who, "CLOSE", f, GiveReason.of(words), () -> f.close(ServiceTime.now(clock))))
                .call(funds::flush)
                .map(f -> Answers.ok(FundView.of(who, f)));
    }

    private Uni<Void> apply(Caller who, Fund f, FundChange facts) {
        var before = f.total;
        return audit.changing(who, "CHANGE", f, () -> f.change(facts, ServiceTime.now(clock))).chain(funds::flush).call(() -> f.total.equals(before)
                ? Uni.createFrom().voidItem()
                : ledger.book(LedgerEntry.of(LedgerKind.FUND_CHANGE, f, f.total.minus(before), f.id, f.documentNumber, ServiceTime.now(clock))));
    }

    private Uni<Fund> kept(Caller who, UUID id) {
        return funds.lockedFor(who, id).invoke(f -> who.mustReach(f.owner, KEEPS_MONEY, FUND_NOT_YOURS));
    }
}
