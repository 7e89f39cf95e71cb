package cn.gongjian.plan.draft;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PlanScore", description = "A part of an assessment: its weight, its points, how it is shared, or what must be reached")
public record Score(
        @Schema(required = true, examples = "常态化工作") String name,
        @Schema(description = "Per cent of the whole", examples = "30") BigDecimal weight,
        @Schema(description = "Points at the most", examples = "40") BigDecimal points,
        @Schema(description = "How many times the weight counts", examples = "2") Integer times,
        @Schema(required = true, description = "Shares, in the order of the text", examples = "[7, 3]") List<BigDecimal> ratio,
        @Schema(required = true, description = "Between whom it is shared", examples = "[\"核心校\", \"成员校\"]") List<String> between,
        @Schema(required = true, description = "For which alliances, in the words of the text; empty for all", examples = "[\"融合型\", \"共建型\"]") List<String> appliesTo,
        @Schema(description = "The least that has to be reached", examples = "80") BigDecimal min,
        @Schema(description = "The most", examples = "100") BigDecimal max,
        @Schema(description = "Unit of least and most, and of what one counts for", examples = "课时") String unit,
        @Schema(description = "For how many units one of it counts", examples = "3") BigDecimal value,
        @Schema(description = "In each", examples = "SEMESTER") Period period,
        @Schema(description = "A formula as it stands", examples = "N+2") String formula,
        @Schema(description = "Where it was read") Passage passage) {}
