package cn.gongjian.funding;

import cn.gongjian.organization.People;
import cn.gongjian.organization.Person;
import cn.gongjian.shared.audit.AuditTrail;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.problem.ProblemKind;
import cn.gongjian.shared.time.ServiceTime;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/**
 * Moves money between an allocation and what becomes of it, in one transaction and with the locks of {@link AllocationService}:
 * the fund first. So the entries of one fund come one after the other, on however many services.
 */
@ApplicationScoped
class SpendingService {

    private final FundRepository funds;
    private final AllocationRepository allocations;
    private final People people;
    private final FundingSums sums;
    private final LedgerRepository ledger;
    private final AuditTrail audit;
    private final Clock clock;

    SpendingService(FundRepository funds, AllocationRepository allocations, People people, FundingSums sums, LedgerRepository ledger,
            AuditTrail audit, Clock clock) {
        this.funds = funds;
        this.allocations = allocations;
        this.people = people;
        this.sums = sums;
        this.ledger = ledger;
        this.audit = audit;
        this.clock = clock;
    }

    /** {@code action} is what the allocation must let the caller do; {@code make} gets it, locked, and who writes. */
    <E extends SpendingEntry<E>> Uni<E> record(Caller who, AllocationAction action, EntryRepository<E> entries, UUID allocationId, BiFunction<Allocation, Person, Uni<E>> make) {
        return person(who).chain(author -> locked(who, allocationId).invoke(allocation -> action.mustBeFor(who, allocation)).chain(allocation -> make.apply(allocation, author)))
                .chain(entry -> keep(entries, entry, Tally.NONE))
                .call(entry -> audit.created(who, entry));
    }

    /** {@code rule} gets the entry, with its allocation locked, and who writes. */
    <E extends SpendingEntry<E>> Uni<E> rewrite(Caller who, EntryRepository<E> entries, ProblemKind unseen, UUID id, BiFunction<E, Person, Uni<Runnable>> rule) {
        return person(who).chain(author -> locked(who, EntryAction.EDIT, entries, unseen, id).chain(entry -> {
            var before = entry.tally();
            return rule.apply(entry, author).chain(change -> audit.changing(who, "CHANGE", entry, change)).chain(() -> keep(entries, entry, before));
        }));
    }

    <E extends SpendingEntry<E>> Uni<E> confirm(Caller who, EntryRepository<E> entries, ProblemKind unseen, UUID id) {
        return deciding(who, EntryAction.CONFIRM, entries, unseen, id, null, (entry, by) -> entry.confirm(by, now())).call(entry -> ledger.book(entry.booking(now())));
    }

    <E extends SpendingEntry<E>> Uni<E> returnTo(Caller who, EntryRepository<E> entries, ProblemKind unseen, UUID id, String reason) {
        return deciding(who, EntryAction.RETURN, entries, unseen, id, reason, (entry, by) -> entry.returnTo(by, reason, now()));
    }

    <E extends SpendingEntry<E>> Uni<E> withdraw(Caller who, EntryRepository<E> entries, ProblemKind unseen, UUID id, String reason) {
        return deciding(who, EntryAction.WITHDRAW, entries, unseen, id, reason, (entry, by) -> entry.withdraw(now()));
    }

    <E extends SpendingEntry<E>> Uni<E> reverse(Caller who, EntryRepository<E> entries, ProblemKind unseen, UUID id, String reason) {
        return person(who).chain(author -> locked(who, EntryAction.REVERSE, entries, unseen, id).map(entry -> entry.reversal(reason, author, today(), now())))
                .chain(reversal -> keep(entries, reversal, Tally.NONE))
                .call(reversal -> audit.created(who, reversal));
    }

    private <E extends SpendingEntry<E>> Uni<E> deciding(Caller who, EntryAction action, EntryRepository<E> entries, ProblemKind unseen, UUID id, String reason,
            BiConsumer<E, Person> rule) {
        return person(who).chain(by -> locked(who, action, entries, unseen, id).chain(entry -> {
            var before = entry.tally();
            return audit.changing(who, action.name(), entry, reason, () -> rule.accept(entry, by)).chain(() -> keep(entries, entry, before));
        }));
    }

    /** With all sums that the step moved since {@code before}. */
    private <E extends SpendingEntry<E>> Uni<E> keep(EntryRepository<E> entries, E entry, Tally before) {
        var after = entry.tally();
        entry.allocation().fund.move(after.outlay().minus(before.outlay()));
        return entries.keep(entry).call(() -> sums.move(entry.allocation(), before, after));
    }

    private <E extends SpendingEntry<E>> Uni<E> locked(Caller who, EntryAction action, EntryRepository<E> entries, ProblemKind unseen, UUID id) {
        return entries.allocationOf(id)
                .chain(allocationId -> locked(who, allocationId).onFailure(SpendingService::hides).transform(hidden -> unseen.because()))
                .chain(() -> entries.whole(id))
                .invoke(entry -> action.mustBeFor(who, entry));
    }

    static boolean hides(Throwable failure) {
        return failure instanceof cn.gongjian.shared.problem.Problem problem && problem.kind().status() == 404;
    }

    private Uni<Allocation> locked(Caller who, UUID allocationId) {
        return allocations.keyVisibleTo(who, allocationId)
                .chain(key -> funds.lockedOf(key).chain(() -> allocations.visibleTo(who, key.id())));
    }

    private Uni<Person> person(Caller who) {
        return people.named(List.of(who.personId())).map(found -> found.get(who.personId()));
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(ServiceTime.ZONE));
    }

    Instant now() {
        return ServiceTime.now(clock);
    }
}
