package cn.gongjian.file;

import cn.gongjian.file.content.Intake;
import cn.gongjian.file.content.Taken;
import cn.gongjian.shared.caller.CurrentCaller;
import cn.gongjian.shared.page.Page;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/v1/activities/{id}/files")
@Tag(name = "Files")
class ActivityFileResource {

    private final FileRepository files;
    private final FileDesk desk;
    private final Contents contents;
    private final CurrentCaller caller;
    private final Vertx vertx;

    ActivityFileResource(FileRepository files, FileDesk desk, Contents contents, CurrentCaller caller, Vertx vertx) {
        this.files = files;
        this.desk = desk;
        this.contents = contents;
        this.caller = caller;
        this.vertx = vertx;
    }

    @GET
    @Operation(operationId = "listActivityFiles", summary = "Files of an activity that the caller may see, the oldest first")
    @Extension(name = "x-problems", value = "activity-not-found")
    @WithSession
    public Uni<Page<FileView>> list(UUID id) {
        var who = caller.get();
        return files.of(who, id).map(found -> Page.of(found.stream().map(placed -> FileView.of(who, placed)).toList()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "addActivityFile", summary = "Brings a file to an activity",
            description = "What it is, its content says, whatever it is called. Pictures are kept without place, time and device. "
                    + "A picture of minors is seen by nobody else until the consent of their guardians is recorded.")
    @RequestBody(content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = UploadForm.Shape.class)))
    @Extension(name = "x-problems", value = "activity-not-found file-not-yours file-container-closed file-too-many file-too-large file-type-refused "
            + "file-unreadable file-holds-program file-unpacks-too-large file-minors-unsaid")
    public Uni<RestResponse<FileView>> add(UUID id, @RestForm FileUpload file, @RestForm String role, @RestForm String showsMinors) {
        var upload = UploadForm.read(file, role, showsMinors);
        return desk.mayAdd(caller.get(), id)
                .chain(() -> vertx.executeBlocking(() -> Intake.take(upload.content()), false))
                .chain(taken -> kept(id, upload.facts(), taken).eventually(taken::close));
    }

    private Uni<RestResponse<FileView>> kept(UUID id, FileChange facts, Taken taken) {
        return contents.keep(taken).chain(content -> desk.add(NewFile.of(id, facts, taken, content)));
    }
}
