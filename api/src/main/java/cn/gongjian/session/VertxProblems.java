package cn.gongjian.session;

import static cn.gongjian.shared.problem.SharedProblem.IDENTITY_PROVIDER_UNAVAILABLE;
import static cn.gongjian.shared.problem.SharedProblem.INTERNAL_ERROR;
import static cn.gongjian.shared.problem.SharedProblem.NOT_ALLOWED;
import static cn.gongjian.shared.problem.SharedProblem.PAYLOAD_TOO_LARGE;
import static cn.gongjian.shared.problem.SharedProblem.REQUEST_UNREADABLE;
import static cn.gongjian.shared.problem.SharedProblem.SIGN_IN_REQUIRED;

import cn.gongjian.shared.problem.ProblemKind;
import cn.gongjian.shared.problem.ProblemResponses;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Problem details for what fails before a resource is reached. */
@ApplicationScoped
class VertxProblems {

    private final ObjectMapper json;

    VertxProblems(ObjectMapper json) {
        this.json = json;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::failed);
    }

    private void failed(RoutingContext context) {
        var thrown = context.failure();
        if (context.response().ended() || context.response().headWritten()) return;
        if (thrown instanceof AuthenticationRedirectException) context.next(); // the code flow's own redirects
        else answer(context, kind(thrown, context.statusCode()));
    }

    private static ProblemKind kind(Throwable thrown, int status) {
        for (var cause = thrown; cause != null; cause = cause.getCause())
            if (cause instanceof OIDCException || cause instanceof java.net.ConnectException) return IDENTITY_PROVIDER_UNAVAILABLE;
        if (thrown instanceof ForbiddenException) return NOT_ALLOWED;
        if (thrown instanceof AuthenticationException || thrown instanceof UnauthorizedException || status == 401) return SIGN_IN_REQUIRED;
        if (status == 413) return PAYLOAD_TOO_LARGE;
        return status >= 400 && status < 500 ? REQUEST_UNREADABLE : INTERNAL_ERROR;
    }

    void answer(RoutingContext context, ProblemKind kind) {
        try {
            var view = ProblemResponses.view(kind.because(), context.request().getHeader("Accept-Language"));
            if (kind.status() == 503) context.response().putHeader("Retry-After", "2");
            context.response().setStatusCode(kind.status())
                    .putHeader("Content-Type", ProblemResponses.MEDIA_TYPE)
                    .putHeader("Cache-Control", "no-store")
                    .end(json.writeValueAsString(view));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
