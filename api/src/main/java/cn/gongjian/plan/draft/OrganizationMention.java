package cn.gongjian.plan.draft;

import cn.gongjian.organization.OrganizationKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PlanOrganization", description = "An organisation that the text names")
public record OrganizationMention(
        @Schema(required = true, examples = "仙居县第一小学") String name,
        @Schema(description = "Where the name tells it") OrganizationKind kind,
        @Schema(description = "Where the text tells it") MentionRole role,
        @Schema(description = "How often it is named", examples = "3") int mentions,
        @Schema(description = "Where it was read first") Passage passage) {}
