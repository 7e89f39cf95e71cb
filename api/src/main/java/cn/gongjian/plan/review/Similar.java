package cn.gongjian.plan.review;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SimilarPlan", description = "Another text in my sight that says nearly the same")
public record Similar(
        @Schema(required = true, examples = "三校共同体活动方案") String title,
        @Schema(required = true, description = "Of the characters, 80 to 100", examples = "98") int percent,
        @Schema(description = "A plan") UUID planId,
        @Schema(description = "A reading that is no plan yet") UUID readingId) {}
