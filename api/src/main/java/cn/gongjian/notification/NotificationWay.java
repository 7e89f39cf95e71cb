package cn.gongjian.notification;

/** How one kind of notification reaches somebody; all but the first also stand in the centre. */
public enum NotificationWay { OFF, CENTRE, MAIL, DIGEST }
