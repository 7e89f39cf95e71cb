package cn.gongjian.plan;

import cn.gongjian.shared.http.MultiLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReturnPlan")
public record ReturnPlan(@NotBlank @MultiLine @Size(max = 1000) @Schema(examples = "请补上联络员") String reason) {}
