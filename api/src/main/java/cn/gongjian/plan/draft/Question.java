package cn.gongjian.plan.draft;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PlanQuestion", description = "Something that the text leaves open and only a person can say; the words for code and options are the client's")
public record Question(
        @Schema(required = true) QuestionCode code,
        @Schema(description = "JSON pointer to the part of the reading that the answer changes", examples = "/money/0") String about,
        @Schema(required = true, description = "What may be answered; empty where the answer is free", examples = "[\"EACH\", \"ALL\"]") List<String> options,
        @Schema(required = true, description = "What the words mention", examples = "{\"each\":\"45000.00\",\"all\":\"5000.00\"}") Map<String, String> params,
        @Schema(description = "Where in the text") Passage passage) {}
