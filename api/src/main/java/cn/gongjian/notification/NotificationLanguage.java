package cn.gongjian.notification;

import java.util.Locale;

/** Of the mails; what is shown on a screen follows the screen. */
public enum NotificationLanguage {
    ZH(Locale.CHINA), EN(Locale.ENGLISH);

    private final Locale locale;

    NotificationLanguage(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }
}
