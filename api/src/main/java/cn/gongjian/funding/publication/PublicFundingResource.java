package cn.gongjian.funding.publication;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What everybody may look at. Outside of /v1, where nobody is without a person. */
@Path("/public-funding")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Funding")
class PublicFundingResource {

    private final PublicFunding funding;

    PublicFundingResource(PublicFunding funding) {
        this.funding = funding;
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPublicFunding", summary = "公示: money of an alliance or a pairing, for everybody and without people",
            description = "Needs no sign-in. 404 once it is no longer published.")
    @Extension(name = "x-problems", value = "publication-not-found unavailable")
    public Uni<RestResponse<PublicFundingView>> get(UUID id) {
        return funding.of(id).map(view -> ResponseBuilder.ok(view).header(HttpHeaders.CACHE_CONTROL, "no-cache").build());
    }
}
