package cn.gongjian.funding;

import static cn.gongjian.funding.FundingProblem.FUND_NOT_YOURS;
import static cn.gongjian.shared.caller.Role.KEEPS_MONEY;

import cn.gongjian.funding.Attempts.Found;
import cn.gongjian.organization.Organization;
import cn.gongjian.organization.People;
import cn.gongjian.organization.Person;
import cn.gongjian.shared.audit.AuditTrail;
import cn.gongjian.shared.caller.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Several expenses at once, with the locks of {@link SpendingService}: all funds first, in the order of their ids. */
@ApplicationScoped
class ExpenseBatch {

    private record By(UUID allocationId, UUID payerId) {

        static By of(RecordExpense wanted) {
            return new By(wanted.allocationId(), wanted.payerId());
        }
    }

    private record Desk(Person author, Map<UUID, Found<Allocation>> allocations, Map<By, Found<Organization>> payers) {}

    private final FundRepository funds;
    private final AllocationRepository allocations;
    private final ExpenseRepository expenses;
    private final ExpenseParts parts;
    private final SpendingService spending;
    private final People people;
    private final FundingSums sums;
    private final AuditTrail audit;

    ExpenseBatch(FundRepository funds, AllocationRepository allocations, ExpenseRepository expenses, ExpenseParts parts, SpendingService spending, People people,
            FundingSums sums, AuditTrail audit) {
        this.funds = funds;
        this.allocations = allocations;
        this.expenses = expenses;
        this.parts = parts;
        this.spending = spending;
        this.people = people;
        this.sums = sums;
        this.audit = audit;
    }

    Uni<Attempts<Expense>> attempt(Caller who, List<RecordExpense> wanted, boolean lock) {
        return desk(who, wanted, lock).map(desk -> Attempts.of(wanted, facts -> expense(who, desk, facts)));
    }

    private Uni<Desk> desk(Caller who, List<RecordExpense> wanted, boolean lock) {
        var ids = wanted.stream().map(RecordExpense::allocationId).distinct().toList();
        return people.named(List.of(who.personId())).chain(person -> (lock ? lock(who, ids) : Uni.createFrom().voidItem())
                .chain(() -> Attempts.find(ids, id -> allocations.visibleTo(who, id)))
                .chain(found -> payers(who, found, wanted)
                        .map(payers -> new Desk(person.get(who.personId()), found, payers))));
    }

    private Uni<Void> lock(Caller who, List<UUID> ids) {
        return Attempts.find(ids, id -> allocations.keyVisibleTo(who, id)).chain(found -> Attempts.each(
                found.values().stream().map(Found::thing).filter(Objects::nonNull).sorted(Comparator.comparing(AllocationRepository.Key::fundId)).toList(),
                funds::lockedOf));
    }

    /** One answer for all expenses of an allocation that name the same payer, or none. */
    private Uni<Map<By, Found<Organization>>> payers(Caller who, Map<UUID, Found<Allocation>> found, List<RecordExpense> wanted) {
        var each = new LinkedHashMap<By, RecordExpense>();
        wanted.forEach(one -> each.putIfAbsent(By.of(one), one));
        return Attempts.find(each.keySet(), by -> {
            var allocation = found.get(by.allocationId);
            return allocation.refusal() != null ? Uni.createFrom().failure(allocation.refusal()) : parts.payer(who, allocation.thing(), each.get(by).change());
        });
    }

    private Expense expense(Caller who, Desk desk, RecordExpense wanted) {
        var allocation = desk.allocations.get(wanted.allocationId()).get();
        who.mustReach(allocation.fund.owner, KEEPS_MONEY, FUND_NOT_YOURS);
        return Expense.record(allocation, wanted.change(), desk.payers.get(By.of(wanted)).get(), desk.author, spending.today(), spending.now());
    }

    Uni<Void> keep(Caller who, List<Expense> made) {
        made.forEach(expense -> expense.allocation.fund.move(expense.tally().outlay()));
        return Attempts.inParts(made, part -> expenses.persist(part).chain(() -> Attempts.each(part, expense -> audit.created(who, expense))).chain(expenses::flush))
                .chain(() -> sums.move(tallies(made)));
    }

    /** By allocation, each key once. */
    private static Map<Allocation, List<Tally>> tallies(List<Expense> made) {
        var tallies = new HashMap<Allocation, Map<Map<FundingDimension, String>, Tally>>();
        for (var expense : made)
            tallies.computeIfAbsent(expense.allocation, first -> new LinkedHashMap<>()).merge(expense.tally().keys(), expense.tally(), Tally::plus);
        return tallies.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> List.copyOf(one.getValue().values())));
    }
}
