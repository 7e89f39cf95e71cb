package cn.gongjian.plan.paper;

import cn.gongjian.plan.PlanView;
import cn.gongjian.plan.Plans;
import cn.gongjian.plan.following.Fulfilments;
import cn.gongjian.shared.caller.CurrentCaller;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/plans/{id}/document")
@Tag(name = "Plans")
class PlanPaperResource {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Plans plans;
    private final Fulfilments fulfilments;
    private final CurrentCaller caller;
    private final Vertx vertx;

    PlanPaperResource(Plans plans, Fulfilments fulfilments, CurrentCaller caller, Vertx vertx) {
        this.plans = plans;
        this.fulfilments = fulfilments;
        this.caller = caller;
        this.vertx = vertx;
    }

    @GET
    @Produces(DOCX)
    @Operation(operationId = "downloadPlanDocument", summary = "A plan, or how it was fulfilled, as docx in the layout of GB/T 9704",
            description = "The numbers are those of today's records. The words are Chinese.")
    @APIResponse(responseCode = "200", content = @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Extension(name = "x-problems", value = "plan-not-found plan-wrong-state")
    @WithSession
    public Uni<RestResponse<byte[]>> download(UUID id, @RestQuery @NotNull @Parameter(required = true, description = "Which paper", example = "FULFILMENT") PaperKind kind) {
        var who = caller.get();
        return plans.view(who, id).chain(plan -> paper(plan, kind).map(bytes -> answer(plan, kind, bytes)));
    }

    private Uni<byte[]> paper(PlanView plan, PaperKind kind) {
        if (kind == PaperKind.PLAN) return vertx.executeBlocking(() -> PlanPaper.plan(plan), false);
        return fulfilments.of(caller.get(), plan.id()).chain(now -> vertx.executeBlocking(() -> PlanPaper.fulfilment(plan, now), false));
    }

    /** Old programs take the first name, all others the second. */
    private static RestResponse<byte[]> answer(PlanView plan, PaperKind kind, byte[] bytes) {
        var name = URLEncoder.encode(plan.title() + (kind == PaperKind.PLAN ? "" : "-" + PaperWords.of("fulfilmentName")) + ".docx", StandardCharsets.UTF_8).replace("+", "%20");
        return RestResponse.ResponseBuilder.ok(bytes).header(HttpHeaders.CONTENT_TYPE, DOCX).header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("Content-Disposition", "attachment; filename=\"plan.docx\"; filename*=UTF-8''" + name).build();
    }
}
