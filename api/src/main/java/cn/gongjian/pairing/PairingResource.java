package cn.gongjian.pairing;


import cn.gongjian.organization.People;
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
import java.util.Collection;
import java.util.List;
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
@Path("/v1/pairings")
@Tag(name = "Pairings")
class PairingResource {

    private final PairingRepository pairings;
    private final PairingProposing proposing;
    private final People people;
    private final CurrentCaller caller;
    private final AuditTrail audit;
    private final AuditLog log;
    private final MergePatch patches;
    private final ETags etags;
    private final Clock clock;

    PairingResource(PairingRepository pairings, PairingProposing proposing, People people, CurrentCaller caller, AuditTrail audit,
            AuditLog log, MergePatch patches, ETags etags, Clock clock) {
        this.pairings = pairings;
        this.proposing = proposing;
        this.people = people;
        this.caller = caller;
        this.audit = audit;
        this.log = log;
        this.patches = patches;
        this.etags = etags;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listPairings", summary = "Pairings with a side in my reach, newest first")
    @Extension(name = "x-problems", value = "cursor-invalid")
    @WithSession
    public Uni<Page<PairingSummary>> list(@Valid @BeanParam PairingFilter filter, @Valid @BeanParam PageRequest page) {
        var who = caller.get();
        return pairings.visible(who, filter, page).map(found -> found.map(p -> PairingSummary.of(who, p)));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPairing", summary = "One pairing with the posts of both sides")
    @Extension(name = "x-problems", value = "pairing-not-found")
    @WithSession
    public Uni<RestResponse<PairingView>> get(UUID id) {
        return pairings.wholeVisibleTo(caller.get(), id).map(this::view).map(Answers::ok);
    }

    @GET
    @Path("/{id}/audit-events")
    @Operation(operationId = "listPairingAuditEvents", summary = "What was changed of a pairing, newest first")
    @Extension(name = "x-problems", value = "pairing-not-found cursor-invalid")
    @WithSession
    public Uni<Page<AuditEventView>> events(UUID id, @Valid @BeanParam PageRequest page) {
        return pairings.visibleTo(caller.get(), id).chain(() -> log.about(id, page));
    }

    @POST
    @Operation(operationId = "proposePairing", summary = "One side proposes a pairing to the other")
    @Extension(name = "x-problems", value = "pairing-sides-equal pairing-side-unclear pairing-not-yours pairing-side-not-yours pairing-dates-reversed pairing-exists "
            + "organization-not-found organization-closed person-not-found")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<PairingView>> propose(@NotNull @Valid ProposePairing wanted) {
        return proposing.draft(caller.get(), wanted).map(p -> Answers.created("/pairings", p.id, view(p)));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Operation(operationId = "changePairing", summary = "Changes a pairing; term, agreement and payer only by the proposing side, and once both agreed only by an officer")
    @RequestBody(content = @Content(mediaType = "application/merge-patch+json", schema = @Schema(implementation = PairingChange.class)))
    @Extension(name = "x-problems", value = "pairing-not-found pairing-not-yours pairing-terms-not-yours pairing-side-not-yours pairing-closed "
            + "pairing-dates-reversed pairing-exists")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<PairingView>> change(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull JsonNode patch) {
        var who = caller.get();
        return pairings.forChange(who, id)
                .invoke(p -> PairingAction.mustRun(who, p))
                .invoke(p -> etags.match(ifMatch, view(p)))
                .call(p -> {
                    var facts = patches.apply(patch, PairingChange.of(p));
                    return audit.changing(who, "CHANGE", p, () -> p.change(facts, who, ServiceTime.now(clock)));
                })
                .call(pairings::flush)
                .map(this::view)
                .map(Answers::ok);
    }

    @POST
    @Path("/{id}/posts")
    @Operation(operationId = "replacePairingPosts", summary = "Replaces the leading group of one side; who held a post before stays on record")
    @Extension(name = "x-problems", value = "pairing-not-found pairing-not-yours pairing-side-not-yours pairing-closed person-not-found")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<PairingView>> replacePosts(UUID id, @NotNull @Valid ReplacePairingPosts wanted) {
        var who = caller.get();
        var personIds = wanted.posts().stream().map(HoldPairingPost::personId).toList();
        return pairings.forChange(who, id)
                .invoke(p -> PairingAction.mustRun(who, p))
                .invoke(Pairing::mustBeOpen)
                .invoke(p -> PairingAction.mustActFor(who, p, wanted.side()))
                .call(p -> people.forPosts(who, personIds, known(p), List.of(p.side(wanted.side()))).chain(holders -> audit.changing(who, "REPLACE_POSTS", p,
                        () -> p.replacePosts(wanted.side(), wanted.posts(), holders, today(), ServiceTime.now(clock)))))
                .call(pairings::flush)
                .map(this::view)
                .map(Answers::ok);
    }


    private static Collection<UUID> known(Pairing p) {
        return p.posts.stream().filter(post -> post.toOn == null && post.person != null).map(post -> post.person.id()).toList();
    }

    private PairingView view(Pairing p) {
        return PairingView.of(caller.get(), p);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
