package cn.gongjian.organization;

import static cn.gongjian.organization.OrganizationAction.KEEPS_UNITS;
import static cn.gongjian.organization.OrganizationProblem.ORGANIZATION_NOT_YOURS;

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
import java.time.LocalDate;
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
@Path("/v1/organizations")
@Tag(name = "Organizations")
class OrganizationResource {

    private final OrganizationRepository organizations;
    private final Units units;
    private final RegionRepository regions;
    private final CurrentCaller caller;
    private final AuditTrail audit;
    private final MergePatch patches;
    private final ETags etags;
    private final Clock clock;

    OrganizationResource(OrganizationRepository organizations, Units units, RegionRepository regions, CurrentCaller caller, AuditTrail audit,
            MergePatch patches, ETags etags, Clock clock) {
        this.organizations = organizations;
        this.units = units;
        this.regions = regions;
        this.caller = caller;
        this.audit = audit;
        this.patches = patches;
        this.etags = etags;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listOrganizations", summary = "Organisations in my reach, by name")
    @Extension(name = "x-problems", value = "cursor-invalid")
    @WithSession
    public Uni<Page<OrganizationView>> list(@Valid @BeanParam OrganizationFilter filter, @Valid @BeanParam PageRequest page) {
        var who = caller.get();
        return organizations.visible(who, filter, page)
                .chain(found -> regions.named(found.items().stream().map(o -> o.regionCode).toList())
                        .map(names -> found.map(o -> OrganizationView.of(o, names.get(o.regionCode), OrganizationAction.of(who, o)))));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getOrganization", summary = "One organisation")
    @Extension(name = "x-problems", value = "organization-not-found")
    @WithSession
    public Uni<RestResponse<OrganizationView>> get(UUID id) {
        var who = caller.get();
        return organizations.visibleTo(who, id).chain(o -> view(who, o)).map(Answers::ok);
    }

    @POST
    @Operation(operationId = "createOrganization", summary = "Adds an organisation beneath another one")
    @Extension(name = "x-problems", value = "organization-not-found organization-not-yours organization-code-invalid organization-code-taken "
            + "organization-school-code-taken organization-party-code-taken organization-closed region-unknown")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<OrganizationView>> create(@NotNull @Valid OrganizationChange facts) {
        var who = caller.get();
        return units.add(who, facts)
                .chain(o -> view(who, o))
                .map(view -> Answers.created("/organizations", view.id(), view));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Operation(operationId = "changeOrganization", summary = "Changes an organisation, or moves it beneath another one")
    @RequestBody(content = @Content(mediaType = "application/merge-patch+json", schema = @Schema(implementation = OrganizationChange.class)))
    @Extension(name = "x-problems", value = "organization-not-found organization-not-yours organization-code-invalid organization-code-taken "
            + "organization-school-code-taken organization-party-code-taken organization-beneath-itself organization-closed region-unknown")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<OrganizationView>> change(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull JsonNode patch) {
        var who = caller.get();
        return organizations.visibleTo(who, id)
                .invoke(o -> mustKeep(who, o))
                .call(o -> view(who, o).invoke(current -> etags.match(ifMatch, current)))
                .call(o -> apply(who, o, patches.apply(patch, OrganizationChange.of(o))))
                .chain(o -> view(who, o))
                .map(Answers::ok);
    }

    @POST
    @Path("/{id}/closure")
    @Operation(operationId = "closeOrganization", summary = "The organisation takes no further part")
    @Extension(name = "x-problems", value = "organization-not-found organization-not-yours organization-closed")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<OrganizationView>> close(UUID id, @NotNull @Valid CloseOrganization closing) {
        var who = caller.get();
        var on = closing.closedOn() == null ? LocalDate.now(clock) : closing.closedOn();
        return organizations.visibleTo(who, id)
                .invoke(o -> mustKeep(who, o))
                .call(o -> audit.changing(who, "CLOSE", o, () -> o.close(on, ServiceTime.now(clock))))
                .call(organizations::flush)
                .chain(o -> view(who, o))
                .map(Answers::ok);
    }

    private Uni<Void> apply(Caller who, Organization o, OrganizationChange facts) {
        return parent(who, o, facts.parentId())
                .invoke(parent -> mayMove(who, o, parent))
                .chain(parent -> audit.changing(who, "CHANGE", o, () -> o.change(facts, parent, ServiceTime.now(clock))))
                .chain(organizations::flush);
    }

    /** Whoever stays where it is keeps a parent that the caller may not even see. */
    private Uni<Organization> parent(Caller who, Organization o, UUID wanted) {
        return o.parent != null && o.parent.id.equals(wanted) ? Uni.createFrom().item(o.parent) : organizations.plainlyVisibleTo(who, wanted);
    }

    private static void mustKeep(Caller who, Organization o) {
        if (!OrganizationAction.keeps(who, o) || o.id.equals(Organization.PLATFORM)) throw ORGANIZATION_NOT_YOURS.because();
    }

    private static void mayMove(Caller who, Organization o, Organization parent) {
        if (o.parent != null && !o.parent.id.equals(parent.id)) who.mustReach(parent, KEEPS_UNITS, ORGANIZATION_NOT_YOURS);
    }

    private Uni<OrganizationView> view(Caller who, Organization o) {
        return regions.named(o.regionCode).map(region -> OrganizationView.of(o, region, OrganizationAction.of(who, o)));
    }
}
