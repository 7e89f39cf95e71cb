package cn.gongjian.pairing;

import static cn.gongjian.pairing.PairingProblem.PAIRING_NOT_FOUND;
import static cn.gongjian.shared.caller.Role.READS_BUSINESS;
import static cn.gongjian.shared.caller.Role.RUNS_BUSINESS;

import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.page.Listing;
import cn.gongjian.shared.page.Page;
import cn.gongjian.shared.page.PageRequest;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.FlushMode;

@ApplicationScoped
class PairingRepository implements PanacheRepositoryBase<Pairing, UUID> {

    private static final String FROM = "from Pairing p join fetch p.sideA a join fetch p.sideB b join fetch p.proposedBy";
    private static final String WITH_PARENTS = "from Pairing p join fetch p.sideA a left join fetch a.parent join fetch p.sideB b left join fetch b.parent"
            + " join fetch p.proposedBy";
    private static final String WITH_POSTS = "select p from Pairing p left join fetch p.posts post left join fetch post.person where p.id = :id";

    /** Fails with the same 404 for a pairing of other organisations as for one that does not exist. */
    Uni<Pairing> visibleTo(Caller caller, UUID id) {
        return visibleOne(caller, id, WITH_PARENTS);
    }

    /** Without what lies above its sides, for whom a session may hold already that it cannot fetch anew: a side loaded with its parent still unread. */
    Uni<Pairing> sidesVisibleTo(Caller caller, UUID id) {
        return visibleOne(caller, id, FROM);
    }

    private Uni<Pairing> visibleOne(Caller caller, UUID id, String from) {
        var prefixes = caller.prefixes(READS_BUSINESS);
        return getSession().chain(session -> {
            var query = session.createQuery(from + " where p.id = :id and " + Listing.within(prefixes, "reach", "a.path", "b.path"), Pairing.class)
                    .setParameter("id", id);
            Listing.reach(prefixes, "reach").forEach(query::setParameter);
            return query.getSingleResultOrNull();
        }).onItem().ifNull().failWith(PAIRING_NOT_FOUND::because);
    }

    /** With the posts of both sides. */
    Uni<Pairing> wholeVisibleTo(Caller caller, UUID id) {
        return visibleTo(caller, id).call(p -> getSession()
                .chain(session -> session.createQuery(WITH_POSTS, Pairing.class).setParameter("id", id).setFlushMode(FlushMode.MANUAL).getSingleResult()));
    }

    /** Changes of one pairing go one after the other, so that a rule judges what it will meet; sharing its key stays free. */
    Uni<Pairing> forChange(Caller caller, UUID id) {
        return getSession()
                .chain(session -> session.createNativeQuery("select id from pairing where id = ?1 for no key update", UUID.class)
                        .setParameter(1, id).getSingleResultOrNull())
                .chain(() -> wholeVisibleTo(caller, id));
    }

    /** Whether these two, whoever is A, are paired already on some day of this term. The database knows the same as uq_pairing_open. */
    Uni<Boolean> isTaken(UUID one, UUID other, LocalDate from, LocalDate to, UUID except) {
        return count("from Pairing p where ((p.sideA.id = ?1 and p.sideB.id = ?2) or (p.sideA.id = ?2 and p.sideB.id = ?1))"
                + " and p.state in ('PROPOSED', 'CONFIRMED', 'FILED') and p.id <> ?5 and p.startsOn <= ?4 and (p.endsOn is null or p.endsOn >= ?3)",
                one, other, from, to == null ? LocalDate.of(9999, 12, 31) : to, except).map(found -> found > 0);
    }

    Uni<Page<Pairing>> visible(Caller caller, PairingFilter filter, PageRequest request) {
        var listing = Listing.of(Pairing.class, FROM).visible(caller, READS_BUSINESS, "a.path", "b.path")
                .where(filter.state, "p.state = :state", "state")
                .where(filter.organizationId, "(a.id = :unit or b.id = :unit)", "unit")
                .search(filter.q, "a.name", "a.shortName", "b.name", "b.shortName", "p.brand", "p.filingNumber")
                .newestFirst("p.id", p -> p.id);
        if (filter.awaiting != null) awaiting(listing, caller);
        return getSession().chain(session -> listing.page(session, request));
    }

    /** The other side's word by another person; the officer's filing. The same as CONFIRM and FILE of PairingAction. */
    private static void awaiting(Listing<Pairing> listing, Caller caller) {
        var runs = caller.prefixes(RUNS_BUSINESS);
        var officer = caller.prefixes(PairingAction.SUPERVISES);
        var values = new LinkedHashMap<String, Object>(Map.of("me", caller.personId()));
        values.putAll(Listing.reach(runs, "runs"));
        values.putAll(Listing.reach(officer, "officer"));
        listing.where("(p.state = 'PROPOSED' and p.proposedBy.id <> :me"
                + " and ((p.proposedBySide = 'A' and " + Listing.within(runs, "runs", "b.path") + ")"
                + " or (p.proposedBySide = 'B' and " + Listing.within(runs, "runs", "a.path") + "))"
                + " or p.state = 'CONFIRMED' and " + Listing.within(officer, "officer", "a.path", "b.path") + ")", values);
    }

    Uni<Map<PairingState, Long>> counts(Caller caller) {
        var prefixes = caller.prefixes(READS_BUSINESS);
        return getSession().chain(session -> {
            var query = session.createQuery("select p.state, count(p.id) from Pairing p where p.id in (" + Pairings.visibleIds(prefixes, "reach")
                    + ") group by p.state", Object[].class);
            Listing.reach(prefixes, "reach").forEach(query::setParameter);
            return query.getResultList();
        }).map(PairingRepository::byState);
    }

    private static Map<PairingState, Long> byState(List<Object[]> rows) {
        var counts = new EnumMap<PairingState, Long>(PairingState.class);
        for (var state : PairingState.values()) counts.put(state, 0L);
        rows.forEach(row -> counts.put((PairingState) row[0], (Long) row[1]));
        return counts;
    }
}
