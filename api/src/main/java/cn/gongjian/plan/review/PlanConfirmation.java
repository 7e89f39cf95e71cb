package cn.gongjian.plan.review;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PlanConfirmation", description = "What became of a reading")
public record PlanConfirmation(
        @Schema(required = true) UUID planId,
        @Schema(description = "Whose plan it is") UUID allianceId,
        @Schema(description = "Whose plan it is") UUID pairingId,
        @Schema(description = "Whose plan it is") UUID organizationId,
        @Schema(required = true, description = "Those that were added, in the order of the request") List<UUID> organizationIds,
        @Schema(required = true, description = "In the order of the request") List<UUID> activityIds,
        @Schema(required = true, description = "Drafts, in the order of the request") List<UUID> allocationIds) {}
