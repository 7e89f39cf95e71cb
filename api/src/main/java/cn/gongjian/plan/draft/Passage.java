package cn.gongjian.plan.draft;

import cn.gongjian.shared.http.AnyText;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where something was read. Null in a draft that a person wrote or corrected by hand. */
@Schema(name = "Passage", description = "Where it was read: offsets in UTF-16 units into the submitted text")
public record Passage(
        @Schema(required = true, description = "First unit", examples = "120") int start,
        @Schema(required = true, description = "After the last unit", examples = "132") int end,
        @Schema(required = true, description = "The text between the two, as it stands", examples = "每季度开展一次党员教育活动") @JsonDeserialize(using = AnyText.class) String text) {

    public static Passage of(String whole, int start, int end) {
        return new Passage(start, end, whole.substring(start, end));
    }

    public boolean within(Passage other) {
        return start >= other.start && end <= other.end;
    }
}
