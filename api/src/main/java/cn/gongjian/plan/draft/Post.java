package cn.gongjian.plan.draft;

import cn.gongjian.organization.LeadershipPost;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PlanPost", description = "A post of a leading group, or of one side; without a name it is still empty")
public record Post(
        @Schema(required = true) LeadershipPost post,
        @Schema(description = "As it stands, masked or not", examples = "孙xx") String name,
        @Schema(description = "Organisation and office, in the words of the text", examples = "潍坊西园小学校长") String organization,
        @Schema(description = "How many are to be named, where the text gives no names", examples = "1") Integer count,
        @Schema(description = "On each side of a pairing", examples = "true") boolean eachSide,
        @Schema(description = "Where it was read") Passage passage) {}
