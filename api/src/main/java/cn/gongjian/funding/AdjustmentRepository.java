package cn.gongjian.funding;

import static cn.gongjian.funding.AdjustmentProblem.ADJUSTMENT_NOT_FOUND;
import static cn.gongjian.shared.caller.Role.READS_MONEY;

import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.page.Listing;
import cn.gongjian.shared.page.Page;
import cn.gongjian.shared.page.PageRequest;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Seen by whoever reads the fund. */
@ApplicationScoped
class AdjustmentRepository implements PanacheRepositoryBase<FundAdjustment, UUID> {

    private static final String WHOLE = "from FundAdjustment e join fetch e.fund f join fetch f.owner owner left join fetch e.toFund t left join fetch t.owner"
            + " left join fetch e.allocation join fetch e.signatures.author left join fetch e.signatures.decidedBy";

    /** What must be known before the funds are locked. */
    record Key(UUID id, UUID fundId, UUID toFundId, UUID allocationId) {}

    /** The newest first. */
    Uni<Page<FundAdjustment>> visible(Caller caller, AdjustmentFilter filter, PageRequest request) {
        var listing = Listing.of(FundAdjustment.class, WHOLE).visible(caller, READS_MONEY, "owner.path")
                .where(filter.fundId, "(f.id = :fundId or t.id = :fundId)", "fundId")
                .where(filter.allocationId, "e.allocation.id = :allocationId", "allocationId")
                .where(filter.state, "e.signatures.state = :state", "state")
                .newestFirst("e.id", e -> e.id);
        return getSession().chain(session -> listing.page(session, request));
    }

    /** Fails with the same 404 for one out of reach as for one that does not exist. */
    Uni<Key> keyVisibleTo(Caller caller, UUID id) {
        var prefixes = caller.prefixes(READS_MONEY);
        return getSession().chain(session -> {
            var query = session.createQuery("select new cn.gongjian.funding.AdjustmentRepository$Key(e.id, f.id, t.id, a.id) from FundAdjustment e join e.fund f join f.owner owner"
                    + " left join e.toFund t left join e.allocation a where e.id = :id and " + Listing.within(prefixes, "reach", "owner.path"), Key.class).setParameter("id", id);
            Listing.reach(prefixes, "reach").forEach(query::setParameter);
            return query.getSingleResultOrNull();
        }).onItem().ifNull().failWith(ADJUSTMENT_NOT_FOUND::because);
    }

    Uni<FundAdjustment> visibleTo(Caller caller, UUID id) {
        return keyVisibleTo(caller, id).chain(key -> whole(id));
    }

    Uni<FundAdjustment> whole(UUID id) {
        return find(WHOLE + " where e.id = ?1", id).singleResult();
    }
}
