package cn.gongjian.calendar.feed;

import static cn.gongjian.shared.caller.Role.READS_BUSINESS;

import cn.gongjian.cooperation.Cooperations;
import cn.gongjian.pairing.Pairings;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.page.Listing;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads the activities of a feed; what each belongs to is judged once for all of a kind, not for each of them. */
@ApplicationScoped
class ActivityDatesRepository {

    /** Of an organisation with more than a program can show, the latest. */
    private static final int MOST = 10_000;
    private static final String IN_TIME = " and a.startsAt >= :from and a.startsAt < :until";
    private static final String MARK = "cast(function('bit_xor', function('hashtextextended', cast(a.id as String), cast(a.version as Long))) as Long)";

    Uni<Map<String, String>> kinds() {
        return Panache.getSession().chain(session -> session.createQuery("select k.code, k.name from ActivityKind k", Object[].class).getResultList())
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1])));
    }

    Uni<List<ActivityDates.Group>> groups(Caller owner, FeedScope scope) {
        var prefixes = owner.prefixes(READS_BUSINESS);
        if (prefixes.isEmpty()) return Uni.createFrom().item(List.of());
        var hql = "select g.containerId, " + Cooperations.name("g") + ", g.hostId, h.name, g.mark, g.many from (select a.allianceId as allianceId,"
                + " a.pairingId as pairingId, a.organizationId as organizationId, coalesce(a.allianceId, a.pairingId, a.organizationId) as containerId,"
                + " a.host.id as hostId, " + MARK + " as mark, count(*) as many from Activity a where " + of(scope.subject()) + IN_TIME
                + " group by a.allianceId, a.pairingId, a.organizationId, a.host.id) g join Organization h on h.id = g.hostId"
                + " where " + Cooperations.eachVisible("g", prefixes, "reach");
        return Panache.getSession().chain(session -> {
            var query = session.createQuery(hql, Object[].class).setParameter("subject", scope.subject().id())
                    .setParameter("from", scope.from()).setParameter("until", scope.until());
            Listing.reach(prefixes, "reach").forEach(query::setParameter);
            return query.getResultList();
        }).map(rows -> rows.stream().map(row -> new ActivityDates.Group((UUID) row[0], (String) row[1], (UUID) row[2], (String) row[3],
                (Long) row[4], (Long) row[5])).toList());
    }

    Uni<List<ActivityDates.Row>> rows(FeedScope scope) {
        var hql = "select a.id, a.version, a.title, a.kind, a.state, a.startsAt, a.endsAt, a.place, a.onlineUrl, a.description, a.cancelReason, a.host.id,"
                + " coalesce(a.allianceId, a.pairingId, a.organizationId), a.createdAt, a.updatedAt from Activity a where " + of(scope.subject()) + IN_TIME
                + " order by a.startsAt desc, a.id";
        return Panache.getSession().chain(session -> session.createQuery(hql, ActivityDates.Row.class).setParameter("subject", scope.subject().id())
                .setParameter("from", scope.from()).setParameter("until", scope.until()).setMaxResults(MOST).getResultList());
    }

    /**
     * Sub-queries that each have an index, joined by union: with "or" the database would look at everybody's two years. Their
     * ids are one array: of a union the database cannot guess how long it is, and would rather read all activities than look these up.
     */
    private static String of(FeedSubject subject) {
        return switch (subject.kind()) {
            case ALLIANCE -> "a.allianceId = :subject";
            case PAIRING -> "a.pairingId = :subject";
            case PERSON -> among("select p.activity.id from ActivityParticipant p where p.person.id = :subject");
            case ORGANIZATION -> among("select own.id from Activity own where own.organizationId = :subject and own.startsAt >= :from and own.startsAt < :until"
                    + " union select hosted.id from Activity hosted where hosted.host.id = :subject and hosted.startsAt >= :from and hosted.startsAt < :until"
                    + " union select p.activity.id from ActivityParticipant p where p.organization.id = :subject"
                    + " union select allied.id from Activity allied where allied.startsAt >= :from and allied.startsAt < :until and allied.allianceId in"
                    + " (select m.alliance.id from AllianceMember m where m.organization.id = :subject)"
                    + " union select paired.id from Activity paired where paired.startsAt >= :from and paired.startsAt < :until and paired.pairingId in ("
                    + Pairings.idsWith("subject") + ")");
        };
    }

    private static String among(String ids) {
        return "cast(sql('? = any(array(?))', a.id, (" + ids + ")) as Boolean) = true";
    }
}
