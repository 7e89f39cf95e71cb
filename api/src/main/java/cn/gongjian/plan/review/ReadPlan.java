package cn.gongjian.plan.review;

import cn.gongjian.shared.http.AnyText;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReadPlan")
public record ReadPlan(
        @NotBlank @Size(max = ReadPlan.LONGEST) @JsonDeserialize(using = AnyText.class) @Schema(description = "The plan as it stands; offsets of the answer count its UTF-16 units", examples = "双方党组织每季度开展一次主题党日活动。") String text,
        @Pattern(regexp = SCHOOL_YEAR) @Schema(description = "For dates that the text gives without a year", examples = "2026-2027") String schoolYear,
        @Size(max = 200) @Schema(description = "What the text is called, such as a file's name", examples = "结对共建方案.txt") String name,
        @Schema(description = "In whose reach the reading is kept; where I act if absent") UUID organizationId) {

    static final String SCHOOL_YEAR = "20\\d{2}-20\\d{2}";
    /** Ten times what the longest plan takes. */
    static final int LONGEST = 200_000;
}
