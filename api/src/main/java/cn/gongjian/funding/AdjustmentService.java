package cn.gongjian.funding;

import static cn.gongjian.funding.FundingProblem.FUND_NOT_YOURS;
import static cn.gongjian.shared.caller.Role.KEEPS_MONEY;

import cn.gongjian.organization.People;
import cn.gongjian.organization.Person;
import cn.gongjian.shared.audit.AuditTrail;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.time.ServiceTime;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Changes funds and what was granted of them, with the locks of {@link AllocationService}; of two funds the older first, whichever way the money goes. */
@ApplicationScoped
class AdjustmentService {

    private record Locked(Fund fund, Fund toFund, Allocation allocation) {}

    private final FundRepository funds;
    private final AllocationRepository allocations;
    private final AdjustmentRepository adjustments;
    private final FundingSummaryRepository summaries;
    private final LedgerRepository ledger;
    private final People people;
    private final AuditTrail audit;
    private final Clock clock;

    AdjustmentService(FundRepository funds, AllocationRepository allocations, AdjustmentRepository adjustments, FundingSummaryRepository summaries,
            LedgerRepository ledger, People people, AuditTrail audit, Clock clock) {
        this.funds = funds;
        this.allocations = allocations;
        this.adjustments = adjustments;
        this.summaries = summaries;
        this.ledger = ledger;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    Uni<FundAdjustment> record(Caller who, RecordAdjustment facts) {
        facts.mustBeCoherent();
        return person(who).chain(author -> locked(who, facts.fundId(), facts.toFundId(), facts.allocationId())
                .map(found -> FundAdjustment.record(facts, found.fund, found.toFund, found.allocation, author, now())))
                .call(adjustments::persistAndFlush)
                .call(adjustment -> audit.created(who, adjustment));
    }

    Uni<FundAdjustment> confirm(Caller who, UUID id) {
        return deciding(who, id, "CONFIRM", null, (adjustment, by) -> adjustment.confirm(by, now()))
                .call(adjustment -> Multi.createFrom().iterable(adjustment.bookings(now())).onItem().transformToUniAndConcatenate(ledger::book).collect().last());
    }

    Uni<FundAdjustment> returnTo(Caller who, UUID id, String reason) {
        return deciding(who, id, "RETURN", reason, (adjustment, by) -> adjustment.returnTo(by, reason, now()));
    }

    Uni<FundAdjustment> withdraw(Caller who, UUID id, String reason) {
        return deciding(who, id, "WITHDRAW", reason, (adjustment, by) -> adjustment.withdraw(now()));
    }

    private Uni<FundAdjustment> deciding(Caller who, UUID id, String event, String reason, BiConsumer<FundAdjustment, Person> rule) {
        return person(who).chain(by -> adjustments.keyVisibleTo(who, id).chain(key -> locked(who, key.fundId(), key.toFundId(), key.allocationId())
                .chain(found -> adjustments.whole(id).call(adjustment -> moving(found.allocation,
                        () -> audit.changing(who, event, adjustment, reason, () -> rule.accept(adjustment, by)))))));
    }

    /** The sum of the beneficiary follows what a step takes back. */
    private Uni<Void> moving(Allocation allocation, Supplier<Uni<Void>> step) {
        var before = allocation == null ? Share.NONE : allocation.share();
        return step.get().chain(adjustments::flush)
                .chain(() -> allocation == null ? Uni.createFrom().voidItem() : summaries.move(allocation, allocation.share().minus(before)));
    }

    private Uni<Locked> locked(Caller who, UUID fundId, UUID toFundId, UUID allocationId) {
        var ordered = toFundId == null ? List.of(fundId) : List.of(fundId, toFundId).stream().sorted().toList();
        return Multi.createFrom().iterable(ordered).onItem().transformToUniAndConcatenate(id -> funds.lockedFor(who, id)).collect().asList()
                .invoke(found -> found.forEach(fund -> who.mustReach(fund.owner, KEEPS_MONEY, FUND_NOT_YOURS)))
                .chain(found -> (allocationId == null ? Uni.createFrom().<Allocation>nullItem() : allocations.visibleTo(who, allocationId))
                        .map(allocation -> new Locked(one(found, fundId), toFundId == null ? null : one(found, toFundId), allocation)));
    }

    private static Fund one(List<Fund> found, UUID id) {
        return found.stream().filter(fund -> fund.id.equals(id)).findFirst().orElseThrow();
    }

    private Uni<Person> person(Caller who) {
        return people.named(List.of(who.personId())).map(found -> found.get(who.personId()));
    }

    private Instant now() {
        return ServiceTime.now(clock);
    }
}
