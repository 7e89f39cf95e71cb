package cn.gongjian.alliance;

import cn.gongjian.organization.Organization;
import cn.gongjian.organization.Organizations;
import cn.gongjian.organization.People;
import cn.gongjian.shared.audit.AuditTrail;
import cn.gongjian.shared.caller.CurrentCaller;
import cn.gongjian.shared.http.Answers;
import cn.gongjian.shared.http.ETags;
import cn.gongjian.shared.http.MergePatch;
import cn.gongjian.shared.idempotency.Idempotent;
import cn.gongjian.shared.time.ServiceTime;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

/** Who takes part in an alliance and who leads it; each answer is the whole alliance. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/v1/alliances/{id}")
@Tag(name = "Alliances")
class AllianceMemberResource {

    private final AllianceRepository alliances;
    private final Organizations organizations;
    private final People people;
    private final CurrentCaller caller;
    private final AuditTrail audit;
    private final MergePatch patches;
    private final ETags etags;
    private final Clock clock;

    AllianceMemberResource(AllianceRepository alliances, Organizations organizations, People people, CurrentCaller caller, AuditTrail audit,
            MergePatch patches, ETags etags, Clock clock) {
        this.alliances = alliances;
        this.organizations = organizations;
        this.people = people;
        this.caller = caller;
        this.audit = audit;
        this.patches = patches;
        this.etags = etags;
        this.clock = clock;
    }

    @POST
    @Path("/members")
    @Operation(operationId = "addAllianceMember", summary = "An organisation joins the alliance")
    @Extension(name = "x-problems", value = "alliance-not-found alliance-not-yours alliance-closed organization-not-found organization-closed "
            + "alliance-member-twice alliance-member-dates-reversed alliance-needs-one-core")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<AllianceView>> join(UUID id, @NotNull @Valid JoinAlliance wanted) {
        var who = caller.get();
        return editable(id)
                .call(a -> organizations.party(wanted.organizationId())
                        .chain(unit -> audit.changing(who, "ADD_MEMBER", a,
                                () -> a.join(unit, wanted.role(), wanted.fromOn(), wanted.toOn(), today(), ServiceTime.now(clock)))))
                .call(alliances::flush)
                .map(a -> Answers.created("/alliances", a.id, view(a)));
    }

    @PATCH
    @Path("/members/{memberId}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Operation(operationId = "changeAllianceMember", summary = "Changes the role or the days of a member; If-Match is the alliance's")
    @RequestBody(content = @Content(mediaType = "application/merge-patch+json", schema = @Schema(implementation = AllianceMemberChange.class)))
    @Extension(name = "x-problems", value = "alliance-not-found alliance-member-not-found alliance-not-yours alliance-closed alliance-member-twice "
            + "alliance-member-dates-reversed alliance-needs-one-core alliance-without-core")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<AllianceView>> change(UUID id, UUID memberId, @RestHeader("If-Match") String ifMatch, @NotNull JsonNode patch) {
        var who = caller.get();
        return editable(id)
                .invoke(a -> etags.match(ifMatch, view(a)))
                .call(a -> {
                    var facts = patches.apply(patch, AllianceMemberChange.of(a.member(memberId)));
                    return audit.changing(who, "CHANGE_MEMBER", a, () -> a.changeMember(memberId, facts, ServiceTime.now(clock)));
                })
                .call(alliances::flush)
                .map(this::view)
                .map(Answers::ok);
    }

    @POST
    @Path("/members/{memberId}/departure")
    @Operation(operationId = "departFromAlliance", summary = "Sets the last day of a member; a lead hands over to its successor",
            description = "Where each day needs a lead, the successor leads from the next day on, for as long as the departing one would have. "
                    + "Until that day has come, the same again with another day or another successor replaces what was agreed.")
    @Extension(name = "x-problems", value = "alliance-not-found alliance-member-not-found alliance-not-yours alliance-closed organization-not-found "
            + "organization-closed alliance-member-dates-reversed alliance-member-twice alliance-needs-one-core alliance-without-core")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<AllianceView>> depart(UUID id, UUID memberId, @NotNull @Valid DepartFromAlliance departure) {
        var who = caller.get();
        return editable(id)
                .call(a -> successor(departure).chain(successor -> audit.changing(who, "DEPART", a, departure.reason(),
                        () -> a.depart(memberId, departure.toOn(), successor, today(), ServiceTime.now(clock)))))
                .call(alliances::flush)
                .map(this::view)
                .map(Answers::ok);
    }

    private Uni<Organization> successor(DepartFromAlliance departure) {
        return departure.successorId() == null ? Uni.createFrom().nullItem() : organizations.party(departure.successorId());
    }

    @POST
    @Path("/leadership")
    @Operation(operationId = "replaceAllianceLeadership", summary = "Replaces the leading group; who held a post before stays on record")
    @Extension(name = "x-problems", value = "alliance-not-found alliance-not-yours alliance-closed organization-not-found organization-closed person-not-found")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<AllianceView>> replaceLeadership(UUID id, @NotNull @Valid ReplaceAllianceLeadership wanted) {
        return editable(id)
                .call(a -> replace(a, wanted))
                .call(alliances::flush)
                .map(this::view)
                .map(Answers::ok);
    }

    private Uni<Void> replace(Alliance a, ReplaceAllianceLeadership wanted) {
        var who = caller.get();
        var known = a.leadership().stream().filter(post -> post.person != null).map(post -> post.person.id()).toList();
        return people.forPosts(who, wanted.posts().stream().map(HoldAlliancePost::personId).toList(), known, a.partiesOn(today()))
                .chain(holders -> units(a, wanted).chain(units -> audit.changing(who, "REPLACE_LEADERSHIP", a,
                        () -> a.replaceLeadership(wanted.posts(), holders, units, today(), ServiceTime.now(clock)))));
    }

    /** An organisation that is named already may stay so after it was closed; a new one must be open. */
    private Uni<Map<UUID, Organization>> units(Alliance a, ReplaceAllianceLeadership wanted) {
        var known = new HashMap<UUID, Organization>();
        a.leadership().stream().map(post -> post.organization).filter(Objects::nonNull).forEach(unit -> known.put(unit.id(), unit));
        var fresh = wanted.posts().stream().map(HoldAlliancePost::organizationId).filter(Objects::nonNull).filter(unit -> !known.containsKey(unit)).toList();
        return organizations.parties(fresh).map(found -> {
            known.putAll(found);
            return known;
        });
    }

    private Uni<Alliance> editable(UUID id) {
        var who = caller.get();
        return alliances.forChange(who, id).invoke(a -> {
            AllianceAction.mustEdit(who, a, today());
            a.mustBeOpen();
        });
    }

    private AllianceView view(Alliance a) {
        return AllianceView.of(caller.get(), a, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
