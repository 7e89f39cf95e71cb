package cn.gongjian.notification;

import cn.gongjian.shared.http.Versioned;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NotificationPreference", description = "How I want to hear of what")
public record NotificationPreferenceView(
        @Schema(required = true, description = "0 while I have never changed anything", examples = "1") int version,
        @Schema(required = true, description = "A way for each kind. MAIL and DIGEST stand in the centre too, and are the same as CENTRE where no mail can be sent")
        Map<NotificationKind, NotificationWay> ways,
        @Schema(description = "Absent where there are none") QuietHours quietHours,
        @Schema(required = true, description = "The hour of the daily digest in Asia/Shanghai", examples = "8") int digestHour,
        @Schema(required = true, description = "Of the mails") NotificationLanguage language,
        @Schema(required = true, description = "What this caller may do now") List<NotificationPreferenceAction> allowedActions) implements Versioned {

    static NotificationPreferenceView of(NotificationPreference p) {
        return new NotificationPreferenceView(p.version, p.allWays(), p.quietHours(), p.digestHour, p.language, List.of(NotificationPreferenceAction.EDIT));
    }
}
