package cn.gongjian.notification;

import java.util.List;

/** What may be done to a notification. */
public enum NotificationAction {
    READ;

    static List<NotificationAction> of(Notification news) {
        return news.readAt == null ? List.of(READ) : List.of();
    }
}
