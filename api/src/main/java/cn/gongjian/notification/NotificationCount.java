package cn.gongjian.notification;

import cn.gongjian.shared.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NotificationCount", description = "Asked again and again by whoever shows it, so it is small and mostly answered with 304")
public record NotificationCount(@Schema(required = true, examples = "3") long unread) implements Versioned {

    /** It is nobody's to change, so the tag tells the number alone. */
    @Override
    public int version() {
        return 0;
    }
}
