package cn.gongjian.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Remembers for a minute which bearer tokens were verified, because checking a signature costs more than the rest of a
 * small request. A token is never accepted past its own expiry; a key that Keycloak withdraws is noticed a minute later.
 * Whose token it is and what they may do is asked anew each time, and browsers with their cookie pass by.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class VerifiedTokens implements HttpAuthenticationMechanism {

    private record Verified(SecurityIdentity identity, long expiresAt) {}

    private final OidcAuthenticationMechanism oidc;
    private final Clock clock;
    private final Cache<String, Verified> verified = Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofMinutes(1)).build();

    VerifiedTokens(OidcAuthenticationMechanism oidc, Clock clock) {
        this.oidc = oidc;
        this.clock = clock;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        var header = request.request().getHeader("Authorization");
        if (header == null) return oidc.authenticate(request, identities);
        var known = verified.getIfPresent(header);
        if (known != null && clock.instant().getEpochSecond() < known.expiresAt) return Uni.createFrom().item(known.identity);
        return oidc.authenticate(request, identities).invoke(identity -> remember(header, identity));
    }

    /** Only what later requests need: the original also holds on to the request that it came with. */
    private void remember(String header, SecurityIdentity identity) {
        if (identity == null || !(identity.getPrincipal() instanceof JsonWebToken jwt)) return;
        var lasting = QuarkusSecurityIdentity.builder().setPrincipal(jwt).addCredential(identity.getCredential(AccessTokenCredential.class))
                .addRoles(identity.getRoles()).build();
        verified.put(header, new Verified(lasting, jwt.getExpirationTime()));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return oidc.getChallenge(request);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    /** Asked before the mechanism that it stands in front of. */
    @Override
    public int getPriority() {
        return oidc.getPriority() + 1;
    }
}
