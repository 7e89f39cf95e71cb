package cn.gongjian.alliance;

import cn.gongjian.organization.Cooperation;
import cn.gongjian.organization.CooperationKind;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.page.Listing;
import cn.gongjian.shared.page.PageRequest;
import cn.gongjian.shared.time.ServiceTime;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What other features ask of alliances. */
@ApplicationScoped
public class Alliances {

    private final AllianceRepository alliances;
    private final Clock clock;

    Alliances(AllianceRepository alliances, Clock clock) {
        this.alliances = alliances;
        this.clock = clock;
    }

    /** A draft that one officer's word would activate. */
    public record Waiting(UUID id, String name, OffsetDateTime since) {}

    /** Fails with the alliance's 404 where the caller sees none. */
    public Uni<Cooperation> cooperation(Caller caller, UUID id) {
        return alliances.visibleTo(caller, id).map(a -> new Cooperation(CooperationKind.ALLIANCE, a.id, a.name,
                a.partiesOn(LocalDate.now(clock)), a.state == AllianceState.CLOSED));
    }

    /** How many the caller sees in each state; states without any are there with zero. */
    public Uni<Map<AllianceState, Long>> counts(Caller caller) {
        return alliances.counts(caller);
    }

    public Uni<List<AllianceSummary>> search(Caller caller, String q, int limit) {
        var filter = new AllianceFilter();
        filter.q = q;
        return alliances.visible(caller, filter, first(limit, false))
                .map(page -> page.items().stream().map(a -> AllianceSummary.of(a, LocalDate.now(clock))).toList());
    }

    /** Drafts that the caller may activate as they are, newest first. */
    public Uni<List<Waiting>> awaitingActivation(Caller caller, int limit) {
        return alliances.awaitingActivation(caller, LocalDate.now(clock), first(limit, false))
                .map(page -> page.items().stream().map(a -> new Waiting(a.id, a.name, ServiceTime.at(a.createdAt))).toList());
    }

    public Uni<Long> awaitingActivationCount(Caller caller) {
        return alliances.awaitingActivation(caller, LocalDate.now(clock), first(1, true)).map(page -> page.total());
    }

    private static PageRequest first(int limit, boolean counted) {
        var page = new PageRequest();
        page.limit = limit;
        page.count = counted;
        return page;
    }

    /** HQL that selects the ids of visible alliances: a member of any time, or the owner, is in reach. */
    public static String visibleIds(List<String> prefixes, String name) {
        return "select va.id from Alliance va where " + Listing.within(prefixes, name, "va.owner.path")
                + " or exists (select 1 from AllianceMember vm where vm.alliance = va and " + Listing.within(prefixes, name, "vm.organization.path") + ")";
    }
}
