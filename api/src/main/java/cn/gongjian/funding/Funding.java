package cn.gongjian.funding;

import static cn.gongjian.funding.FundingProblem.ALLOCATION_NOT_FOUND;
import static cn.gongjian.shared.caller.Role.READS_MONEY;

import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.money.Money;
import cn.gongjian.shared.page.PageRequest;
import cn.gongjian.shared.problem.Problem;
import cn.gongjian.shared.time.ServiceTime;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What other features ask of money. */
@ApplicationScoped
public class Funding {

    /** All funds of a year that the caller sees, together; yuan. */
    public record Balance(int fiscalYear, Money total, Money allocated, Money pending, Money remaining) {}

    /** An allocation that waits for the caller; {@code detail} is the fund's name, or what an officer wants changed. */
    public record Waiting(UUID id, String title, String detail, Money amount, OffsetDateTime since) {}

    /** A fund that was searched for. */
    public record Found(UUID id, String title, String detail) {}

    private final FundRepository funds;
    private final AllocationRepository allocations;
    private final WaitingEntries entries;

    Funding(FundRepository funds, AllocationRepository allocations, WaitingEntries entries) {
        this.funds = funds;
        this.allocations = allocations;
        this.entries = entries;
    }

    /** Null for those who read no money at all. */
    public Uni<Balance> balance(Caller caller, int fiscalYear) {
        return caller.hasAny(READS_MONEY) ? funds.balance(caller, fiscalYear) : Uni.createFrom().nullItem();
    }

    /** Newest first. */
    public Uni<List<Waiting>> awaitingApproval(Caller caller, int limit) {
        return allocations.awaitingApproval(caller, first(limit))
                .map(page -> page.items().stream().map(a -> waiting(a, a.fund.name, a.submittedAt)).toList());
    }

    public Uni<Long> awaitingApprovalCount(Caller caller) {
        return allocations.awaitingApproval(caller, counted()).map(page -> page.total());
    }

    /** Newest first. */
    public Uni<List<Waiting>> returnedToMe(Caller caller, int limit) {
        return allocations.returnedTo(caller, first(limit))
                .map(page -> page.items().stream().map(a -> waiting(a, a.returnReason, a.returnedAt)).toList());
    }

    public Uni<Long> returnedToMeCount(Caller caller) {
        return allocations.returnedTo(caller, counted()).map(page -> page.total());
    }

    /** Disbursements and expenses that another person wrote, by the allocation; newest first. {@code detail} is the voucher or the payee. */
    public Uni<List<Waiting>> entriesToSign(Caller caller, int limit) {
        return entries.disbursements(caller, limit).chain(paid -> entries.expenses(caller, limit).map(spent -> Stream.concat(paid.stream(), spent.stream()).toList()));
    }

    /** Changes of funds that another person wrote, by the fund; {@code detail} is the reason. */
    public Uni<List<Waiting>> adjustmentsToSign(Caller caller, int limit) {
        return entries.adjustments(caller, limit);
    }

    /** The caller's own entries that were sent back, by the allocation; {@code detail} is what should change. */
    public Uni<List<Waiting>> entriesReturnedToMe(Caller caller, int limit) {
        return entries.returned(caller, limit);
    }

    public Uni<Long> entriesCount(Caller caller) {
        return entries.count(caller);
    }

    /** By name and amount; fails with the same 404 for an allocation between others as for one that does not exist. */
    public Uni<AllocationRef> allocation(Caller caller, UUID id) {
        return allocations.visibleTo(caller, id).map(AllocationRef::of);
    }

    /** Null for those who do not see it. */
    public Uni<AllocationRef> allocationIfVisible(Caller caller, UUID id) {
        return allocation(caller, id).onFailure(Funding::hides).recoverWithNull();
    }

    /** HQL for the ids of the allocations of the fund with the id of this parameter. */
    public static String allocationsOf(String parameter) {
        return "select al.id from Allocation al where al.fund.id = :" + parameter;
    }

    private static boolean hides(Throwable failure) {
        return failure instanceof Problem problem && problem.kind() == ALLOCATION_NOT_FOUND;
    }

    public Uni<List<Found>> search(Caller caller, String q, int limit) {
        var filter = new FundFilter();
        filter.q = q;
        return funds.visible(caller, filter, first(limit))
                .map(page -> page.items().stream().map(f -> new Found(f.id, f.name, f.owner.name() + " · " + f.fiscalYear)).toList());
    }

    private static Waiting waiting(Allocation a, String detail, Instant since) {
        return new Waiting(a.id, a.beneficiary.ref().name(), detail, a.amount, ServiceTime.at(since));
    }

    private static PageRequest first(int limit) {
        var page = new PageRequest();
        page.limit = limit;
        return page;
    }

    private static PageRequest counted() {
        var page = first(1);
        page.count = true;
        return page;
    }
}
