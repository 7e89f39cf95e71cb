package cn.gongjian.notification;

import java.util.Collection;
import java.util.UUID;

/** What is told to some people and to those who act for some organisations. */
public record Told(NotificationKind kind, NotificationFacts facts, Collection<UUID> organizations, Collection<UUID> people) {

    /** For these nothing has changed, whatever else reaches them. */
    public static Told nothing(Collection<UUID> organizations, Collection<UUID> people) {
        return new Told(null, null, organizations, people);
    }
}
