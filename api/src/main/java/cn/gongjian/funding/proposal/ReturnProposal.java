package cn.gongjian.funding.proposal;

import cn.gongjian.shared.http.MultiLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReturnFundingProposal")
public record ReturnProposal(
        @MultiLine @NotBlank @Size(max = 500) @Schema(description = "What the author should change", examples = "第三个共同体的得分与考核结果不一致") String reason) {}
