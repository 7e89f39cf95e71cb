package cn.gongjian.session;

import static cn.gongjian.shared.problem.SharedProblem.CROSS_SITE_REQUEST;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/**
 * Guards what browsers send. A request without Authorization is exactly one that may use the cookie, so a change without
 * it must come from a page of this very origin; a sibling port or host counts as a stranger.
 */
@ApplicationScoped
class SameOrigin {

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    /** Before authentication, which stands at 200. */
    static final int BEFORE_AUTHENTICATION = 300;

    private final VertxProblems problems;

    SameOrigin(VertxProblems problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_AUTHENTICATION);
    }

    private static boolean hasSession(RoutingContext context) {
        return context.request().cookies().stream().anyMatch(cookie -> cookie.getName().startsWith("q_session"));
    }

    private void check(RoutingContext context) {
        var request = context.request();
        // Without a cookie there is nothing to abuse: whoever it is will be asked to sign in.
        if (SAFE.contains(request.method()) || request.headers().contains("Authorization") || !hasSession(context)
                || request.path().equals("/api/session/back-channel-logout")) {
            context.next();
            return;
        }
        var site = request.getHeader("Sec-Fetch-Site");
        var origin = request.getHeader("Origin");
        boolean ours = site != null ? site.equals("same-origin")
                : origin != null ? origin.equals(request.scheme() + "://" + request.authority())
                : request.headers().contains("X-Requested-With");
        if (ours) context.next();
        else problems.answer(context, CROSS_SITE_REQUEST);
    }
}
