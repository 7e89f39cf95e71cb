package cn.gongjian.pairing;

import cn.gongjian.organization.Cooperation;
import cn.gongjian.organization.CooperationKind;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.page.Listing;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
}
