package cn.gongjian.funding;

import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * Many entries at once, each by the rules of a single one and in their order: what one takes, the next does not have.
 * Without {@code keep} they are only tried, and whoever asks has to clear the session, whose balances are then those after
 * them. With it they are kept, all of them or, if one is refused, none.
 */
@ApplicationScoped
public class Bookkeeping {

    /** {@code refusal} tells why there is none. */
    public record Attempt(UUID id, Problem refusal) {}

    private final FundBatch funds;
    private final AllocationBatch allocations;
    private final ExpenseBatch expenses;

    Bookkeeping(FundBatch funds, AllocationBatch allocations, ExpenseBatch expenses) {
        this.funds = funds;
        this.allocations = allocations;
        this.expenses = expenses;
    }

    public Uni<List<Attempt>> funds(Caller who, List<CreateFund> wanted, boolean keep) {
        return funds.attempt(who, wanted).call(made -> keep && made.isWhole() ? funds.keep(who, made.all()) : Uni.createFrom().voidItem())
                .map(made -> made.told(fund -> fund.id));
    }

    /** As drafts. */
    public Uni<List<Attempt>> allocations(Caller who, List<DraftAllocation> wanted, boolean keep) {
        return allocations.attempt(who, wanted, keep).call(made -> keep && made.isWhole() ? allocations.keep(who, made.all()) : Uni.createFrom().voidItem())
                .map(made -> made.told(allocation -> allocation.id));
    }

    /** Waiting for their second person. */
    public Uni<List<Attempt>> expenses(Caller who, List<RecordExpense> wanted, boolean keep) {
        return expenses.attempt(who, wanted, keep).call(made -> keep && made.isWhole() ? expenses.keep(who, made.all()) : Uni.createFrom().voidItem())
                .map(made -> made.told(expense -> expense.id));
    }
}
