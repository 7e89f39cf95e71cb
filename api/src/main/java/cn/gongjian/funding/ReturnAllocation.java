package cn.gongjian.funding;

import cn.gongjian.shared.http.MultiLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReturnAllocation")
public record ReturnAllocation(
        @MultiLine @NotBlank @Size(max = 500) @Schema(description = "What the author should change", examples = "请补充外出考察的人数和行程") String reason) {}
