package cn.gongjian.plan.following;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CommitmentBucket", description = "One span of a promise and what falls into it")
public record BucketStanding(
        @Schema(required = true, examples = "2026-10-01") LocalDate from,
        @Schema(required = true, examples = "2026-12-31") LocalDate to,
        @Schema(required = true, description = "The 校历 does not tell this semester yet; its days are a guess") boolean assumed,
        @Schema(required = true, examples = "1") int promised,
        @Schema(required = true, examples = "1") int held,
        @Schema(required = true, description = "On the calendar and not recorded as held", examples = "0") int planned,
        @Schema(required = true) StandingState state,
        @Schema(required = true, description = "The activities that count, in the order of their days") List<UUID> activityIds) {}
