package cn.gongjian.session;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** Page navigations of the browser's sign-in; outside of the contract, because no program calls them. */
@Path("/session")
class SessionResource {

    /** An HTTP policy signs in before this is reached. */
    @GET
    @Path("/login")
    @PermitAll
    @Operation(hidden = true)
    public Response login(@RestQuery String returnTo) {
        return go(ReturnTo.safe(returnTo));
    }

    @GET
    @Path("/callback")
    @Authenticated
    @Operation(hidden = true)
    public Response callback() {
        return go("/");
    }

    /** The OIDC extension takes over as soon as somebody is signed in here; GET is not offered, so no image can sign out. */
    @POST
    @Path("/logout")
    @Authenticated
    @Operation(hidden = true)
    public Response logout() {
        return go("/");
    }

    @GET
    @Path("/error")
    @PermitAll
    @Operation(hidden = true)
    public Response error(@RestQuery String error) {
        return go("/?loginError=" + (error != null && error.matches("[a-z_]{1,40}") ? error : "failed"));
    }

    static Response go(String location) {
        // A plain header: Response.seeOther would put the path under /api.
        return Response.status(303).header("Cache-Control", "no-store").header("Location", location).build();
    }
}
