package cn.gongjian.pairing;

import static cn.gongjian.pairing.PairingProblem.PAIRING_NOT_FOUND;
import static cn.gongjian.shared.caller.Role.READS_BUSINESS;

import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.page.Listing;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class PairingRepository implements PanacheRepositoryBase<Pairing, UUID> {

    static final String FROM = "from Pairing p join fetch p.sideA a left join fetch a.parent join fetch p.sideB b left join fetch b.parent"
            + " join fetch p.proposedBy";

    /** Fails with the same 404 for a pairing of other organisations as for one that does not exist. */
    Uni<Pairing> visibleTo(Caller caller, UUID id) {
        var prefixes = caller.prefixes(READS_BUSINESS);
        return getSession().chain(session -> {
            var query = session.createQuery(FROM + " where p.id = :id and " + Listing.within(prefixes, "reach", "a.path", "b.path"), Pairing.class)
                    .setParameter("id", id);
            Listing.reach(prefixes, "reach").forEach(query::setParameter);
            return query.getSingleResultOrNull();
        }).onItem().ifNull().failWith(PAIRING_NOT_FOUND::because);
    }
}
