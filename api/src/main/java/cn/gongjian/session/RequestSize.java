package cn.gongjian.session;

import static cn.gongjian.shared.problem.SharedProblem.ADDRESS_TOO_LONG;
import static cn.gongjian.shared.problem.SharedProblem.PAYLOAD_TOO_LARGE;
import static cn.gongjian.shared.problem.SharedProblem.REQUEST_UNREADABLE;
import static io.quarkus.vertx.http.runtime.VertxHttpRecorder.MAX_REQUEST_SIZE_KEY;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/** How large a request may be: 1 MB of JSON is nobody's form, and only where files are brought it may be more. */
@ApplicationScoped
class RequestSize {

    private static final long LARGEST_BODY = 1024 * 1024;
    /** 20 MB, and the form around them. */
    private static final long LARGEST_UPLOAD = 21 * LARGEST_BODY;
    private static final Pattern UPLOAD = Pattern.compile("/api/v1/([a-z-]+/[^/]+/files|funding-imports)");
    private static final int LONGEST_ADDRESS = 8 * 1024;

    private final VertxProblems problems;

    RequestSize(VertxProblems problems) {
        this.problems = problems;
    }

    void filter(@Observes Filters filters) {
        filters.register(this::told, SameOrigin.BEFORE_AUTHENTICATION + 1);
    }

    /** Bodies that do not tell their size are counted as they come, by Quarkus; it is told here how far. */
    void limit(@Observes Router router) {
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1).handler(context -> {
            if (context.get(MAX_REQUEST_SIZE_KEY) != null) context.put(MAX_REQUEST_SIZE_KEY, largest(context));
            context.next();
        });
    }

    /** Vert.x itself would close the connection without a word. */
    private void told(RoutingContext context) {
        var length = context.request().getHeader("Content-Length");
        if (length != null && (length.length() > 12 || Long.parseLong(length) > largest(context))) problems.answer(context, PAYLOAD_TOO_LARGE);
        else if (context.request().uri().length() > LONGEST_ADDRESS) problems.answer(context, ADDRESS_TOO_LONG);
        else if (hasNul(context)) problems.answer(context, REQUEST_UNREADABLE);
        else context.next();
    }

    private static long largest(RoutingContext context) {
        var path = context.request().path();
        return path != null && UPLOAD.matcher(path).matches() ? LARGEST_UPLOAD : LARGEST_BODY;
    }

    private static boolean hasNul(RoutingContext context) {
        var query = context.request().query();
        return query != null && query.contains("%00") || context.request().path().contains("%00");
    }
}
