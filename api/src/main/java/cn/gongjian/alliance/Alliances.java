package cn.gongjian.alliance;

import cn.gongjian.organization.Cooperation;
import cn.gongjian.organization.CooperationKind;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.page.Listing;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What other features ask of alliances. */
@ApplicationScoped
public class Alliances {

    private final AllianceRepository alliances;
    private final Clock clock;

    Alliances(AllianceRepository alliances, Clock clock) {
        this.alliances = alliances;
        this.clock = clock;
    }

    /** Fails with the alliance's 404 where the caller sees none. */
    public Uni<Cooperation> cooperation(Caller caller, UUID id) {
        return alliances.visibleTo(caller, id).map(a -> new Cooperation(CooperationKind.ALLIANCE, a.id, a.name,
                a.partiesOn(LocalDate.now(clock)), a.state == AllianceState.CLOSED));
    }

    /** HQL that selects the ids of visible alliances: a member of any time, or the owner, is in reach. */
    public static String visibleIds(List<String> prefixes, String name) {
        return "select va.id from Alliance va where " + Listing.within(prefixes, name, "va.owner.path")
                + " or exists (select 1 from AllianceMember vm where vm.alliance = va and " + Listing.within(prefixes, name, "vm.organization.path") + ")";
    }

    /** HQL that selects the ids of open alliances that are run from this reach: the owner or a member of the day {@code today} lies in it. */
    public static String runIds(List<String> prefixes, String name, String today) {
        return "select ra.id from Alliance ra where ra.state <> CLOSED and (" + Listing.within(prefixes, name, "ra.owner.path")
                + " or exists (select 1 from AllianceMember rm where rm.alliance = ra and rm.fromOn <= :" + today
                + " and (rm.toOn is null or rm.toOn >= :" + today + ") and " + Listing.within(prefixes, name, "rm.organization.path") + "))";
    }

    /** HQL that selects the ids of alliances of which this organisation, a parameter, is the owner or was a member at any time. */
    public static String idsWith(String organization) {
        return "select oa.id from Alliance oa where oa.owner.id = :" + organization
                + " or exists (select 1 from AllianceMember om where om.alliance = oa and om.organization.id = :" + organization + ")";
    }

    /** For lists of what the caller may see anyway. */
    public Uni<Map<UUID, String>> names(Collection<UUID> ids) {
        if (ids.isEmpty()) return Uni.createFrom().item(Map.of());
        return alliances.getSession()
                .chain(session -> session.createQuery("select a.id, a.name from Alliance a where a.id in :ids", Object[].class).setParameter("ids", ids).getResultList())
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1])));
    }
}
