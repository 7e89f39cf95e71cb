package cn.gongjian.session;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.Tenant;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * OIDC back-channel logout. Our own, because the built-in one keeps its marks in memory and drops them all at the next
 * sign-in of anybody. A replayed token only ends what has ended already.
 */
@Path("/session/back-channel-logout")
class BackChannelLogoutResource {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private final TenantIdentityProvider logoutTokens;
    private final WebSessionStore sessions;

    BackChannelLogoutResource(@Tenant("lgt") TenantIdentityProvider logoutTokens, WebSessionStore sessions) {
        this.logoutTokens = logoutTokens;
        this.sessions = sessions;
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<Response> logout(@FormParam("logout_token") String token) {
        if (token == null) return Uni.createFrom().item(answer(400));
        return logoutTokens.authenticate(new AccessTokenCredential(token)).chain(this::end).onFailure().recoverWithItem(answer(400));
    }

    private Uni<Response> end(SecurityIdentity identity) {
        var token = (JsonWebToken) identity.getPrincipal();
        if (!(token.getClaim("events") instanceof Map<?, ?> events) || !events.containsKey(EVENT) || token.getClaim("nonce") != null)
            return Uni.createFrom().item(answer(400));
        return sessions.end(token.getClaim("sid"), token.getSubject()).replaceWith(answer(200));
    }

    private static Response answer(int status) {
        return Response.status(status).header("Cache-Control", "no-store").build();
    }
}
