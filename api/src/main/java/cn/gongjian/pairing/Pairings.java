package cn.gongjian.pairing;

import cn.gongjian.organization.Cooperation;
import cn.gongjian.organization.CooperationKind;
import cn.gongjian.organization.CooperationRef;
import cn.gongjian.organization.KnownCooperation;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.page.Listing;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

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
        return pairings.visibleTo(caller, id).map(p -> switch (p.payer) {
            case A -> Set.of(p.sideA.id());
            case B -> Set.of(p.sideB.id());
            case EACH -> Set.of(p.sideA.id(), p.sideB.id());
        });
    }
}
