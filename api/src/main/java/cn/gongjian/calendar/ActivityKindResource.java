package cn.gongjian.calendar;

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
@Path("/v1/activity-kinds")
@Tag(name = "Activities")
class ActivityKindResource {

    private final ActivityKindRepository kinds;
    private final CurrentCaller caller;
    private final AuditTrail audit;
    private final AuditLog log;
    private final MergePatch patches;
    private final ETags etags;

    ActivityKindResource(ActivityKindRepository kinds, CurrentCaller caller, AuditTrail audit, AuditLog log, MergePatch patches, ETags etags) {
        this.kinds = kinds;
        this.caller = caller;
        this.audit = audit;
        this.log = log;
        this.patches = patches;
        this.etags = etags;
    }

    @GET
    @Operation(operationId = "listActivityKinds", summary = "What an activity can be, in the order of a form",
            description = "Also what is not offered any more, because activities are still called by it.")
    @WithSession
    public Uni<Page<ActivityKindView>> list() {
        var who = caller.get();
        return kinds.inOrder().map(Page::of).map(all -> all.map(kind -> ActivityKindView.of(who, kind)));
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getActivityKind", summary = "One kind of activity")
    @Extension(name = "x-problems", value = "activity-kind-not-found")
    @WithSession
    public Uni<RestResponse<ActivityKindView>> get(String code) {
        var who = caller.get();
        return kinds.known(code).map(kind -> Answers.ok(ActivityKindView.of(who, kind)));
    }

    @GET
    @Path("/{code}/audit-events")
    @Operation(operationId = "listActivityKindAuditEvents", summary = "Changes of one kind of activity, newest first")
    @Extension(name = "x-problems", value = "activity-kind-not-found cursor-invalid")
    @WithSession
    public Uni<Page<AuditEventView>> history(String code, @Valid @BeanParam PageRequest page) {
        return kinds.known(code).chain(kind -> log.about(kind.id, page));
    }

    @POST
    @Operation(operationId = "addActivityKind", summary = "Adds a kind of activity for everybody", description = "By an administrator or an officer.")
    @Extension(name = "x-problems", value = "activity-kind-not-yours activity-kind-name-taken activity-kind-code-taken")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<ActivityKindView>> add(@NotNull @Valid AddActivityKind wanted) {
        var who = caller.get();
        ActivityKindAction.mustAdd(who);
        var kind = ActivityKind.of(wanted);
        return kinds.persistAndFlush(kind)
                .call(() -> audit.created(who, kind))
                .map(added -> Answers.created("/activity-kinds", added.code, ActivityKindView.of(who, added)));
    }

    @PATCH
    @Path("/{code}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Operation(operationId = "changeActivityKind", summary = "Renames, moves or withdraws a kind of activity", description = "By the platform's administrator; the code stays.")
    @RequestBody(content = @Content(mediaType = "application/merge-patch+json", schema = @Schema(implementation = ActivityKindChange.class)))
    @Extension(name = "x-problems", value = "activity-kind-not-found activity-kind-not-yours activity-kind-name-taken")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<ActivityKindView>> change(String code, @RestHeader("If-Match") String ifMatch, @NotNull JsonNode patch) {
        var who = caller.get();
        return kinds.known(code)
                .invoke(kind -> ActivityKindAction.mustEdit(who))
                .invoke(kind -> etags.match(ifMatch, ActivityKindView.of(who, kind)))
                .call(kind -> {
                    var facts = patches.apply(patch, ActivityKindChange.of(kind));
                    return audit.changing(who, "CHANGE", kind, () -> kind.set(facts)).chain(kinds::flush);
                })
                .map(kind -> Answers.ok(ActivityKindView.of(who, kind)));
    }
}
