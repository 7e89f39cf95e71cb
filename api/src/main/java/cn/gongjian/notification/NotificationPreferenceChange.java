package cn.gongjian.notification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NotificationPreferenceChange")
public record NotificationPreferenceChange(
        @NotNull @Schema(description = "A way for each kind; a kind that is not named keeps its way, null gives it the usual one") Map<NotificationKind, @NotNull NotificationWay> ways,
        @Valid @Schema(description = "null for none") QuietHours quietHours,
        @NotNull @Min(0) @Max(23) @Schema(description = "The hour of the daily digest in Asia/Shanghai", examples = "8") Integer digestHour,
        @NotNull NotificationLanguage language) {

    static NotificationPreferenceChange of(NotificationPreference now) {
        return new NotificationPreferenceChange(now.allWays(), now.quietHours(), now.digestHour, now.language);
    }
}
