package cn.gongjian.pairing;

import cn.gongjian.organization.Cooperation;
import cn.gongjian.organization.CooperationKind;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.page.Listing;
import cn.gongjian.shared.page.PageRequest;
import cn.gongjian.shared.time.ServiceTime;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
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
        return pairings.visibleTo(caller, id).map(p -> new Cooperation(CooperationKind.PAIRING, p.id, p.name(), p.sides(), p.isEnded()));
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

    /** HQL that selects the ids of visible pairings: either side is in reach. */
    public static String visibleIds(List<String> prefixes, String name) {
        return "select vp.id from Pairing vp where " + Listing.within(prefixes, name, "vp.sideA.path", "vp.sideB.path");
    }
}
