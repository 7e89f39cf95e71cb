package cn.gongjian.contract;

import cn.gongjian.shared.problem.ProblemKind;
import cn.gongjian.shared.problem.ProblemWords;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** One response for each status, with an example for each problem of that status. */
final class ProblemAnswers {

    private ProblemAnswers() {}

    static void add(APIResponses responses, List<ProblemKind> kinds) {
        var byStatus = kinds.stream().distinct().sorted(Comparator.comparing(ProblemKind::slug))
                .collect(Collectors.groupingBy(ProblemKind::status, TreeMap::new, Collectors.toList()));
        byStatus.forEach((status, same) -> {
            var media = OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
            same.forEach(kind -> media.addExample(kind.slug(), OASFactory.createExample().summary(ProblemWords.title(kind, Locale.ENGLISH)).value(example(kind))));
            var response = OASFactory.createAPIResponse()
                    .description(same.stream().map(ProblemKind::slug).collect(Collectors.joining(", ")))
                    .content(OASFactory.createContent().addMediaType("application/problem+json", media));
            if (status == 503) response.addHeader("Retry-After", OASFactory.createHeader().description("Seconds to wait")
                    .schema(OASFactory.createSchema().type(List.of(org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.INTEGER))));
            responses.addAPIResponse(String.valueOf(status), response);
        });
    }

    private static Map<String, Object> example(ProblemKind kind) {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", "/problems/" + kind.slug());
        problem.put("title", ProblemWords.title(kind, Locale.CHINA));
        problem.put("status", kind.status());
        problem.put("traceId", "0192f3a1b2c3d4e5");
        return problem;
    }
}
