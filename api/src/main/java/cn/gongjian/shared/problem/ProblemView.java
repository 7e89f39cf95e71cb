package cn.gongjian.shared.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** RFC 9457 problem details, the only shape of an error. */
@Schema(name = "Problem", description = "RFC 9457 problem details")
public record ProblemView(
        @Schema(description = "Stable identifier; GET /api{type} explains it", examples = "/problems/pairing-not-found", required = true) String type,
        @Schema(description = "What kind of refusal, for people", examples = "没有这个结对", required = true) String title,
        @Schema(description = "HTTP status", examples = "404", required = true) int status,
        @Schema(description = "What happened, which rule, what can be done", examples = "没有这个结对，或者您看不到它。") String detail,
        @Schema(description = "Members of the request at fault") List<Violation> violations,
        @Schema(description = "Names this answer in the operator's log", examples = "0192f3a1b2c3d4e5", required = true) String traceId,
        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> extras) {}
