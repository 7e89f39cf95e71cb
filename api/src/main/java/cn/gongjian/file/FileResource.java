package cn.gongjian.file;

import cn.gongjian.organization.People;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
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
@Path("/v1/files")
@Tag(name = "Files")
class FileResource {

    private final FileRepository files;
    private final People people;
    private final CurrentCaller caller;
    private final AuditTrail audit;
    private final AuditLog log;
    private final MergePatch patches;
    private final ETags etags;
    private final Clock clock;

    FileResource(FileRepository files, People people, CurrentCaller caller, AuditTrail audit, AuditLog log, MergePatch patches, ETags etags, Clock clock) {
        this.files = files;
        this.people = people;
        this.caller = caller;
        this.audit = audit;
        this.log = log;
        this.patches = patches;
        this.etags = etags;
        this.clock = clock;
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getFile", summary = "What is known of one file")
    @Extension(name = "x-problems", value = "file-not-found")
    @WithSession
    public Uni<RestResponse<FileView>> get(UUID id) {
        var who = caller.get();
        return files.visibleTo(who, id).map(placed -> Answers.ok(FileView.of(who, placed)));
    }

    @GET
    @Path("/{id}/audit-events")
    @Operation(operationId = "listFileAuditEvents", summary = "Changes of one file, newest first")
    @Extension(name = "x-problems", value = "file-not-found cursor-invalid")
    @WithSession
    public Uni<Page<AuditEventView>> history(UUID id, @Valid @BeanParam PageRequest page) {
        return files.visibleTo(caller.get(), id).chain(() -> log.about(id, page));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Operation(operationId = "changeFile", summary = "Corrects the name, the role, or whether minors are shown",
            description = "Whoever did not bring a picture may say that it shows minors, which hides it until there is a consent, but not that it shows none.")
    @RequestBody(content = @Content(mediaType = "application/merge-patch+json", schema = @Schema(implementation = FileChange.class)))
    @Extension(name = "x-problems", value = "file-not-found file-not-yours file-container-closed file-minors-unsaid file-consent-not-yours")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<FileView>> change(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull JsonNode patch) {
        var who = caller.get();
        return runnable(who, id)
                .invoke(placed -> etags.match(ifMatch, FileView.of(who, placed)))
                .chain(placed -> changed(who, "CHANGE", placed, () -> placed.file().change(patches.apply(patch, FileChange.of(placed.file())), who, now())));
    }

    @POST
    @Path("/{id}/consent")
    @Operation(operationId = "recordFileConsent", summary = "Says that the guardians of the minors in a picture agree; from then on others see it",
            description = "Only whoever brought the picture sees it before, so only they can.")
    @Extension(name = "x-problems", value = "file-not-found file-not-yours file-container-closed file-consent-unneeded file-consent-recorded")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<FileView>> consent(UUID id, @NotNull @Valid RecordConsent consent) {
        var who = caller.get();
        return runnable(who, id).chain(placed -> people.named(List.of(who.personId())).chain(known -> changed(who, "RECORD_CONSENT", placed,
                () -> placed.file().recordConsent(consent.note(), known.get(who.personId()), now()))));
    }

    @POST
    @Path("/{id}/consent-withdrawal")
    @Operation(operationId = "withdrawFileConsent", summary = "A guardian does not agree any more; the picture is hidden at once", description = "At any time.")
    @Extension(name = "x-problems", value = "file-not-found file-not-yours file-consent-absent")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<FileView>> withdrawConsent(UUID id, @Valid WithdrawConsent withdrawal) {
        var who = caller.get();
        return files.visibleTo(who, id)
                .invoke(placed -> FileAction.mustSpeakFor(who, placed.within()))
                .chain(placed -> changed(who, "WITHDRAW_CONSENT", placed, () -> placed.file().withdrawConsent(now())));
    }

    @POST
    @Path("/{id}/removal")
    @Operation(operationId = "removeFile", summary = "Takes a file away; for a day it can be brought back", description = "Then its content is deleted.")
    @Extension(name = "x-problems", value = "file-not-found file-not-yours file-container-closed")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<FileView>> remove(UUID id, @Valid RemoveFile removal) {
        var who = caller.get();
        return runnable(who, id).chain(placed -> changed(who, "REMOVE", placed, () -> placed.file().remove(now())));
    }

    @POST
    @Path("/{id}/restoration")
    @Operation(operationId = "restoreFile", summary = "Brings a removed file back as it was")
    @Extension(name = "x-problems", value = "file-not-found file-not-yours file-container-closed file-not-removed file-too-many")
    @WithTransaction
    @Idempotent
    public Uni<RestResponse<FileView>> restore(UUID id, @Valid RestoreFile restoration) {
        var who = caller.get();
        return files.keptFor(who, id)
                .invoke(placed -> FileAction.mustRun(who, placed.within()))
                .call(placed -> files.mustHaveRoom(placed.file().activityId))
                .chain(placed -> changed(who, "RESTORE", placed, () -> placed.file().restore(now())));
    }

    private Uni<PlacedFile> runnable(Caller who, UUID id) {
        return files.visibleTo(who, id).invoke(placed -> FileAction.mustRun(who, placed.within()));
    }

    private Uni<RestResponse<FileView>> changed(Caller who, String action, PlacedFile placed, Runnable rule) {
        return audit.changing(who, action, placed, rule).chain(files::flush).map(done -> Answers.ok(FileView.of(who, placed)));
    }

    private Instant now() {
        return ServiceTime.now(clock);
    }
}
