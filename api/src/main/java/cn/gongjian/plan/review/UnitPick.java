package cn.gongjian.plan.review;

import java.util.UUID;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "UnitPick", description = "An organisation that is there, or one of those that the confirmation adds")
public record UnitPick(
        @Schema(description = "One that is there") UUID id,
        @Min(0) @Schema(description = "Place among the new ones, from 0", examples = "0") Integer added) {}
