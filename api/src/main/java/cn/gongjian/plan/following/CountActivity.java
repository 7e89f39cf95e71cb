package cn.gongjian.plan.following;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CountActivity", description = "A person's word on whether an activity counts for a commitment")
public record CountActivity(
        @NotNull UUID activityId,
        @Schema(description = "It counts, or it does not; absent takes an earlier word back") Boolean counts) {

    String onRecord(String title) {
        return title + (counts == null ? " ?" : counts ? " ✓" : " ✗");
    }
}
