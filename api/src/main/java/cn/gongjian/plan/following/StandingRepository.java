package cn.gongjian.plan.following;

import static cn.gongjian.shared.caller.Role.READS_BUSINESS;

import cn.gongjian.cooperation.Cooperations;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.page.Listing;
import cn.gongjian.shared.page.Page;
import cn.gongjian.shared.page.PageRequest;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class StandingRepository implements PanacheRepositoryBase<StoredStanding, UUID> {

    /** {@code paths} are those of a region, or null. Worst first. */
    Uni<Page<PlanStandingView>> visible(Caller caller, StandingFilter filter, List<String> paths, PageRequest request) {
        var prefixes = caller.prefixes(READS_BUSINESS);
        var listing = Listing.of(PlanStandingView.Row.class, PlanStandingView.SELECT)
                .where(Cooperations.visible("p", prefixes, "reach"), Listing.reach(prefixes, "reach"))
                .where(filter.allianceId, "p.allianceId = :allianceId", "allianceId")
                .where(filter.pairingId, "p.pairingId = :pairingId", "pairingId")
                .where(filter.organizationId, "p.organizationId = :organizationId", "organizationId")
                .where(filter.state, "s.state = :state", "state");
        if (paths != null) listing.where(Cooperations.visible("p", paths, "scope"), Listing.reach(paths, "scope"));
        var ordered = listing.ascending("s.rank", Integer.class, PlanStandingView.Row::rank).newestFirst("p.id", PlanStandingView.Row::id);
        return getSession().chain(session -> ordered.page(session, request)).map(page -> page.map(PlanStandingView.Row::view));
    }

    /** Plans to be looked at again, whoever sees them; another process's are passed over. */
    Uni<List<UUID>> stale(LocalDate today, int most) {
        return getSession().chain(session -> session.createNativeQuery("select plan_id from plan_standing where stale or as_of is distinct from ?1 order by stale desc, plan_id"
                        + " limit ?2 for no key update skip locked", UUID.class)
                .setParameter(1, today).setParameter(2, most).getResultList());
    }
}
