package cn.gongjian.file;

import static cn.gongjian.file.FileProblem.FILE_NOT_PICTURE;

import cn.gongjian.file.store.Fetched;
import cn.gongjian.shared.caller.CurrentCaller;
import cn.gongjian.shared.http.ETags;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The bytes of a file, which never change, for whoever may see it at that moment: so a copy may be kept, but has to be asked for each time.
 * Without Produces, on purpose: with it the framework chooses who writes before it knows what, and JSON would say where the file lies.
 */
@Path("/v1/files/{id}")
@Tag(name = "Files")
class FileContentResource {

    private final FileDesk desk;
    private final Contents contents;
    private final CurrentCaller caller;
    private final RoutingContext request;

    FileContentResource(FileDesk desk, Contents contents, CurrentCaller caller, RoutingContext request) {
        this.desk = desk;
        this.contents = contents;
        this.caller = caller;
        this.request = request;
    }

    @GET
    @Path("/content")
    @Operation(operationId = "downloadFile", summary = "The content of a file",
            description = "Pictures and PDF may be shown in place, all else is for saving. If-None-Match with the ETag of before answers 304.")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "application/octet-stream", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Extension(name = "x-problems", value = "file-not-found")
    public Uni<RestResponse<java.nio.file.Path>> content(UUID id,
            @RestQuery @DefaultValue("false") @Parameter(description = "For saving, also what could be shown") boolean download,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Parameter(description = "Answers 304 to whoever has it already") String known) {
        return desk.seen(caller.get(), id).chain(file -> answer(ContentAnswer.of(file, download), known, () -> contents.content(file)));
    }

    @GET
    @Path("/thumbnail")
    @Operation(operationId = "getFileThumbnail", summary = "A picture small enough for a list", description = "If-None-Match with the ETag of before answers 304.")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "image/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Extension(name = "x-problems", value = "file-not-found file-not-picture")
    public Uni<RestResponse<java.nio.file.Path>> thumbnail(UUID id,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Parameter(description = "Answers 304 to whoever has it already") String known) {
        return desk.seen(caller.get(), id).invoke(file -> {
            if (!file.format.isPicture()) throw FILE_NOT_PICTURE.because(file.name);
        }).chain(file -> answer(ContentAnswer.ofThumbnail(file), known, () -> contents.thumbnail(file)));
    }

    private Uni<RestResponse<java.nio.file.Path>> answer(ContentAnswer answer, String known, Supplier<Uni<Fetched>> content) {
        if (known != null && ETags.matches(known, answer.etag())) return Uni.createFrom().item(answer.unchanged());
        return content.get().map(fetched -> {
            request.addEndHandler(sent -> fetched.close());
            return answer.with(fetched.path());
        });
    }
}
