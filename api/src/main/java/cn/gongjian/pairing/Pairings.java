package cn.gongjian.pairing;

import cn.gongjian.organization.Cooperation;
import cn.gongjian.organization.CooperationKind;
import cn.gongjian.organization.CooperationRef;
import cn.gongjian.organization.KnownCooperation;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.page.Listing;
import cn.gongjian.shared.page.PageRequest;
import cn.gongjian.shared.time.ServiceTime;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What other features ask of pairings. */
@ApplicationScoped
public class Pairings {

    private final PairingRepository pairings;

    Pairings(PairingRepository pairings) {
        this.pairings = pairings;
    }

    /** One that waits for the caller: to be confirmed while it is PROPOSED, to be filed while it is CONFIRMED. */
    public record Waiting(UUID id, String name, PairingState state, String brand, OffsetDateTime since) {

        static Waiting of(Pairing p) {
            return new Waiting(p.id, p.name(), p.state, p.brand, ServiceTime.at(p.state == PairingState.PROPOSED ? p.createdAt : p.updatedAt));
        }
    }

    /** Fails with the pairing's 404 where the caller sees none. */
    public Uni<Cooperation> cooperation(Caller caller, UUID id) {
        return pairings.sidesVisibleTo(caller, id).map(p -> new Cooperation(CooperationKind.PAIRING, p.id, p.name(), p.sides(), p.isEnded()));
    }

    /** How many the caller sees in each state; states without any are there with zero. */
    public Uni<Map<PairingState, Long>> counts(Caller caller) {
        return pairings.counts(caller);
    }

    public Uni<List<PairingSummary>> search(Caller caller, String q, int limit) {
        var filter = new PairingFilter();
        filter.q = q;
        return pairings.visible(caller, filter, first(limit, false))
                .map(page -> page.items().stream().map(p -> PairingSummary.of(caller, p)).toList());
    }

    /** Proposals that the caller may confirm and confirmed ones that the caller may file, newest first. */
    public Uni<List<Waiting>> awaiting(Caller caller, int limit) {
        return pairings.visible(caller, awaitingMe(), first(limit, false)).map(page -> page.items().stream().map(Waiting::of).toList());
    }

    public Uni<Long> awaitingCount(Caller caller) {
        return pairings.visible(caller, awaitingMe(), first(1, true)).map(page -> page.total());
    }

    private static PairingFilter awaitingMe() {
        var filter = new PairingFilter();
        filter.awaiting = "me";
        return filter;
    }

    private static PageRequest first(int limit, boolean counted) {
        var page = new PageRequest();
        page.limit = limit;
        page.count = counted;
        return page;
    }

    /** HQL that selects id and name of both sides of a pairing, a parameter. */
    public static String sidesOf(String pairing) {
        return "select o.id, o.name from Pairing p, Organization o where p.id = :" + pairing + " and (o = p.sideA or o = p.sideB) order by o.name, o.id";
    }

    /** HQL that selects the ids of visible pairings: either side is in reach. */
    public static String visibleIds(List<String> prefixes, String name) {
        return "select vp.id from Pairing vp where " + Listing.within(prefixes, name, "vp.sideA.path", "vp.sideB.path");
    }

    /** HQL for "this one pairing is visible", an expression for its id: the database then looks at it alone. */
    public static String visibleOf(String pairing, List<String> prefixes, String name) {
        return "exists (select 1 from Pairing vp where vp.id = " + pairing + " and " + Listing.within(prefixes, name, "vp.sideA.path", "vp.sideB.path") + ")";
    }

    /** {@link #visibleOf} in SQL, as that of alliances. */
    public static String visibleInSql(String pairing, String reach) {
        return "exists (select 1 from pairing vp join organization vo on vo.id in (vp.side_a_id, vp.side_b_id) where vp.id = " + pairing
                + " and vo.path like any(" + reach + ") offset 0)";
    }

    /** By name and state, whoever asks: for things that belong to them and that the caller was found to see. */
    public Uni<List<KnownCooperation>> known(Collection<UUID> ids) {
        if (ids.isEmpty()) return Uni.createFrom().item(List.of());
        return pairings.getSession()
                .chain(session -> session.createQuery("select p.id, a.name || ' 与 ' || b.name, p.state in (CLOSED, DECLINED)"
                        + " from Pairing p join p.sideA a join p.sideB b where p.id in :ids", Object[].class).setParameter("ids", ids).getResultList())
                .map(rows -> rows.stream().map(row -> new KnownCooperation(
                        new CooperationRef(CooperationKind.PAIRING, (UUID) row[0], (String) row[1]), (Boolean) row[2])).toList());
    }

    /** The sides that bear costs: both where each pays its own, else the one that the pairing names. */
    public Uni<Set<UUID>> payers(Caller caller, UUID id) {
        return pairings.sidesVisibleTo(caller, id).map(p -> switch (p.payer) {
            case A -> Set.of(p.sideA.id());
            case B -> Set.of(p.sideB.id());
            case EACH -> Set.of(p.sideA.id(), p.sideB.id());
        });
    }

    /** HQL that selects the ids of open pairings with a side in this reach. */
    public static String runIds(List<String> prefixes, String name) {
        return "select rp.id from Pairing rp where rp.state not in (CLOSED, DECLINED) and "
                + Listing.within(prefixes, name, "rp.sideA.path", "rp.sideB.path");
    }

    /** HQL that selects the ids of pairings of which this organisation, a parameter, is a side. */
    public static String idsWith(String organization) {
        return "select op.id from Pairing op where op.sideA.id = :" + organization + " or op.sideB.id = :" + organization;
    }
}
