package cn.gongjian.notification;

import static cn.gongjian.notification.NotificationKind.ACTIVITY_ANNOUNCED;
import static cn.gongjian.notification.NotificationKind.ACTIVITY_CANCELLED;
import static cn.gongjian.notification.NotificationKind.ACTIVITY_CHANGED;
import static cn.gongjian.notification.NotificationKind.ACTIVITY_INVITED;
import static cn.gongjian.notification.NotificationKind.ACTIVITY_MOVED;
import static cn.gongjian.notification.NotificationKind.ACTIVITY_UNINVITED;

import cn.gongjian.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

/** One thing that one person should know. It is written and then only read, sent or replaced by a newer one. */
@Entity
class Notification {

    /** So long further changes of the same thing become one with the first: who corrects a change does not write to all twice. */
    static final Duration SETTLING = Duration.ofMinutes(5);

    private static final Set<NotificationKind> ENDS = EnumSet.of(ACTIVITY_CANCELLED, ACTIVITY_UNINVITED);
    private static final Set<NotificationKind> BEGINS = EnumSet.of(ACTIVITY_INVITED, ACTIVITY_ANNOUNCED);

    @Id UUID id;
    UUID personId;
    @Enumerated(EnumType.STRING) NotificationKind kind;
    @Enumerated(EnumType.STRING) NotificationSubject.Kind subject;
    UUID subjectId;
    String title;
    UUID allianceId;
    UUID pairingId;
    UUID organizationId;
    @Convert(converter = StoredJson.Facts.class)
    @Column(columnDefinition = "jsonb") @ColumnTransformer(read = "facts::text", write = "?::text::jsonb") NotificationFacts facts;
    String once;
    Instant settlesAt;
    Instant mailDueAt;
    UUID mailId;
    Instant readAt;
    Instant createdAt;

    static Notification of(UUID personId, NotificationKind kind, NotificationSubject about, NotificationFacts facts, Instant now) {
        var news = new Notification();
        news.id = Ids.next();
        news.personId = personId;
        news.kind = kind;
        news.subject = about.kind();
        news.subjectId = about.id();
        news.title = about.title();
        news.allianceId = about.allianceId();
        news.pairingId = about.pairingId();
        news.organizationId = about.organizationId();
        news.facts = facts;
        news.createdAt = now;
        news.settlesAt = now.plus(SETTLING);
        return news;
    }

    /** Nothing becomes one with it, so it may go out at once. */
    static Notification reminder(UUID personId, NotificationKind kind, NotificationSubject about, NotificationFacts facts, String once, Instant now) {
        var reminder = of(personId, kind, about, facts, now);
        reminder.once = once;
        reminder.settlesAt = now;
        return reminder;
    }

    /** What is to be told instead of this one, which nobody has read, and the one that follows it; empty when they cancel each other out. */
    Optional<Notification> followedBy(Notification next) {
        if (kind == ACTIVITY_INVITED && ENDS.contains(next.kind) || kind == ACTIVITY_UNINVITED && next.kind == ACTIVITY_INVITED) return Optional.empty();
        next.settlesAt = settlesAt;
        if (ENDS.contains(next.kind) || kind == ACTIVITY_CHANGED) return Optional.of(next);
        if (kind == ACTIVITY_MOVED) next.facts = next.facts.instead(facts.before());
        if (kind == ACTIVITY_MOVED && next.kind == ACTIVITY_MOVED && next.facts.isAsBefore()) return Optional.empty();
        if (BEGINS.contains(kind)) next.facts = next.facts.instead(null);
        next.kind = kind;
        return Optional.of(next);
    }

    boolean isWantedBy(NotificationPreference wishes) {
        return wishes.way(kind) != NotificationWay.OFF;
    }
}
