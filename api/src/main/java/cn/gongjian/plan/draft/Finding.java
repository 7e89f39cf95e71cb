package cn.gongjian.plan.draft;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PlanFinding", description = "Something that is wrong with a plan, or may be; the words for the code are the client's")
public record Finding(
        @Schema(required = true) FindingCode code,
        @Schema(required = true) Severity severity,
        @Schema(required = true, description = "What the words mention", examples = "{\"from\":\"2026-03-21\",\"to\":\"2026-03-31\"}") Map<String, String> params,
        @Schema(description = "JSON pointer into the draft", examples = "/phases/1") String about,
        @Schema(description = "Where in the text") Passage passage) {

    public static Finding of(FindingCode code, String about, Passage passage, Map<String, String> params) {
        return new Finding(code, code.severity(), params, about, passage);
    }
}
