package cn.gongjian.notification;

import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.time.ServiceTime;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Where other features say what people should know: within the transaction of what happened, so that neither is there without the other. */
@ApplicationScoped
public class Notices {

    private final NotificationRepository notifications;
    private final NotificationPreferences preferences;
    private final NotificationAudience audience;
    private final MailServer server;
    private final Clock clock;

    Notices(NotificationRepository notifications, NotificationPreferences preferences, NotificationAudience audience, MailServer server, Clock clock) {
        this.notifications = notifications;
        this.preferences = preferences;
        this.audience = audience;
        this.server = server;
        this.clock = clock;
    }

    /** Whom several of these reach hears the first of them; whoever did it hears nothing. */
    public Uni<Void> tell(Caller by, NotificationSubject about, List<Told> all) {
        var now = ServiceTime.now(clock);
        return addressed(all)
                .invoke(told -> {
                    told.remove(by.personId());
                    told.values().removeIf(words -> words.kind() == null);
                })
                .chain(told -> told.isEmpty() ? Uni.createFrom().voidItem()
                        : preferences.of(told.keySet()).chain(wishes -> notifications.unsettled(about.id(), told.keySet(), now)
                                .chain(unsettled -> write(about, told, wishes, unsettled, now))));
    }

    /** Tells those who act for an organisation of what is due, each of them once for what {@code once} names. */
    public Uni<Void> remind(NotificationSubject about, NotificationKind kind, NotificationFacts facts, String once, UUID organization) {
        var now = ServiceTime.now(clock);
        return audience.actingFor(Set.of(organization)).map(acting -> acting.getOrDefault(organization, Set.of()))
                .chain(people -> people.isEmpty() ? Uni.createFrom().voidItem()
                        : preferences.of(people).chain(wishes -> notifications.reminded(about.id(), once).chain(reminded -> persist(people.stream()
                                .filter(person -> !reminded.contains(person))
                                .map(person -> byMail(Notification.reminder(person, kind, about, facts, once, now), wishes.get(person)))
                                .filter(news -> news.isWantedBy(wishes.get(news.personId))).toList()))));
    }

    /** What it reminded of is due on another day now, or not at all. */
    public Uni<Void> withdraw(UUID subjectId, NotificationKind kind) {
        return notifications.delete("subjectId = ?1 and kind = ?2", subjectId, kind).replaceWithVoid();
    }

    private Uni<Void> write(NotificationSubject about, Map<UUID, Told> told, Map<UUID, NotificationPreference> wishes,
            Map<UUID, Notification> unsettled, Instant now) {
        var fresh = new ArrayList<Notification>();
        told.forEach((person, words) -> {
            var next = Notification.of(person, words.kind(), about, words.facts(), now);
            var before = unsettled.get(person);
            var left = before == null ? Optional.of(next) : before.followedBy(next);
            left.filter(news -> news.isWantedBy(wishes.get(person))).map(news -> byMail(news, wishes.get(person))).ifPresent(fresh::add);
        });
        return notifications.take(unsettled.values()).chain(() -> persist(fresh));
    }

    /** Without a mail server nothing is due by mail, so none goes out late when there is one. */
    private Notification byMail(Notification news, NotificationPreference wishes) {
        news.mailDueAt = server.isThere() ? wishes.mailDueAt(news.kind, news.settlesAt) : null;
        return news;
    }

    private static Uni<Void> persist(List<Notification> fresh) {
        return fresh.isEmpty() ? Uni.createFrom().voidItem() : Panache.getSession().chain(session -> session.persistAll(fresh.toArray()));
    }

    private Uni<Map<UUID, Told>> addressed(List<Told> all) {
        var units = new HashSet<UUID>();
        var people = new HashSet<UUID>();
        all.forEach(told -> units.addAll(told.organizations()));
        all.forEach(told -> people.addAll(told.people()));
        return audience.actingFor(units).chain(acting -> audience.reachable(people).map(reachable -> addressed(all, acting, reachable)));
    }

    private static Map<UUID, Told> addressed(List<Told> all, Map<UUID, Set<UUID>> acting, Collection<UUID> reachable) {
        var addressed = new LinkedHashMap<UUID, Told>();
        for (var told : all) {
            told.people().stream().filter(reachable::contains).forEach(person -> addressed.putIfAbsent(person, told));
            told.organizations().forEach(unit -> acting.getOrDefault(unit, Set.of()).forEach(person -> addressed.putIfAbsent(person, told)));
        }
        return addressed;
    }
}
