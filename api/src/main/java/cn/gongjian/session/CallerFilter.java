package cn.gongjian.session;

import static cn.gongjian.shared.problem.SharedProblem.ACCOUNT_NOT_BOUND;
import static cn.gongjian.shared.problem.SharedProblem.SIGN_IN_REQUIRED;

import cn.gongjian.organization.Callers;
import cn.gongjian.shared.caller.CurrentCaller;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdTokenCredential;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Nothing under /v1 is reached without a person: who that is gets settled here, once, for cookie and bearer alike. */
class CallerFilter {

    private final CurrentIdentityAssociation identities;
    private final Callers callers;
    private final CurrentCaller current;

    CallerFilter(CurrentIdentityAssociation identities, Callers callers, CurrentCaller current) {
        this.identities = identities;
        this.callers = callers;
        this.current = current;
    }

    @ServerRequestFilter
    public Uni<Void> identify(ContainerRequestContext request) {
        if (!request.getUriInfo().getPath().startsWith("/v1/")) return Uni.createFrom().voidItem();
        return identities.getDeferredIdentity().chain(this::caller);
    }

    private Uni<Void> caller(SecurityIdentity identity) {
        if (identity.isAnonymous()) throw SIGN_IN_REQUIRED.because();
        return callers.bySubject(subject(identity))
                .onItem().ifNull().failWith(ACCOUNT_NOT_BOUND::because)
                .invoke(current::set)
                .replaceWithVoid();
    }

    /** The access token's subject, the same in both flows; the principal is the ID token in that of browsers. */
    private static String subject(SecurityIdentity identity) {
        if (identity.getCredential(IdTokenCredential.class) == null && identity.getPrincipal() instanceof JsonWebToken jwt) return present(jwt.getSubject());
        var token = identity.getCredential(AccessTokenCredential.class).getToken();
        var claims = new JsonObject(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
        return present(claims.getString("sub"));
    }

    private static String present(String subject) {
        if (subject == null) throw SIGN_IN_REQUIRED.because();
        return subject;
    }
}
