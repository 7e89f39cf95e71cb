package cn.gongjian.session;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.oidc.runtime.CodeAuthenticationMechanism;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import io.vertx.core.json.JsonObject;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Keeps the tokens of browser sessions in the database and gives the browser a random id. A refresh updates the row in
 * place: a new id at each refresh, as the stock managers do it, signs a page out whose parallel requests all refresh.
 */
@ApplicationScoped
@Alternative
@Priority(1)
class DatabaseTokenStates implements TokenStateManager {

    /** The mechanism leaves this attribute while it refreshes; its constant is not public. */
    private static final String REFRESHING = "refresh_token_grant_response";
    private static final String SESSION_ID = "gongjian.web-session";
    private static final SecureRandom RANDOM = new SecureRandom();
    private final WebSessionStore store;

    DatabaseTokenStates(WebSessionStore store) {
        this.store = store;
    }

    @Override
    public Uni<String> createTokenState(RoutingContext context, OidcTenantConfig config, AuthorizationCodeTokens tokens,
            OidcRequestContext<String> request) {
        long age = context.<Long>get(CodeAuthenticationMechanism.SESSION_MAX_AGE_PARAM);
        String known = context.get(SESSION_ID);
        if (context.get(REFRESHING) != null && known != null)
            return store.refresh(known, tokens, age).map(alive -> {
                if (!alive) throw new AuthenticationFailedException();
                return known;
            });
        AuthorizationCodeTokens plain = context.get(AuthorizationCodeTokens.class.getName());
        var claims = claims((plain == null ? tokens : plain).getIdToken());
        var id = randomId();
        return store.open(id, claims.getString("sub"), claims.getString("sid"), tokens, age).replaceWith(id);
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(RoutingContext context, OidcTenantConfig config, String id,
            OidcRequestContext<AuthorizationCodeTokens> request) {
        context.put(SESSION_ID, id);
        return store.tokens(id).onItem().ifNull().failWith(AuthenticationFailedException::new);
    }

    @Override
    public Uni<Void> deleteTokens(RoutingContext context, OidcTenantConfig config, String id, OidcRequestContext<Void> request) {
        return context.get(REFRESHING) != null ? Uni.createFrom().voidItem() : store.close(id);
    }

    private static String randomId() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The token was verified by the mechanism before it comes here. */
    private static JsonObject claims(String jwt) {
        var parts = jwt.split("\\.");
        return new JsonObject(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
    }
}
