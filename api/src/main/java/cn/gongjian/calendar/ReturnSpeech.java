package cn.gongjian.calendar;

import cn.gongjian.shared.http.MultiLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReturnSpeech")
public record ReturnSpeech(
        @MultiLine @NotBlank @Size(max = 500) @Schema(description = "What the author should change", examples = "请补充班主任工作的事例") String reason) {}
