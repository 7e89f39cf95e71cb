package cn.gongjian.alliance;

import cn.gongjian.organization.Cooperation;
import cn.gongjian.organization.CooperationKind;
import cn.gongjian.organization.CooperationRef;
import cn.gongjian.organization.KnownCooperation;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.page.Listing;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
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

    /** By name and state, whoever asks: for things that belong to them and that the caller was found to see. */
    public Uni<List<KnownCooperation>> known(Collection<UUID> ids) {
        if (ids.isEmpty()) return Uni.createFrom().item(List.of());
        return alliances.getSession()
                .chain(session -> session.createQuery("select a.id, a.name, a.state = CLOSED from Alliance a where a.id in :ids", Object[].class)
                        .setParameter("ids", ids).getResultList())
                .map(rows -> rows.stream().map(row -> new KnownCooperation(
                        new CooperationRef(CooperationKind.ALLIANCE, (UUID) row[0], (String) row[1]), (Boolean) row[2])).toList());
    }
}
