package cn.gongjian.funding;

import static cn.gongjian.funding.FundingProblem.FUND_NOT_FOUND;
import static cn.gongjian.shared.caller.Role.READS_MONEY;

import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.money.Money;
import cn.gongjian.shared.page.Listing;
import cn.gongjian.shared.page.Page;
import cn.gongjian.shared.page.PageRequest;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.util.UUID;

@ApplicationScoped
class FundRepository implements PanacheRepositoryBase<Fund, UUID> {

    private static final String FROM = "from Fund f join fetch f.owner owner";

    /** Fails with the same 404 for a fund out of reach as for one that does not exist. */
    Uni<Fund> visibleTo(Caller caller, UUID id) {
        return found(caller, id, LockModeType.NONE);
    }

    /**
     * The same, and nobody else moves its money until this transaction ends. A fund is the first row that is locked, before
     * its allocations and summaries, so that no two transactions wait for each other. It must not be in the session yet:
     * its balances would be those of before the wait.
     */
    Uni<Fund> lockedFor(Caller caller, UUID id) {
        return found(caller, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Uni<Fund> found(Caller caller, UUID id, LockModeType lock) {
        return locked(id, lock).onItem().ifNull().failWith(FUND_NOT_FOUND::because)
                .invoke(fund -> caller.mustReach(fund.owner, READS_MONEY, FUND_NOT_FOUND));
    }

    /** For an allocation that the caller has been found to see. */
    Uni<Fund> lockedOf(AllocationRepository.Key allocation) {
        return locked(allocation.fundId(), LockModeType.PESSIMISTIC_WRITE);
    }

    private Uni<Fund> locked(UUID id, LockModeType lock) {
        return getSession().chain(session -> session.createQuery(FROM + " where f.id = :id", Fund.class)
                .setParameter("id", id).setLockMode(lock).getSingleResultOrNull());
    }

    Uni<Page<Fund>> visible(Caller caller, FundFilter filter, PageRequest request) {
        var listing = Listing.of(Fund.class, FROM).visible(caller, READS_MONEY, "owner.path")
                .where(filter.ownerId, "owner.id = :ownerId", "ownerId")
                .where(filter.fiscalYear, "f.fiscalYear = :fiscalYear", "fiscalYear")
                .where(filter.sourceKind, "f.sourceKind = :sourceKind", "sourceKind")
                .where(filter.state, "f.state = :state", "state")
                .search(filter.q, "f.name", "owner.name", "f.documentNumber")
                .newestFirst("f.id", f -> f.id);
        return getSession().chain(session -> listing.page(session, request));
    }

    Uni<Funding.Balance> balance(Caller caller, int fiscalYear) {
        var prefixes = caller.prefixes(READS_MONEY);
        return getSession().chain(session -> {
            var query = session.createQuery("select sum(f.total), sum(f.allocated), sum(f.reserved) from Fund f where f.fiscalYear = :fiscalYear and "
                    + Listing.within(prefixes, "reach", "f.owner.path"), Object[].class).setParameter("fiscalYear", fiscalYear);
            Listing.reach(prefixes, "reach").forEach(query::setParameter);
            return query.getSingleResult();
        }).map(sums -> balance(fiscalYear, Money.of((BigDecimal) sums[0]), Money.of((BigDecimal) sums[1]), Money.of((BigDecimal) sums[2])));
    }

    private static Funding.Balance balance(int fiscalYear, Money total, Money allocated, Money pending) {
        return new Funding.Balance(fiscalYear, total, allocated, pending, total.minus(allocated).minus(pending));
    }
}
