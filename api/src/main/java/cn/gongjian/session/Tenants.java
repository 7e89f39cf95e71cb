package cn.gongjian.session;

import io.quarkus.oidc.JavaScriptRequestChecker;
import io.quarkus.oidc.TenantResolver;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Whoever sends an Authorization header is a program with a bearer token, everybody else a browser with a cookie. Two
 * tenants instead of one hybrid: only so can the bearer side insist on access tokens (a hybrid tenant accepts ID tokens).
 */
class Tenants {

    @ApplicationScoped
    static class ByHeader implements TenantResolver {
        @Override
        public String resolve(RoutingContext request) {
            return request.request().headers().contains("Authorization") ? "bearer" : "web";
        }
    }

    /** Only the sign-in page may be redirected to Keycloak; everything else gets a 401 that a program can read. */
    @ApplicationScoped
    static class OnlyLoginRedirects implements JavaScriptRequestChecker {
        @Override
        public boolean isJavaScriptRequest(RoutingContext request) {
            return !request.request().path().equals("/api/session/login");
        }
    }
}
