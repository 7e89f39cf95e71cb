package cn.gongjian.contract;

import static cn.gongjian.shared.problem.SharedProblem.NOT_FOUND;

import cn.gongjian.shared.page.Page;
import cn.gongjian.shared.problem.ProblemKind;
import cn.gongjian.shared.problem.ProblemWords;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

/** Explains what the "type" of a problem means; open to everybody. */
@Path("/problems")
@PermitAll
@Tag(name = "Problems")
class ProblemResource {

    @Schema(name = "ProblemExplanation")
    public record Explanation(
            @Schema(required = true, examples = "/problems/version-stale") String type,
            @Schema(required = true, examples = "412") int status,
            @Schema(required = true, examples = "内容已被他人修改") String title,
            @Schema(description = "What can be done") String help) {

        static Explanation of(ProblemKind kind, Locale locale) {
            return new Explanation("/problems/" + kind.slug(), kind.status(), ProblemWords.title(kind, locale), ProblemWords.help(kind, locale));
        }
    }

    @GET
    @Operation(operationId = "listProblems", summary = "Every refusal that the API can answer")
    public Page<Explanation> list(@RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        var locale = ProblemWords.locale(language);
        return Page.of(ProblemCatalog.all().map(kind -> Explanation.of(kind, locale)).toList());
    }

    @GET
    @Path("/{slug}")
    @Operation(operationId = "getProblem", summary = "What one refusal means and what can be done")
    @Extension(name = "x-problems", value = "not-found")
    public Explanation get(String slug, @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return ProblemCatalog.bySlug(slug).map(kind -> Explanation.of(kind, ProblemWords.locale(language))).orElseThrow(NOT_FOUND::because);
    }
}
