package cn.gongjian.pairing;

import cn.gongjian.organization.Cooperation;
import cn.gongjian.organization.CooperationKind;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.page.Listing;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What other features ask of pairings. */
@ApplicationScoped
public class Pairings {

    private final PairingRepository pairings;

    Pairings(PairingRepository pairings) {
        this.pairings = pairings;
    }

    /** Fails with the pairing's 404 where the caller sees none. */
    public Uni<Cooperation> cooperation(Caller caller, UUID id) {
        return pairings.visibleTo(caller, id).map(p -> new Cooperation(CooperationKind.PAIRING, p.id, p.name(), List.of(p.sideA, p.sideB),
                p.state == PairingState.CLOSED || p.state == PairingState.DECLINED));
    }

    /** HQL that selects the ids of visible pairings: either side is in reach. */
    public static String visibleIds(List<String> prefixes, String name) {
        return "select vp.id from Pairing vp where " + Listing.within(prefixes, name, "vp.sideA.path", "vp.sideB.path");
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

    /** For lists of what the caller may see anyway. */
    public Uni<Map<UUID, String>> names(Collection<UUID> ids) {
        if (ids.isEmpty()) return Uni.createFrom().item(Map.of());
        return pairings.getSession()
                .chain(session -> session.createQuery("select p.id, a.name, b.name from Pairing p join p.sideA a join p.sideB b where p.id in :ids", Object[].class)
                        .setParameter("ids", ids).getResultList())
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> Pairing.name((String) row[1], (String) row[2]))));
    }
}
