package cn.gongjian.funding;

import static cn.gongjian.funding.SpendingProblem.EXPENSE_NOT_FOUND;

import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.page.Listing;
import cn.gongjian.shared.page.Page;
import cn.gongjian.shared.page.PageRequest;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Seen by whoever sees the allocation. */
@ApplicationScoped
class ExpenseRepository implements PanacheRepositoryBase<Expense, UUID>, EntryRepository<Expense> {

    private static final String WHOLE = "from Expense e join fetch e.allocation a join fetch e.payer join fetch e.signatures.author left join fetch e.signatures.decidedBy";

    private final AllocationRepository allocations;

    ExpenseRepository(AllocationRepository allocations) {
        this.allocations = allocations;
    }

    /** The newest first. */
    Uni<Page<Expense>> of(Caller caller, UUID allocationId, PageRequest request) {
        return allocations.visibleTo(caller, allocationId).chain(allocation -> getSession()).chain(session ->
                Listing.of(Expense.class, WHOLE).where(allocationId, "a.id = :allocation", "allocation").newestFirst("e.id", e -> e.id).page(session, request));
    }

    Uni<Expense> visibleTo(Caller caller, UUID id) {
        return allocationOf(id)
                .chain(allocation -> allocations.visibleTo(caller, allocation).onFailure(SpendingService::hides).transform(hidden -> EXPENSE_NOT_FOUND.because()))
                .chain(() -> whole(id));
    }

    @Override
    public Uni<UUID> allocationOf(UUID id) {
        return getSession().chain(session -> session.createQuery("select e.allocation.id from Expense e where e.id = :id", UUID.class)
                .setParameter("id", id).getSingleResultOrNull()).onItem().ifNull().failWith(EXPENSE_NOT_FOUND::because);
    }

    @Override
    public Uni<Expense> whole(UUID id) {
        return find(WHOLE + " where e.id = ?1", id).singleResult();
    }

    @Override
    public Uni<Expense> keep(Expense entry) {
        return persistAndFlush(entry);
    }
}
