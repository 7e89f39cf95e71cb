package cn.gongjian.funding.proposal;

import static cn.gongjian.funding.FundingProblem.ALLOCATION_BENEFICIARY_CLOSED;
import static cn.gongjian.funding.proposal.ProposalProblem.PROPOSAL_OWN_APPROVAL;
import static cn.gongjian.funding.proposal.ProposalProblem.PROPOSAL_WRONG_STATE;
import static cn.gongjian.funding.proposal.ProposalState.ALLOCATED;
import static cn.gongjian.funding.proposal.ProposalState.APPROVED;
import static cn.gongjian.funding.proposal.ProposalState.DRAFT;
import static cn.gongjian.funding.proposal.ProposalState.SUBMITTED;
import static cn.gongjian.funding.proposal.ProposalState.WITHDRAWN;

import cn.gongjian.funding.Fund;
import cn.gongjian.organization.KnownCooperation;
import cn.gongjian.organization.Organization;
import cn.gongjian.organization.Person;
import cn.gongjian.shared.DocumentNumber;
import cn.gongjian.shared.Ids;
import cn.gongjian.shared.audit.Auditable;
import cn.gongjian.shared.money.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An amount of a fund, distributed over alliances by weights. Written by those who keep the fund and decided by an officer
 * who is not its author; only then does it become drafts, all of them at once. Until then it holds nothing of the fund.
 */
@Entity
class FundingProposal implements Auditable {
    @Id UUID id;
    @Version int version;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "fund_id") Fund fund;
    String name;
    Money amount;
    @Enumerated(EnumType.STRING) ProposalMethod method;
    LocalDate countedOn;
    /** By the id of the alliance. */
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "funding_proposal_line", joinColumns = @JoinColumn(name = "proposal_id"))
    @MapKeyColumn(name = "alliance_id")
    Map<UUID, ProposalLine> lines = new HashMap<>();
    /** Put there by the repository: the entities of other features are not ours to join. */
    @Transient Map<UUID, KnownCooperation> alliances = Map.of();
    String[] purposes = {};
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "payer_id") Organization payer;
    String basisDocumentNumber;
    String basisPassage;
    LocalDate startsOn;
    LocalDate endsOn;
    String note;
    @Enumerated(EnumType.STRING) ProposalState state;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "author_id") Person author;
    UUID editedById;
    Instant submittedAt;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "approved_by_id") Person approvedBy;
    Instant approvedAt;
    String returnReason;
    Instant returnedAt;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "allocated_by_id") Person allocatedBy;
    Instant allocatedAt;
    Instant createdAt;
    Instant updatedAt;

    protected FundingProposal() {}

    static FundingProposal drafted(Fund fund, ProposalChange facts, Sharers sharers, Organization payer, LocalDate today, Person author, Instant now) {
        var proposal = new FundingProposal();
        proposal.id = Ids.next();
        proposal.fund = fund;
        proposal.state = DRAFT;
        proposal.author = author;
        proposal.createdAt = now;
        proposal.write(facts, sharers, payer, today, now);
        return proposal;
    }

    void change(ProposalChange facts, Sharers sharers, Organization payer, LocalDate today, UUID by, Instant now) {
        mustBeChangeable();
        write(facts, sharers, payer, today, now);
        editedById = by;
    }

    void mustBeChangeable() {
        mustBe(DRAFT);
        fund.mustBeOpen();
    }

    private void write(ProposalChange facts, Sharers sharers, Organization payer, LocalDate today, Instant now) {
        fund.mustHold(facts.amount());
        name = facts.name().strip();
        amount = facts.amount();
        method = facts.method();
        countedOn = facts.dayOfCount(today);
        purposes = facts.purposes().toArray(String[]::new);
        this.payer = payer;
        basisDocumentNumber = DocumentNumber.normalised(facts.basisDocumentNumber());
        basisPassage = facts.basisPassage();
        startsOn = facts.startsOn();
        endsOn = facts.endsOn();
        note = facts.note();
        updatedAt = now;
        alliances = sharers.known();
        share(facts.lines(), sharers);
    }

    private void share(List<ProposalChange.Line> wanted, Sharers sharers) {
        var weights = sharers.weights(method, wanted);
        var parts = Apportionment.of(amount, weights).parts();
        lines.keySet().retainAll(wanted.stream().map(ProposalChange.Line::allianceId).toList());
        for (int i = 0; i < wanted.size(); i++)
            lines.put(wanted.get(i).allianceId(), new ProposalLine(i, weights.get(i), parts.get(i).share(), wanted.get(i).note()));
    }

    void submit(Instant now) {
        mustBe(DRAFT);
        mustBePossible();
        state = SUBMITTED;
        submittedAt = now;
        returnReason = null;
        returnedAt = null;
        updatedAt = now;
    }

    void approve(Person by, Instant now) {
        mustBe(SUBMITTED);
        mustBeDecidedByAnother(by.id());
        mustBePossible();
        state = APPROVED;
        approvedBy = by;
        approvedAt = now;
        updatedAt = now;
    }

    /** Back to its author with a word on what to change. */
    void returnTo(UUID by, String reason, Instant now) {
        mustBe(SUBMITTED);
        mustBeDecidedByAnother(by);
        state = DRAFT;
        submittedAt = null;
        returnReason = reason.strip();
        returnedAt = now;
        updatedAt = now;
    }

    void withdraw(Instant now) {
        mustBe(DRAFT, SUBMITTED, APPROVED);
        state = WITHDRAWN;
        updatedAt = now;
    }

    void mustBeAllocatable() {
        mustBe(APPROVED);
        mustBePossible();
    }

    /** {@code drafts} are the allocations by alliance; who gets nothing has none. */
    void allocated(Map<UUID, UUID> drafts, Person by, Instant now) {
        mustBe(APPROVED);
        lines.replaceAll((alliance, line) -> line.became(drafts.get(alliance)));
        state = ALLOCATED;
        allocatedBy = by;
        allocatedAt = now;
        updatedAt = now;
    }

    private void mustBePossible() {
        fund.mustHold(amount);
        alliances.values().stream().filter(KnownCooperation::closed).findFirst().ifPresent(alliance -> {
            throw ALLOCATION_BENEFICIARY_CLOSED.because(alliance.ref().name());
        });
    }

    /** Wrote it, or was the last to change it: neither may decide on it. */
    boolean isBy(UUID personId) {
        return author.id().equals(personId) || personId.equals(editedById);
    }

    List<Map.Entry<UUID, ProposalLine>> inOrder() {
        return lines.entrySet().stream().sorted(Comparator.comparingInt(entry -> entry.getValue().position)).toList();
    }

    private void mustBe(ProposalState... expected) {
        if (!Arrays.asList(expected).contains(state)) throw PROPOSAL_WRONG_STATE.because(state.ordinal());
    }

    private void mustBeDecidedByAnother(UUID personId) {
        if (isBy(personId)) throw PROPOSAL_OWN_APPROVAL.because(author.name());
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String auditSubject() {
        return "FUNDING_PROPOSAL";
    }

    @Override
    public String auditTitle() {
        return name;
    }

    @Override
    public UUID auditOrganizationId() {
        return fund.owner().id();
    }

    /** Each alliance is a fact of its own, so that the trail shows the one whose share changed and not the whole table. */
    @Override
    public Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("fund", fund.name());
        facts.put("name", name);
        facts.put("amount", amount);
        facts.put("method", method);
        facts.put("countedOn", countedOn);
        facts.put("purposes", List.of(purposes));
        facts.put("payer", payer == null ? null : payer.name());
        facts.put("basisDocumentNumber", basisDocumentNumber);
        facts.put("basisPassage", basisPassage);
        facts.put("startsOn", startsOn);
        facts.put("endsOn", endsOn);
        facts.put("note", note);
        facts.put("state", state);
        facts.put("returnReason", returnReason);
        inOrder().forEach(entry -> facts.merge("shares/" + alliances.get(entry.getKey()).ref().name(), entry.getValue().asFact(), (a, b) -> a + "；" + b));
        return facts;
    }
}
