package cn.gongjian.funding;

import static cn.gongjian.funding.FundingProblem.FUND_NOT_YOURS;
import static cn.gongjian.shared.caller.Role.KEEPS_MONEY;

import cn.gongjian.shared.caller.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What those ask who draft many allocations at once: the rules of money stay with funds and allocations. */
@ApplicationScoped
public class Drafting {

    private final FundRepository funds;
    private final FundingPurposeRepository purposes;
    private final AllocationService allocations;

    Drafting(FundRepository funds, FundingPurposeRepository purposes, AllocationService allocations) {
        this.funds = funds;
        this.purposes = purposes;
        this.allocations = allocations;
    }

    /** A fund that the caller keeps; fails with the fund's 404 or 403. */
    public Uni<Fund> fundKeptBy(Caller who, UUID id) {
        return funds.visibleTo(who, id).invoke(fund -> who.mustReach(fund.owner, KEEPS_MONEY, FUND_NOT_YOURS));
    }

    /** Before anything else of the fund is loaded: nobody else moves its money until this transaction ends. */
    public Uni<Fund> locked(Caller who, UUID id) {
        return funds.lockedFor(who, id);
    }

    public Uni<List<String>> purposeCodes() {
        return purposes.codes();
    }

    /** The ids of new drafts out of one fund, as they are wanted; all are reserved in the transaction of whoever asks, or none. */
    public Uni<List<UUID>> draft(Caller who, UUID fundId, List<DraftAllocation> wanted) {
        return allocations.draft(who, fundId, wanted).map(drafts -> drafts.stream().map(Allocation::id).toList());
    }
}
