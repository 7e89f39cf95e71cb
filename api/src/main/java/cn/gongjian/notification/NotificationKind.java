package cn.gongjian.notification;

import static cn.gongjian.notification.NotificationWay.CENTRE;
import static cn.gongjian.notification.NotificationWay.DIGEST;
import static cn.gongjian.notification.NotificationWay.MAIL;

/** What there is to know, and how people hear of it who never chose a way. */
public enum NotificationKind {
    /** An activity should have been announced by now. */
    NOTICE_DUE(DIGEST),
    /** An activity is over and nobody has written its minutes. */
    MINUTES_MISSING(DIGEST),
    ACTIVITY_INVITED(DIGEST),
    ACTIVITY_UNINVITED(DIGEST),
    ACTIVITY_ANNOUNCED(DIGEST),
    /** Neither its time nor its place, but something else that guests should know. */
    ACTIVITY_CHANGED(CENTRE),
    /** Another time or another place. */
    ACTIVITY_MOVED(MAIL),
    ACTIVITY_CANCELLED(MAIL);

    private final NotificationWay usual;

    NotificationKind(NotificationWay usual) {
        this.usual = usual;
    }

    NotificationWay usual() {
        return usual;
    }
}
