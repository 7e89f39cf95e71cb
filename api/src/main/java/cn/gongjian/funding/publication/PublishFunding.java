package cn.gongjian.funding.publication;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PublishFunding", description = "Whose money everybody may look at: exactly one of the two")
public record PublishFunding(@Schema(description = "An alliance") UUID allianceId, @Schema(description = "A pairing") UUID pairingId) {}
