package cn.gongjian.notification;

import static cn.gongjian.notification.NotificationProblem.NOTIFICATION_NOT_FOUND;
import static cn.gongjian.shared.caller.Role.READS_BUSINESS;

import cn.gongjian.cooperation.Cooperations;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.page.Listing;
import cn.gongjian.shared.page.Page;
import cn.gongjian.shared.page.PageRequest;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.FlushMode;

/** A notification is its person's alone, and only while that person still sees what it is about. */
@ApplicationScoped
class NotificationRepository implements PanacheRepositoryBase<Notification, UUID> {

    /** A reminder goes when what it reminds of has been done. */
    private static final String STILL_TO_DO = "(n.kind = MINUTES_MISSING and na.state in (PLANNED, ANNOUNCED) or n.kind = NOTICE_DUE and na.state = PLANNED"
            + " or n.kind not in (MINUTES_MISSING, NOTICE_DUE))";

    Uni<Page<Notification>> of(Caller caller, boolean unread, PageRequest request) {
        return getSession().chain(session -> seenBy(caller, unread).page(session, request));
    }

    Uni<Long> unread(Caller caller) {
        return getSession().chain(session -> seenBy(caller, true).total(session));
    }

    Uni<Notification> of(Caller caller, UUID id) {
        return only(seenBy(caller, false).where("n.id = :id", Map.of("id", id)));
    }

    /** Says nothing to anybody but its person: who wrote a thing does not learn who has read of it. */
    Uni<Void> read(Caller caller, UUID id, Instant now) {
        return update("readAt = ?1 where id = ?2 and personId = ?3 and readAt is null", now, id, caller.personId()).replaceWithVoid();
    }

    Uni<Void> readAll(Caller caller, UUID upTo, Instant now) {
        return (upTo == null ? update("readAt = ?1 where personId = ?2 and readAt is null", now, caller.personId())
                : update("readAt = ?1 where personId = ?2 and readAt is null and id <= ?3", now, caller.personId(), upTo)).replaceWithVoid();
    }

    /** What people have been told of this thing and what further changes still become one with, by person. */
    Uni<Map<UUID, Notification>> unsettled(UUID subjectId, Collection<UUID> people, Instant now) {
        return getSession().chain(session -> session.createQuery("from Notification n where n.subjectId = :subject and n.personId in :people"
                        + " and n.once is null and n.readAt is null and n.mailId is null and n.settlesAt > :now", Notification.class)
                .setParameter("subject", subjectId).setParameter("people", people).setParameter("now", now)
                .setFlushMode(FlushMode.MANUAL).getResultList())
                .map(found -> found.stream().collect(Collectors.toMap(n -> n.personId, Function.identity(), (a, b) -> a)));
    }

    /** In one statement, which does not mind that its person may just be reading one of them. */
    Uni<Void> take(Collection<Notification> away) {
        if (away.isEmpty()) return Uni.createFrom().voidItem();
        return delete("id in ?1", away.stream().map(n -> n.id).toList()).replaceWithVoid();
    }

    Uni<List<UUID>> reminded(UUID subjectId, String once) {
        return getSession().chain(session -> session.createQuery("select n.personId from Notification n where n.subjectId = :subject and n.once = :once", UUID.class)
                .setParameter("subject", subjectId).setParameter("once", once).getResultList());
    }

    /** What a mail has to tell: what its person has not read meanwhile and still sees, the oldest first. */
    Uni<List<Notification>> ofMail(Caller caller, UUID mailId) {
        var all = new PageRequest();
        all.limit = 200;
        return getSession().chain(session -> seenBy(caller, true).where("n.mailId = :mail", Map.of("mail", mailId)).page(session, all))
                .map(page -> page.items().reversed());
    }

    private Uni<Notification> only(Listing<Notification> listing) {
        var one = new PageRequest();
        one.limit = 1;
        return getSession().chain(session -> listing.page(session, one))
                .map(page -> page.items().stream().findFirst().orElseThrow(NOTIFICATION_NOT_FOUND::because));
    }

    static Listing<Notification> seenBy(Caller caller, boolean unread) {
        var prefixes = caller.prefixes(READS_BUSINESS);
        var mine = Listing.of(Notification.class, "from Notification n")
                .where("n.personId = :me", Map.of("me", caller.personId()))
                .where(Cooperations.eachVisible("n", prefixes, "reach"), Listing.reach(prefixes, "reach"))
                .where("(n.subject <> ACTIVITY or exists (select 1 from Activity na where na.id = n.subjectId and " + STILL_TO_DO + "))")
                .newestFirst("n.id", n -> n.id);
        return unread ? mine.where("n.readAt is null") : mine;
    }
}
