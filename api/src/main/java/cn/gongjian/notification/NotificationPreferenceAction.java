package cn.gongjian.notification;

public enum NotificationPreferenceAction { EDIT }
