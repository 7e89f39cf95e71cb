package cn.gongjian.funding.publication;

import static cn.gongjian.funding.publication.PublicationProblem.PUBLICATION_NOT_YOURS;
import static cn.gongjian.shared.caller.Role.OFFICER;

import cn.gongjian.cooperation.Cooperations;
import cn.gongjian.organization.Cooperation;
import cn.gongjian.organization.Organizations;
import cn.gongjian.shared.audit.AuditTrail;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.caller.CurrentCaller;
import cn.gongjian.shared.http.Answers;
import cn.gongjian.shared.idempotency.Idempotent;
import cn.gongjian.shared.page.Page;
import cn.gongjian.shared.page.PageRequest;
import cn.gongjian.shared.time.ServiceTime;
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
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/v1/funding-publications")
@Tag(name = "Funding")
class PublicationResource {

    private final PublicationRepository publications;
    private final Cooperations cooperations;
    private final Organizations organizations;
    private final CurrentCaller caller;
    private final AuditTrail audit;
    private final Clock clock;

    PublicationResource(PublicationRepository publications, Cooperations cooperations, Organizations organizations, CurrentCaller caller, AuditTrail audit,
            Clock clock) {
        this.publications = publications;
        this.cooperations = cooperations;
        this.organizations = organizations;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listFundingPublications", summary = "What organisations in my reach show to everybody, newest first")
    @Extension(name = "x-problems", value = "cursor-invalid")
    @WithSession
    public Uni<Page<PublicationView>> list(@Valid @BeanParam PublicationFilter filter, @Valid @BeanParam PageRequest page) {
        var who = caller.get();
        return publications.visible(who, filter, page).map(found -> found.map(p -> PublicationView.of(who, p)));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getFundingPublication", summary = "One publication")
    @Extension(name = "x-problems", value = "publication-not-found")
    @WithSession
    public Uni<RestResponse<PublicationView>> get(UUID id) {
        var who = caller.get();
        return publications.visibleTo(who, id).map(p -> Answers.ok(PublicationView.of(who, p)));
    }

    @POST
    @Operation(operationId = "publishFunding", summary = "Shows the money of an alliance or a pairing to everybody",
            description = "For an officer above one of its parties, on behalf of the organisation whose officer that is: only funds of it and beneath it are shown, and no people.")
    @Extension(name = "x-problems", value = "cooperation-ambiguous alliance-not-found pairing-not-found publication-not-yours publication-exists")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<PublicationView>> publish(@NotNull @Valid PublishFunding wanted) {
        var who = caller.get();
        return cooperations.visibleTo(who, wanted.allianceId(), wanted.pairingId(), null).chain(beneficiary -> published(who, beneficiary))
                .map(p -> Answers.created("/funding-publications", p.id, PublicationView.of(who, p)));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(operationId = "withdrawFundingPublication", summary = "Shows it no more, at once")
    @Extension(name = "x-problems", value = "publication-not-found publication-not-yours publication-withdrawn")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<PublicationView>> withdraw(UUID id) {
        var who = caller.get();
        return publications.visibleTo(who, id)
                .invoke(p -> who.mustReach(p.organization, Set.of(OFFICER), PUBLICATION_NOT_YOURS))
                .call(p -> audit.changing(who, "WITHDRAW", p, () -> p.withdraw(who.personId(), ServiceTime.now(clock))))
                .call(publications::flush)
                .map(p -> Answers.ok(PublicationView.of(who, p)));
    }

    private Uni<FundingPublication> published(Caller who, Cooperation beneficiary) {
        var behalf = above(who, beneficiary);
        return organizations.named(List.of(behalf)).map(found -> FundingPublication.of(beneficiary, found.get(behalf), who.personId(), ServiceTime.now(clock)))
                .call(publications::persistAndFlush)
                .call(p -> audit.created(who, p));
    }

    /** Of the organisations whose officer the caller is, the widest above a party. */
    private static UUID above(Caller who, Cooperation beneficiary) {
        return who.reaches().stream().filter(reach -> reach.role() == OFFICER)
                .filter(reach -> beneficiary.parties().stream().anyMatch(party -> party.path().startsWith(reach.path())))
                .min(Comparator.comparing(reach -> reach.path().length()))
                .map(Caller.Reach::organizationId).orElseThrow(PUBLICATION_NOT_YOURS::because);
    }
}
