package cn.gongjian.funding;

import static cn.gongjian.funding.FundingProblem.FUND_NOT_YOURS;
import static cn.gongjian.shared.caller.Role.KEEPS_MONEY;

import cn.gongjian.funding.Attempts.Found;
import cn.gongjian.funding.Receivers.Receiver;
import cn.gongjian.organization.People;
import cn.gongjian.organization.Person;
import cn.gongjian.shared.audit.AuditTrail;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.time.ServiceTime;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Several drafts at once, with the locks of {@link AllocationService}: all funds first, in the order of their ids, and the sums last. */
@ApplicationScoped
class AllocationBatch {

    private record To(UUID allianceId, UUID pairingId, UUID organizationId) {

        static To of(DraftAllocation wanted) {
            return new To(wanted.allianceId(), wanted.pairingId(), wanted.organizationId());
        }
    }

    /** What the drafts of one batch need. */
    private record Desk(List<String> purposes, Person author, Map<To, Found<Receiver>> receivers, Map<UUID, Found<Fund>> funds) {}

    private final FundRepository funds;
    private final AllocationRepository allocations;
    private final FundingSummaryRepository summaries;
    private final FundingPurposeRepository purposes;
    private final Receivers receivers;
    private final People people;
    private final AuditTrail audit;
    private final Clock clock;

    AllocationBatch(FundRepository funds, AllocationRepository allocations, FundingSummaryRepository summaries, FundingPurposeRepository purposes,
            Receivers receivers, People people, AuditTrail audit, Clock clock) {
        this.funds = funds;
        this.allocations = allocations;
        this.summaries = summaries;
        this.purposes = purposes;
        this.receivers = receivers;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    Uni<Attempts<Allocation>> attempt(Caller who, List<DraftAllocation> wanted, boolean lock) {
        return desk(who, wanted, lock).map(desk -> Attempts.of(wanted, facts -> draft(who, desk, facts)));
    }

    private Uni<Desk> desk(Caller who, List<DraftAllocation> wanted, boolean lock) {
        var to = wanted.stream().map(To::of).distinct().toList();
        var from = wanted.stream().map(DraftAllocation::fundId).distinct().sorted().toList();
        return purposes.codes().chain(codes -> Attempts.find(to, one -> receivers.visibleTo(who, one.allianceId, one.pairingId, one.organizationId))
                .chain(found -> people.named(List.of(who.personId()))
                        .chain(person -> Attempts.find(from, id -> lock ? funds.lockedFor(who, id) : funds.visibleTo(who, id))
                                .map(locked -> new Desk(codes, person.get(who.personId()), found, locked)))));
    }

    private Allocation draft(Caller who, Desk desk, DraftAllocation wanted) {
        var facts = wanted.change();
        facts.mustBeCoherent(desk.purposes);
        var receiver = desk.receivers.get(To.of(wanted)).get();
        var fund = desk.funds.get(wanted.fundId()).get();
        who.mustReach(fund.owner, KEEPS_MONEY, FUND_NOT_YOURS);
        return Allocation.draft(fund, Beneficiary.of(receiver.cooperation()), facts, receiver.payers(fund), desk.author, ServiceTime.now(clock));
    }

    Uni<Void> keep(Caller who, List<Allocation> made) {
        return Attempts.inParts(made, part -> allocations.persist(part).chain(() -> Attempts.each(part, allocation -> audit.created(who, allocation))).chain(allocations::flush))
                .chain(() -> summaries.move(made));
    }
}
