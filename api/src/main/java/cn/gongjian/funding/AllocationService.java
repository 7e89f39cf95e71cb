package cn.gongjian.funding;

import static cn.gongjian.funding.FundingProblem.FUND_NOT_YOURS;
import static cn.gongjian.funding.SpendingProblem.ACTIVITY_ELSEWHERE;
import static cn.gongjian.shared.caller.Role.KEEPS_MONEY;

import cn.gongjian.organization.Organization;
import cn.gongjian.organization.People;
import cn.gongjian.organization.Person;
import cn.gongjian.shared.audit.AuditTrail;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.caller.Role;
import cn.gongjian.shared.http.ETags;
import cn.gongjian.shared.http.MergePatch;
import cn.gongjian.shared.time.ServiceTime;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Moves money between a fund, its allocations and the sums by beneficiary, in one transaction and always in this order of
 * locks: the fund, then the allocation, then the sum. So allocations of one fund happen one after the other, and those of
 * different funds never wait for each other in a circle.
 */
@ApplicationScoped
class AllocationService {

    private final FundRepository funds;
    private final AllocationRepository allocations;
    private final FundingSummaryRepository summaries;
    private final FundingPurposeRepository purposes;
    private final LedgerRepository ledger;
    private final Receivers receivers;
    private final ActivityCosts activities;
    private final People people;
    private final AuditTrail audit;
    private final MergePatch patches;
    private final ETags etags;
    private final Clock clock;

    AllocationService(FundRepository funds, AllocationRepository allocations, FundingSummaryRepository summaries, FundingPurposeRepository purposes,
            LedgerRepository ledger, Receivers receivers, ActivityCosts activities, People people, AuditTrail audit, MergePatch patches, ETags etags, Clock clock) {
        this.funds = funds;
        this.allocations = allocations;
        this.summaries = summaries;
        this.purposes = purposes;
        this.ledger = ledger;
        this.receivers = receivers;
        this.activities = activities;
        this.people = people;
        this.audit = audit;
        this.patches = patches;
        this.etags = etags;
        this.clock = clock;
    }

    Uni<Allocation> draft(Caller who, DraftAllocation wanted) {
        return draft(who, wanted.fundId(), List.of(wanted)).map(List::getFirst);
    }

    /** All of them out of one fund or none, in the order in which they are wanted; the sums are moved in the order of their ids. */
    Uni<List<Allocation>> draft(Caller who, UUID fundId, List<DraftAllocation> wanted) {
        return purposes.codes().invoke(codes -> wanted.forEach(one -> one.change().mustBeCoherent(codes)))
                .chain(() -> inTurn(wanted, one -> receiver(who, one)))
                .chain(found -> person(who).chain(author -> funds.lockedFor(who, fundId)
                        .invoke(fund -> who.mustReach(fund.owner, KEEPS_MONEY, FUND_NOT_YOURS))
                        .map(fund -> drafted(fund, wanted, found, author))))
                .call(drafts -> allocations.persist(drafts).chain(allocations::flush))
                .call(drafts -> inTurn(drafts, a -> audit.created(who, a)))
                .call(drafts -> inTurn(byBeneficiary(drafts), a -> summaries.move(a, a.share())));
    }

    private List<Allocation> drafted(Fund fund, List<DraftAllocation> wanted, List<Receivers.Receiver> found, Person author) {
        return IntStream.range(0, wanted.size()).mapToObj(i -> drafted(fund, wanted.get(i), found.get(i), author)).toList();
    }

    private Allocation drafted(Fund fund, DraftAllocation wanted, Receivers.Receiver receiver, Person author) {
        return Allocation.draft(fund, Beneficiary.of(receiver.cooperation()), wanted.change(), receiver.payers(fund), author, now()).onlyFor(wanted.activityId());
    }

    private static List<Allocation> byBeneficiary(List<Allocation> drafts) {
        return drafts.stream().sorted(Comparator.comparing(a -> a.beneficiary.ref().id())).toList();
    }

    private static <T, R> Uni<List<R>> inTurn(List<T> all, Function<T, Uni<? extends R>> step) {
        return Multi.createFrom().iterable(all).onItem().<R>transformToUniAndConcatenate(step).collect().asList();
    }

    /** Whom the draft names, or whose the activity is; of somebody else's activity nothing is known here. */
    private Uni<Receivers.Receiver> receiver(Caller who, DraftAllocation wanted) {
        if (wanted.activityId() == null) return receivers.visibleTo(who, wanted.allianceId(), wanted.pairingId(), wanted.organizationId());
        var names = Stream.of(wanted.allianceId(), wanted.pairingId(), wanted.organizationId()).filter(Objects::nonNull).toList();
        return activities.visibleTo(who, wanted.activityId()).chain(activity -> receivers.visibleTo(who, activity.allianceId(), activity.pairingId(), activity.organizationId())
                .invoke(receiver -> {
                    var owner = receiver.cooperation();
                    if (!names.isEmpty() && !names.equals(List.of(owner.id()))) throw ACTIVITY_ELSEWHERE.because(activity.title(), owner.name());
                }));
    }

    Uni<Allocation> change(Caller who, UUID id, String ifMatch, JsonNode patch) {
        return purposes.codes().chain(codes -> allocations.keyVisibleTo(who, id)
                .chain(key -> receiverIfPaid(who, key, patch)
                        .chain(receiver -> kept(who, key)
                                .invoke(a -> etags.match(ifMatch, AllocationView.of(who, a)))
                                .chain(a -> apply(who, a, patches.apply(patch, AllocationChange.of(a)), codes, receiver)))));
    }

    private Uni<Allocation> apply(Caller who, Allocation a, AllocationChange facts, List<String> codes, Receivers.Receiver receiver) {
        a.mustBeChangeable();
        facts.mustBeCoherent(codes);
        return moving(who, "CHANGE", a, null, it -> {
            it.change(facts, payer(it, facts, receiver), now());
            it.writtenBy(who.personId());
        });
    }

    /** Only a change that says who pays, or that nobody is named, needs to know who may. */
    private Uni<Receivers.Receiver> receiverIfPaid(Caller who, AllocationRepository.Key key, JsonNode patch) {
        return patch.has("payerId") ? receivers.visibleTo(who, key.allianceId(), key.pairingId(), key.organizationId()) : Uni.createFrom().nullItem();
    }

    private static Organization payer(Allocation a, AllocationChange facts, Receivers.Receiver receiver) {
        if (receiver != null) return receiver.payers(a.fund).choose(facts.payerId());
        return facts.payerId() == null ? null : a.payer;
    }

    Uni<Allocation> submit(Caller who, UUID id) {
        return kept(who, id).chain(a -> moving(who, "SUBMIT", a, null, it -> it.submit(now())));
    }

    Uni<Allocation> withdraw(Caller who, UUID id, String reason) {
        return kept(who, id).chain(a -> moving(who, "WITHDRAW", a, reason, it -> it.withdraw(now())));
    }

    Uni<Allocation> approve(Caller who, UUID id) {
        return decided(who, id).chain(a -> person(who).chain(by -> moving(who, "APPROVE", a, null, it -> it.approve(by, now()))))
                .call(a -> ledger.book(LedgerEntry.of(LedgerKind.ALLOCATION, a, a.amount, a.id, a.basisPassage, now())));
    }

    Uni<Allocation> returnTo(Caller who, UUID id, String reason) {
        return decided(who, id).chain(a -> moving(who, "RETURN", a, reason, it -> it.returnTo(who.personId(), reason, now())));
    }

    Uni<Allocation> close(Caller who, UUID id, String reason) {
        return decided(who, id).chain(a -> moving(who, "CLOSE", a, reason, it -> it.close(who.personId(), LocalDate.now(clock), now())));
    }

    /** Applies a rule, records it and moves the sum by as much as the rule changed the allocation's share. */
    private Uni<Allocation> moving(Caller who, String event, Allocation a, String reason, Consumer<Allocation> rule) {
        var before = a.share();
        return audit.changing(who, event, a, reason, () -> rule.accept(a))
                .chain(allocations::flush)
                .chain(() -> summaries.move(a, a.share().minus(before)))
                .replaceWith(a);
    }

    private Uni<Allocation> kept(Caller who, UUID id) {
        return allocations.keyVisibleTo(who, id).chain(key -> kept(who, key));
    }

    private Uni<Allocation> kept(Caller who, AllocationRepository.Key key) {
        return locked(who, key).invoke(a -> who.mustReach(a.fund.owner, KEEPS_MONEY, FUND_NOT_YOURS));
    }

    private Uni<Allocation> decided(Caller who, UUID id) {
        return allocations.keyVisibleTo(who, id).chain(key -> locked(who, key))
                .invoke(a -> who.mustReach(a.fund.owner, Set.of(Role.OFFICER), FUND_NOT_YOURS));
    }

    private Uni<Allocation> locked(Caller who, AllocationRepository.Key key) {
        return funds.lockedOf(key).chain(() -> allocations.visibleTo(who, key.id()));
    }

    private Uni<Person> person(Caller who) {
        return people.named(List.of(who.personId())).map(found -> found.get(who.personId()));
    }

    private Instant now() {
        return ServiceTime.now(clock);
    }
}
