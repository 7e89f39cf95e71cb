package cn.gongjian.plan.following;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CommitmentUnit", description = "One of those who owe a promise; for all together it has neither id nor name")
public record UnitStanding(
        @Schema(description = "Of an organisation or a person") UUID id,
        @Schema(examples = "河坝村党支部") String name,
        @Schema(required = true) StandingState state,
        @Schema(required = true) List<BucketStanding> buckets) {}
