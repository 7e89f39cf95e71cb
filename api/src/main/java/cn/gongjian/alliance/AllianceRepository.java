package cn.gongjian.alliance;

import static cn.gongjian.alliance.AllianceProblem.ALLIANCE_NOT_FOUND;
import static cn.gongjian.shared.caller.Role.READS_BUSINESS;

import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.page.Listing;
import cn.gongjian.shared.page.Page;
import cn.gongjian.shared.page.PageRequest;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.FlushMode;
import org.hibernate.reactive.mutiny.Mutiny;

@ApplicationScoped
class AllianceRepository implements PanacheRepositoryBase<Alliance, UUID> {

    private static final String WITH_MEMBERS = "select a from Alliance a join fetch a.owner left join fetch a.members m left join fetch m.organization";
    private static final String WITH_POSTS = "select a from Alliance a left join fetch a.posts p left join fetch p.person left join fetch p.organization";
    /** As Alliance.leadership. */
    private static final String LEADERSHIP = "from AlliancePost p left join fetch p.person left join fetch p.organization"
            + " where p.alliance.id = :id and p.toOn is null order by p.position, p.id";
    /** The day by which an alliance is judged, as in Lineup.dayOf. */
    private static final String DAY = "greatest(a.startsOn, :today)";
    /** As Lineup.isLed. */
    private static final String LED = "(a.type in ('TEACHER_RESEARCH', 'TEACHING_SUPPORT', 'OTHER') or exists (select 1 from AllianceMember lm"
            + " where lm.alliance = a and lm.role in ('CORE', 'BASE') and lm.fromOn <= a.startsOn and (lm.toOn is null or lm.toOn >= a.startsOn))"
            // No two lead at once, so there is no gap when each one that ends within the term has one that follows.
            + " and not exists (select 1 from AllianceMember em where em.alliance = a and em.role in ('CORE', 'BASE') and em.toOn >= a.startsOn"
            + " and (a.endsOn is null or em.toOn < a.endsOn) and not exists (select 1 from AllianceMember nm where nm.alliance = a"
            + " and nm.role in ('CORE', 'BASE') and nm.fromOn = em.toOn + 1 day)))";

    /**
     * Fails with the same 404 for an alliance of other organisations as for one that does not exist. Owner and members are
     * read anyway, with their places in the tree; asked in the query, the database would look at all alliances of the reach.
     */
    Uni<Alliance> visibleTo(Caller caller, UUID id) {
        return getSession()
                .chain(session -> session.createQuery(WITH_MEMBERS + " where a.id = :id", Alliance.class).setParameter("id", id).getSingleResultOrNull())
                .onItem().ifNull().failWith(ALLIANCE_NOT_FOUND::because)
                .invoke(a -> seen(caller, a));
    }

    /** The same to be looked at only: the session keeps none of its organisations and compares nothing at the end. */
    Uni<ShownAlliance> shownTo(Caller caller, UUID id) {
        return getSession()
                .chain(session -> session.createQuery(ShownAlliance.SELECT + " where a.id = :id", Object[].class).setParameter("id", id)
                        .setReadOnly(true).getResultList())
                .map(rows -> {
                    if (rows.isEmpty()) throw ALLIANCE_NOT_FOUND.because();
                    return seen(caller, ShownAlliance.of(rows));
                });
    }

    /** Several of them; those out of sight are left out. */
    Uni<List<ShownAlliance>> shownTo(Caller caller, Collection<UUID> ids) {
        return getSession()
                .chain(session -> session.createQuery(ShownAlliance.SELECT + " where a.id in :ids order by a.id", Object[].class).setParameter("ids", ids)
                        .setReadOnly(true).getResultList())
                .map(rows -> rows.stream().collect(Collectors.groupingBy(row -> ((Alliance) row[0]).id)).values().stream()
                        .map(ShownAlliance::of).filter(alliance -> alliance.isSeenBy(caller)).toList());
    }

    /** The leading group of today. */
    Uni<List<AlliancePost>> leadershipOf(UUID id) {
        return getSession().chain(session -> session.createQuery(LEADERSHIP, AlliancePost.class).setParameter("id", id)
                .setReadOnly(true).setFlushMode(FlushMode.MANUAL).getResultList());
    }

    private static <T extends Lineup> T seen(Caller caller, T alliance) {
        if (!alliance.isSeenBy(caller)) throw ALLIANCE_NOT_FOUND.because();
        return alliance;
    }

    /** With its leading group. Members and posts come by two queries: one would answer each member with each post. */
    Uni<Alliance> wholeVisibleTo(Caller caller, UUID id) {
        return visibleTo(caller, id).call(a -> getSession()
                .chain(session -> session.createQuery(WITH_POSTS + " where a.id = :id", Alliance.class).setParameter("id", id)
                        .setFlushMode(FlushMode.MANUAL).getSingleResult()));
    }

    /** Changes of one alliance go one after the other, so that a rule judges what it will meet; sharing its key stays free. */
    Uni<Alliance> forChange(Caller caller, UUID id) {
        return getSession()
                .chain(session -> session.createNativeQuery("select id from alliance where id = ?1 for no key update", UUID.class)
                        .setParameter(1, id).getSingleResultOrNull())
                .chain(() -> wholeVisibleTo(caller, id));
    }

    Uni<Page<Alliance>> visible(Caller caller, AllianceFilter filter, PageRequest request) {
        var listing = visible(caller)
                .where(filter.state, "a.state = :state", "state")
                .where(filter.type, "a.type = :type", "type")
                .where(filter.organizationId, "(a.owner.id = :unit or exists (select 1 from AllianceMember um"
                        + " where um.alliance = a and um.organization.id = :unit))", "unit")
                .where(filter.regionCode == null ? null : filter.regionCode.replaceFirst("(00){1,2}$", "") + "%",
                        "(a.owner.regionCode like :region or exists (select 1 from AllianceMember rm"
                                + " where rm.alliance = a and rm.organization.regionCode like :region))", "region")
                .search(filter.q, "a.name", "a.filingNumber");
        return getSession().chain(session -> listing.page(session, request).call(page -> fetchMembers(session, page.items())));
    }

    /** Drafts that this caller may activate as they are. */
    Uni<Page<Alliance>> awaitingActivation(Caller caller, LocalDate today, PageRequest request) {
        var officer = caller.prefixes(AllianceAction.SUPERVISES);
        var listing = visible(caller)
                .where("a.state = 'DRAFT' and " + LED, Map.of("today", today))
                .where("(" + Listing.within(officer, "officer", "a.owner.path") + " or exists (select 1 from AllianceMember om where om.alliance = a"
                        + " and om.fromOn <= " + DAY + " and (om.toOn is null or om.toOn >= " + DAY + ") and "
                        + Listing.within(officer, "officer", "om.organization.path") + "))", Listing.reach(officer, "officer"));
        return getSession().chain(session -> listing.page(session, request));
    }

    Uni<Map<AllianceState, Long>> counts(Caller caller) {
        var prefixes = caller.prefixes(READS_BUSINESS);
        return getSession().chain(session -> {
            var query = session.createQuery("select a.state, count(a.id) from Alliance a where a.id in (" + Alliances.visibleIds(prefixes, "reach")
                    + ") group by a.state", Object[].class);
            Listing.reach(prefixes, "reach").forEach(query::setParameter);
            return query.getResultList();
        }).map(AllianceRepository::byState);
    }

    private static Map<AllianceState, Long> byState(List<Object[]> rows) {
        var counts = new EnumMap<AllianceState, Long>(AllianceState.class);
        for (var state : AllianceState.values()) counts.put(state, 0L);
        rows.forEach(row -> counts.put((AllianceState) row[0], (Long) row[1]));
        return counts;
    }

    private static Listing<Alliance> visible(Caller caller) {
        var prefixes = caller.prefixes(READS_BUSINESS);
        return Listing.of(Alliance.class, "from Alliance a join fetch a.owner")
                .where("a.id in (" + Alliances.visibleIds(prefixes, "reach") + ")", Listing.reach(prefixes, "reach"))
                .newestFirst("a.id", a -> a.id);
    }

    /** A page is cut before members are joined: joining first would count members, not alliances. */
    private static Uni<?> fetchMembers(Mutiny.Session session, List<Alliance> alliances) {
        return alliances.isEmpty()
                ? Uni.createFrom().voidItem()
                : session.createQuery("select a from Alliance a left join fetch a.members m left join fetch m.organization where a in :alliances", Alliance.class)
                        .setParameter("alliances", alliances).getResultList();
    }
}
