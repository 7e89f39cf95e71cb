package cn.gongjian.calendar;

import cn.gongjian.shared.http.MultiLine;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SpeechChange")
public record SpeechChange(
        @MultiLine @Size(max = 20_000) @Schema(description = "What was submitted or approved before is a draft again", examples = "各位家长，下午好……") String text) {}
