package cn.gongjian.alliance;

import static cn.gongjian.alliance.AllianceProblem.ALLIANCE_NOT_FOUND;
import static cn.gongjian.shared.caller.Role.READS_BUSINESS;

import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.page.Listing;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AllianceRepository implements PanacheRepositoryBase<Alliance, UUID> {

    /** Fails with the same 404 for an alliance of other organisations as for one that does not exist. */
    Uni<Alliance> visibleTo(Caller caller, UUID id) {
        var prefixes = caller.prefixes(READS_BUSINESS);
        return getSession().chain(session -> {
            var query = session.createQuery("select a from Alliance a join fetch a.owner left join fetch a.members m left join fetch m.organization"
                    + " where a.id = :id and a.id in (" + Alliances.visibleIds(prefixes, "reach") + ")", Alliance.class).setParameter("id", id);
            Listing.reach(prefixes, "reach").forEach(query::setParameter);
            return query.getSingleResultOrNull();
        }).onItem().ifNull().failWith(ALLIANCE_NOT_FOUND::because);
    }
}
