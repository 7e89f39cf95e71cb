package cn.gongjian.alliance;

import cn.gongjian.shared.audit.AuditEventView;
import cn.gongjian.shared.audit.AuditLog;
import cn.gongjian.shared.audit.AuditTrail;
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
@Path("/v1/alliances")
@Tag(name = "Alliances")
class AllianceResource {

    private final AllianceRepository alliances;
    private final AllianceFounding founding;
    private final CurrentCaller caller;
    private final AuditTrail audit;
    private final AuditLog log;
    private final MergePatch patches;
    private final ETags etags;
    private final Clock clock;

    AllianceResource(AllianceRepository alliances, AllianceFounding founding, CurrentCaller caller, AuditTrail audit,
            AuditLog log, MergePatch patches, ETags etags, Clock clock) {
        this.alliances = alliances;
        this.founding = founding;
        this.caller = caller;
        this.audit = audit;
        this.log = log;
        this.patches = patches;
        this.etags = etags;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listAlliances", summary = "Alliances with a party in my reach, newest first")
    @Extension(name = "x-problems", value = "cursor-invalid")
    @WithSession
    public Uni<Page<AllianceSummary>> list(@Valid @BeanParam AllianceFilter filter, @Valid @BeanParam PageRequest page) {
        return alliances.visible(caller.get(), filter, page).map(found -> found.map(a -> AllianceSummary.of(a, today())));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getAlliance", summary = "One alliance with its members and leading group")
    @Extension(name = "x-problems", value = "alliance-not-found")
    @WithSession
    public Uni<RestResponse<AllianceView>> get(UUID id) {
        var who = caller.get();
        return alliances.shownTo(who, id)
                .chain(a -> alliances.leadershipOf(id).map(posts -> AllianceView.of(who, a.facts(), a, posts, today())))
                .map(Answers::ok);
    }

    @GET
    @Path("/{id}/audit-events")
    @Operation(operationId = "listAllianceAuditEvents", summary = "What was changed of an alliance, newest first")
    @Extension(name = "x-problems", value = "alliance-not-found cursor-invalid")
    @WithSession
    public Uni<Page<AuditEventView>> events(UUID id, @Valid @BeanParam PageRequest page) {
        return alliances.shownTo(caller.get(), id).chain(() -> log.about(id, page));
    }

    @POST
    @Operation(operationId = "createAlliance", summary = "Drafts an alliance with its members and leading group")
    @Extension(name = "x-problems", value = "organization-not-found organization-closed person-not-found alliance-not-yours alliance-dates-reversed "
            + "alliance-member-dates-reversed alliance-member-twice alliance-needs-one-core")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<AllianceView>> create(@NotNull @Valid FoundAlliance wanted) {
        return founding.draft(caller.get(), wanted)
                .map(a -> Answers.created("/alliances", a.id, view(a)));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Operation(operationId = "changeAlliance", summary = "Changes an alliance itself; members and posts have their own operations")
    @RequestBody(content = @Content(mediaType = "application/merge-patch+json", schema = @Schema(implementation = AllianceChange.class)))
    @Extension(name = "x-problems", value = "alliance-not-found alliance-not-yours alliance-closed alliance-dates-reversed alliance-without-core")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<AllianceView>> change(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull JsonNode patch) {
        var who = caller.get();
        return alliances.forChange(who, id)
                .invoke(a -> AllianceAction.mustEdit(who, a, today()))
                .invoke(a -> etags.match(ifMatch, view(a)))
                .call(a -> {
                    var facts = patches.apply(patch, AllianceChange.of(a));
                    return audit.changing(who, "CHANGE", a, () -> a.change(facts, ServiceTime.now(clock)));
                })
                .call(alliances::flush)
                .map(this::view)
                .map(Answers::ok);
    }

    @POST
    @Path("/{id}/activation")
    @Operation(operationId = "activateAlliance", summary = "The supervising officer files the alliance; it is active from now on")
    @Extension(name = "x-problems", value = "alliance-not-found alliance-not-yours alliance-closed alliance-not-draft alliance-without-core")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<AllianceView>> activate(UUID id, @NotNull @Valid ActivateAlliance filing) {
        var who = caller.get();
        var filedOn = filing.filedOn() == null ? today() : filing.filedOn();
        return alliances.forChange(who, id)
                .invoke(a -> AllianceAction.mustSupervise(who, a, today()))
                .call(a -> audit.changing(who, "ACTIVATE", a, () -> a.activate(filing.filingNumber(), filedOn, ServiceTime.now(clock))))
                .call(alliances::flush)
                .map(this::view)
                .map(Answers::ok);
    }

    @POST
    @Path("/{id}/closure")
    @Operation(operationId = "closeAlliance", summary = "The alliance ends; it refuses changes from now on")
    @Extension(name = "x-problems", value = "alliance-not-found alliance-not-yours alliance-closed")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<AllianceView>> close(UUID id, @NotNull @Valid CloseAlliance closing) {
        var who = caller.get();
        var on = closing.closedOn() == null ? today() : closing.closedOn();
        return alliances.forChange(who, id)
                .invoke(a -> AllianceAction.mustSupervise(who, a, today()))
                .call(a -> audit.changing(who, "CLOSE", a, closing.reason(), () -> a.close(on, closing.reason(), ServiceTime.now(clock))))
                .call(alliances::flush)
                .map(this::view)
                .map(Answers::ok);
    }

    private AllianceView view(Alliance a) {
        return AllianceView.of(caller.get(), a, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
