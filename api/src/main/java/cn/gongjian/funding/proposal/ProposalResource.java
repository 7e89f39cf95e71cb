package cn.gongjian.funding.proposal;

import cn.gongjian.funding.GiveReason;
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
@Path("/v1/funding-proposals")
@Tag(name = "Funding")
class ProposalResource {

    private final ProposalRepository proposals;
    private final ProposalService service;
    private final CurrentCaller caller;
    private final AuditLog log;

    ProposalResource(ProposalRepository proposals, ProposalService service, CurrentCaller caller, AuditLog log) {
        this.proposals = proposals;
        this.service = service;
        this.caller = caller;
        this.log = log;
    }

    @GET
    @Operation(operationId = "listFundingProposals", summary = "Proposals for funds in my reach, newest first")
    @Extension(name = "x-problems", value = "cursor-invalid")
    @WithSession
    public Uni<Page<ProposalSummary>> list(@Valid @BeanParam ProposalFilter filter, @Valid @BeanParam PageRequest page) {
        return proposals.visible(caller.get(), filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getFundingProposal", summary = "One proposal with the arithmetic of each share")
    @Extension(name = "x-problems", value = "proposal-not-found")
    @WithSession
    public Uni<RestResponse<ProposalView>> get(UUID id) {
        return answer(proposals.visibleTo(caller.get(), id));
    }

    @GET
    @Path("/{id}/audit-events")
    @Operation(operationId = "listFundingProposalAuditEvents", summary = "What happened to this proposal, newest first")
    @Extension(name = "x-problems", value = "proposal-not-found cursor-invalid")
    @WithSession
    public Uni<Page<AuditEventView>> events(UUID id, @Valid @BeanParam PageRequest page) {
        return proposals.keyVisibleTo(caller.get(), id).chain(key -> log.about(key.id(), page));
    }

    @POST
    @Operation(operationId = "draftFundingProposal", summary = "Distributes an amount over alliances; nothing of the fund is reserved yet",
            description = "The shares of the answer are final for these weights: by largest remainder to the fen, equal remainders in the order of the lines.")
    @Extension(name = "x-problems", value = "fund-not-found fund-not-yours fund-closed allocation-exceeds-fund alliance-not-found "
            + "allocation-beneficiary-closed allocation-payer-forbidden allocation-purpose-twice allocation-purpose-unknown allocation-dates-reversed "
            + "proposal-alliance-twice proposal-weights-all-zero proposal-weight-misplaced proposal-day-misplaced")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<ProposalView>> draft(@NotNull @Valid DraftProposal facts) {
        var who = caller.get();
        return service.draft(who, facts).map(p -> Answers.created("/funding-proposals", p.id, ProposalView.of(who, p)));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Operation(operationId = "changeFundingProposal", summary = "Changes a draft; members are counted and shares reckoned anew")
    @RequestBody(content = @Content(mediaType = "application/merge-patch+json", schema = @Schema(implementation = ProposalChange.class)))
    @Extension(name = "x-problems", value = "proposal-not-found fund-not-yours fund-closed proposal-wrong-state allocation-exceeds-fund alliance-not-found "
            + "allocation-beneficiary-closed allocation-payer-forbidden allocation-purpose-twice allocation-purpose-unknown allocation-dates-reversed "
            + "proposal-alliance-twice proposal-weights-all-zero proposal-weight-misplaced proposal-day-misplaced")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<ProposalView>> change(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull JsonNode patch) {
        return answer(service.change(caller.get(), id, ifMatch, patch));
    }

    @POST
    @Path("/{id}/submission")
    @Operation(operationId = "submitFundingProposal", summary = "Asks an officer to review a draft")
    @Extension(name = "x-problems", value = "proposal-not-found fund-not-yours fund-closed proposal-wrong-state allocation-exceeds-fund allocation-beneficiary-closed")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<ProposalView>> submit(UUID id) {
        return answer(service.submit(caller.get(), id));
    }

    @POST
    @Path("/{id}/approval")
    @Operation(operationId = "approveFundingProposal", summary = "Agrees with the distribution; for an officer who is not the author")
    @Extension(name = "x-problems", value = "proposal-not-found fund-not-yours fund-closed proposal-wrong-state proposal-own-approval allocation-exceeds-fund "
            + "allocation-beneficiary-closed")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<ProposalView>> approve(UUID id) {
        return answer(service.approve(caller.get(), id));
    }

    @POST
    @Path("/{id}/return")
    @Operation(operationId = "returnFundingProposal", summary = "Sends a submission back to its author")
    @Extension(name = "x-problems", value = "proposal-not-found fund-not-yours proposal-wrong-state proposal-own-approval")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<ProposalView>> returnTo(UUID id, @NotNull @Valid ReturnProposal words) {
        return answer(service.returnTo(caller.get(), id, words.reason()));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(operationId = "withdrawFundingProposal", summary = "Gives a proposal up that has not become allocations")
    @Extension(name = "x-problems", value = "proposal-not-found fund-not-yours proposal-wrong-state")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<ProposalView>> withdraw(UUID id, @Valid GiveReason words) {
        return answer(service.withdraw(caller.get(), id, GiveReason.of(words)));
    }

    @POST
    @Path("/{id}/allocations")
    @Operation(operationId = "allocateFundingProposal", summary = "Drafts an allocation for each share, all at once and only once",
            description = "Each share above 0.00 becomes a draft of the caller's, reserved in the fund; if one of them is refused, none is made. "
                    + "The lines of the answer name the drafts, which then go through their own approval.")
    @Extension(name = "x-problems", value = "proposal-not-found fund-not-yours fund-closed proposal-wrong-state allocation-exceeds-fund alliance-not-found "
            + "allocation-beneficiary-closed allocation-payer-forbidden allocation-purpose-unknown")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<ProposalView>> allocate(UUID id) {
        return answer(service.allocate(caller.get(), id));
    }

    private Uni<RestResponse<ProposalView>> answer(Uni<FundingProposal> proposal) {
        var who = caller.get();
        return proposal.map(p -> Answers.ok(ProposalView.of(who, p)));
    }
}
