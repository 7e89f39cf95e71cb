package cn.gongjian.funding.proposal;

import static cn.gongjian.funding.FundingProblem.FUND_NOT_YOURS;
import static cn.gongjian.shared.caller.Role.KEEPS_MONEY;

import cn.gongjian.alliance.Alliances;
import cn.gongjian.funding.AllocationChange.Purpose;
import cn.gongjian.funding.DraftAllocation;
import cn.gongjian.funding.Drafting;
import cn.gongjian.funding.Fund;
import cn.gongjian.organization.Organization;
import cn.gongjian.organization.Organizations;
import cn.gongjian.organization.People;
import cn.gongjian.organization.Person;
import cn.gongjian.shared.audit.AuditTrail;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.caller.Role;
import cn.gongjian.shared.http.ETags;
import cn.gongjian.shared.http.MergePatch;
import cn.gongjian.shared.time.ServiceTime;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Brings together a proposal, its fund, its alliances and the allocations that it becomes. Whatever happens to a proposal
 * happens under the lock of its fund, so that what is judged is what will be there.
 */
@ApplicationScoped
class ProposalService {

    private final ProposalRepository proposals;
    private final Drafting drafting;
    private final Alliances alliances;
    private final Organizations organizations;
    private final People people;
    private final AuditTrail audit;
    private final MergePatch patches;
    private final ETags etags;
    private final Clock clock;

    ProposalService(ProposalRepository proposals, Drafting drafting, Alliances alliances, Organizations organizations, People people, AuditTrail audit,
            MergePatch patches, ETags etags, Clock clock) {
        this.proposals = proposals;
        this.drafting = drafting;
        this.alliances = alliances;
        this.organizations = organizations;
        this.people = people;
        this.audit = audit;
        this.patches = patches;
        this.etags = etags;
        this.clock = clock;
    }

    Uni<FundingProposal> draft(Caller who, DraftProposal wanted) {
        var facts = wanted.change();
        return drafting.purposeCodes().invoke(facts::mustBeCoherent)
                .chain(() -> drafting.fundKeptBy(who, wanted.fundId()))
                .chain(fund -> sharers(who, facts, fund).chain(sharers -> payer(facts).chain(payer -> person(who)
                        .map(author -> FundingProposal.drafted(fund, facts, sharers, payer, today(), author, now())))))
                .call(proposals::persistAndFlush)
                .call(p -> audit.created(who, p));
    }

    Uni<FundingProposal> change(Caller who, UUID id, String ifMatch, JsonNode patch) {
        return drafting.purposeCodes().chain(codes -> kept(who, id)
                .invoke(p -> etags.match(ifMatch, ProposalView.of(who, p)))
                .chain(p -> apply(who, p, patches.apply(patch, ProposalChange.of(p)), codes)));
    }

    private Uni<FundingProposal> apply(Caller who, FundingProposal p, ProposalChange facts, List<String> codes) {
        p.mustBeChangeable();
        facts.mustBeCoherent(codes);
        return sharers(who, facts, p.fund).chain(sharers -> payer(facts)
                .chain(payer -> moving(who, "CHANGE", p, null, it -> it.change(facts, sharers, payer, today(), who.personId(), now()))));
    }

    Uni<FundingProposal> submit(Caller who, UUID id) {
        return kept(who, id).chain(p -> moving(who, "SUBMIT", p, null, it -> it.submit(now())));
    }

    Uni<FundingProposal> withdraw(Caller who, UUID id, String reason) {
        return kept(who, id).chain(p -> moving(who, "WITHDRAW", p, reason, it -> it.withdraw(now())));
    }

    Uni<FundingProposal> approve(Caller who, UUID id) {
        return person(who).chain(by -> decided(who, id).chain(p -> moving(who, "APPROVE", p, null, it -> it.approve(by, now()))));
    }

    Uni<FundingProposal> returnTo(Caller who, UUID id, String reason) {
        return decided(who, id).chain(p -> moving(who, "RETURN", p, reason, it -> it.returnTo(who.personId(), reason, now())));
    }

    /** All drafts or none: what refuses one of them takes the others back with the transaction. */
    Uni<FundingProposal> allocate(Caller who, UUID id) {
        return person(who).chain(by -> kept(who, id)
                .invoke(FundingProposal::mustBeAllocatable)
                .chain(p -> drafts(who, p).chain(drafts -> moving(who, "ALLOCATE", p, null, it -> it.allocated(drafts, by, now())))));
    }

    /** By alliance; who gets nothing has none. */
    private Uni<Map<UUID, UUID>> drafts(Caller who, FundingProposal p) {
        var paid = p.inOrder().stream().filter(line -> line.getValue().share.isPositive()).toList();
        return drafting.draft(who, p.fund.id(), paid.stream().map(line -> draft(p, line.getKey(), line.getValue())).toList())
                .map(ids -> IntStream.range(0, ids.size()).boxed().collect(Collectors.toMap(i -> paid.get(i).getKey(), ids::get)));
    }

    private static DraftAllocation draft(FundingProposal p, UUID alliance, ProposalLine line) {
        return new DraftAllocation(p.fund.id(), alliance, null, null, null, line.share, Arrays.stream(p.purposes).map(code -> new Purpose(code, null)).toList(),
                p.payer == null ? null : p.payer.id(), p.basisDocumentNumber, p.basisPassage, p.startsOn, p.endsOn,
                line.note == null ? p.name : p.name + "：" + line.note);
    }

    private Uni<FundingProposal> moving(Caller who, String event, FundingProposal p, String reason, Consumer<FundingProposal> rule) {
        return audit.changing(who, event, p, reason, () -> rule.accept(p)).chain(proposals::flush).replaceWith(p);
    }

    private Uni<FundingProposal> kept(Caller who, UUID id) {
        return locked(who, id).invoke(p -> who.mustReach(p.fund.owner(), KEEPS_MONEY, FUND_NOT_YOURS));
    }

    private Uni<FundingProposal> decided(Caller who, UUID id) {
        return locked(who, id).invoke(p -> who.mustReach(p.fund.owner(), Set.of(Role.OFFICER), FUND_NOT_YOURS));
    }

    private Uni<FundingProposal> locked(Caller who, UUID id) {
        return proposals.keyVisibleTo(who, id).chain(key -> drafting.locked(who, key.fundId()).chain(() -> proposals.visibleTo(who, id)));
    }

    private Uni<Sharers> sharers(Caller who, ProposalChange facts, Fund fund) {
        var day = facts.dayOfCount(today());
        return alliances.sizes(who, facts.allianceIds(), day == null ? today() : day).map(seen -> Sharers.of(seen, facts, fund));
    }

    /** To be asked for after the sharers: whoever may pay for them is there. */
    private Uni<Organization> payer(ProposalChange facts) {
        var id = facts.payerId();
        return id == null ? Uni.createFrom().nullItem() : organizations.named(List.of(id)).map(found -> found.get(id));
    }

    private Uni<Person> person(Caller who) {
        return people.named(List.of(who.personId())).map(found -> found.get(who.personId()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant now() {
        return ServiceTime.now(clock);
    }
}
