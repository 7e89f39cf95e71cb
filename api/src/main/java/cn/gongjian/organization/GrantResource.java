package cn.gongjian.organization;

import static cn.gongjian.organization.GrantRepository.ADMINISTERS;
import static cn.gongjian.organization.OrganizationProblem.GRANT_NOT_YOURS;
import static cn.gongjian.organization.OrganizationProblem.GRANT_TO_ONESELF;

import cn.gongjian.shared.audit.AuditTrail;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.caller.CurrentCaller;
import cn.gongjian.shared.caller.Role;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.Consumes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/v1/grants")
@Tag(name = "Grants")
class GrantResource {

    private final GrantRepository grants;
    private final PersonRepository people;
    private final OrganizationRepository organizations;
    private final CurrentCaller caller;
    private final AuditTrail audit;
    private final Clock clock;

    GrantResource(GrantRepository grants, PersonRepository people, OrganizationRepository organizations, CurrentCaller caller,
            AuditTrail audit, Clock clock) {
        this.grants = grants;
        this.people = people;
        this.organizations = organizations;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listGrants", summary = "Grants that I administer, newest first")
    @Extension(name = "x-problems", value = "cursor-invalid")
    @WithSession
    public Uni<Page<GrantView>> list(@RestQuery UUID personId, @RestQuery UUID organizationId, @RestQuery Role role,
            @Valid @BeanParam PageRequest page) {
        return grants.visible(caller.get(), personId, organizationId, role, page).map(found -> found.map(GrantView::of));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getGrant", summary = "One grant")
    @Extension(name = "x-problems", value = "grant-not-found")
    @WithSession
    public Uni<RestResponse<GrantView>> get(UUID id) {
        return grants.visibleTo(caller.get(), id).map(GrantView::of).map(Answers::ok);
    }

    @POST
    @Operation(operationId = "createGrant", summary = "Gives a person a role on an organisation")
    @Extension(name = "x-problems", value = "person-not-found organization-not-found grant-not-yours grant-to-oneself grant-exists grant-dates-reversed")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<GrantView>> create(@NotNull @Valid GrantRole wanted) {
        var who = caller.get();
        if (wanted.personId().equals(who.personId())) throw GRANT_TO_ONESELF.because();
        return people.visibleTo(who, wanted.personId())
                .chain(person -> organizations.plainlyVisibleTo(who, wanted.organizationId())
                        .invoke(organization -> who.mustReach(organization, ADMINISTERS, GRANT_NOT_YOURS))
                        .map(organization -> RoleGrant.of(person, organization, wanted, LocalDate.now(clock), ServiceTime.now(clock))))
                .call(grants::persistAndFlush)
                .call(g -> audit.created(who, g))
                .map(g -> Answers.created("/grants", g.id, GrantView.of(g)));
    }

    @POST
    @Path("/{id}/revocation")
    @Operation(operationId = "revokeGrant", summary = "Takes the role back at once")
    @Extension(name = "x-problems", value = "grant-not-found grant-already-revoked")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<GrantView>> revoke(UUID id) {
        Caller who = caller.get();
        return grants.visibleTo(who, id)
                .call(g -> audit.changing(who, "REVOKE", g, () -> g.revoke(ServiceTime.now(clock))))
                .call(grants::flush)
                .map(GrantView::of)
                .map(Answers::ok);
    }
}
