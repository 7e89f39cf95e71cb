package cn.gongjian.shared.problem;

import cn.gongjian.shared.http.ETags;
import cn.gongjian.shared.http.Trace;
import cn.gongjian.shared.http.Versioned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes problems as responses, in the caller's language. */
@ApplicationScoped
public class ProblemResponses {

    public static final String MEDIA_TYPE = "application/problem+json";
    private final ETags etags;
    private final AllowedMethods methods;

    ProblemResponses(ETags etags, AllowedMethods methods) {
        this.etags = etags;
        this.methods = methods;
    }

    public Response of(Problem problem, String acceptLanguage) {
        var kind = problem.kind();
        var answer = Response.status(kind.status())
                .type(MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(view(problem, acceptLanguage));
        if (kind.status() == 401) answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        if (kind.status() == 503) answer.header(HttpHeaders.RETRY_AFTER, "2");
        if (kind.status() == 429) answer.header(HttpHeaders.RETRY_AFTER, "10");
        if (problem.extras().get("current") instanceof Versioned current) answer.header(HttpHeaders.ETAG, etags.of(current));
        return answer.build();
    }

    public static ProblemView view(Problem problem, String acceptLanguage) {
        var kind = problem.kind();
        var locale = ProblemWords.locale(acceptLanguage);
        List<Violation> violations = problem.violations().isEmpty() ? null : problem.violations();
        return new ProblemView("/problems/" + kind.slug(), ProblemWords.title(kind, locale), kind.status(),
                ProblemWords.detail(kind, locale, problem.facts()), violations, Trace.current(), Map.copyOf(problem.extras()));
    }

    /**
     * For the refusals that the framework makes itself: wrong method, wrong media type, unknown path. Beneath a path with
     * parameters it takes a wrong method for an unknown path, so a 404 is looked up as well.
     */
    Response ofStatus(int status, String method, String path, String acceptLanguage) {
        var allowed = status == 404 || status == 405 ? methods.of(path) : Set.<String>of();
        if (status == 405 || !allowed.isEmpty() && !allowed.contains(method.equals("HEAD") ? "GET" : method))
            return Response.fromResponse(of(SharedProblem.METHOD_NOT_ALLOWED.because(), acceptLanguage))
                    .header(HttpHeaders.ALLOW, String.join(", ", allowed))
                    .build();
        var kind = Arrays.stream(SharedProblem.values())
                .filter(k -> k.status() == status && k != SharedProblem.CURSOR_INVALID)
                .findFirst()
                .orElse(status < 500 ? SharedProblem.REQUEST_UNREADABLE : SharedProblem.INTERNAL_ERROR);
        return of(kind.because(), acceptLanguage);
    }
}
