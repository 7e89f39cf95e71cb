package cn.gongjian.funding;

import static cn.gongjian.funding.AdjustmentProblem.ADJUSTMENT_EXCEEDS_UNUSED;
import static cn.gongjian.funding.AdjustmentProblem.ADJUSTMENT_OTHER_FUND;
import static cn.gongjian.funding.AllocationState.APPROVED;
import static cn.gongjian.funding.AllocationState.CLOSED;
import static cn.gongjian.funding.AllocationState.DRAFT;
import static cn.gongjian.funding.AllocationState.SUBMITTED;
import static cn.gongjian.funding.AllocationState.WITHDRAWN;
import static cn.gongjian.funding.FundingProblem.ALLOCATION_OWN_APPROVAL;
import static cn.gongjian.funding.FundingProblem.ALLOCATION_WRONG_STATE;

import cn.gongjian.organization.CooperationKind;
import cn.gongjian.organization.Organization;
import cn.gongjian.organization.Person;
import cn.gongjian.shared.DocumentNumber;
import cn.gongjian.shared.Ids;
import cn.gongjian.shared.audit.Auditable;
import cn.gongjian.shared.money.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Money of a fund for an alliance, a pairing or an organisation, for named purposes. Drafted and submitted by those who
 * keep the fund, decided by an officer who is not its author.
 */
@Entity
class Allocation implements Auditable {
    @Id UUID id;
    @Version int version;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "fund_id") Fund fund;
    UUID allianceId;
    UUID pairingId;
    UUID organizationId;
    /** The one activity of the beneficiary that the money is for, or null for any. */
    UUID activityId;
    /** Put there by the repository: the entities of other features are not ours to join. */
    @Transient Beneficiary beneficiary;
    /** Put there by whoever lets expenses in: purposes are data, and refusals call them by name. */
    @Transient Map<String, FundingPurpose> catalogue = Map.of();
    Money amount;
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "allocation_purpose", joinColumns = @JoinColumn(name = "allocation_id"))
    @MapKeyColumn(name = "code")
    Map<String, AllocationPurpose> purposes = new HashMap<>();
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "payer_id") Organization payer;
    String basisDocumentNumber;
    String basisPassage;
    @Embedded AllocationTerm term;
    String note;
    @Enumerated(EnumType.STRING) AllocationState state;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "author_id") Person author;
    UUID editedById;
    Instant submittedAt;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "approved_by_id") Person approvedBy;
    Instant approvedAt;
    String returnReason;
    Instant returnedAt;
    LocalDate closedOn;
    @Embedded Spending spending = new Spending();
    Instant createdAt;
    Instant updatedAt;

    protected Allocation() {}

    /** The amount is reserved at once, so that nobody else can promise it while this one is being decided. */
    static Allocation draft(Fund fund, Beneficiary beneficiary, AllocationChange facts, Payers payers, Person author, Instant now) {
        beneficiary.mustBeOpen();
        var payer = payers.choose(facts.payerId());
        fund.reserve(facts.amount());
        var allocation = new Allocation();
        allocation.id = Ids.next();
        allocation.fund = fund;
        allocation.beneficiary = beneficiary;
        allocation.allianceId = beneficiary.idIf(CooperationKind.ALLIANCE);
        allocation.pairingId = beneficiary.idIf(CooperationKind.PAIRING);
        allocation.organizationId = beneficiary.idIf(CooperationKind.ORGANIZATION);
        allocation.state = DRAFT;
        allocation.author = author;
        allocation.createdAt = now;
        allocation.amount = facts.amount();
        allocation.describe(facts, payer, now);
        return allocation;
    }

    Allocation onlyFor(UUID activity) {
        activityId = activity;
        return this;
    }

    /** {@code payer} is who the change names, chosen among who may pay. */
    void change(AllocationChange facts, Organization payer, Instant now) {
        mustBeChangeable();
        fund.reserveInstead(amount, facts.amount());
        amount = facts.amount();
        describe(facts, payer, now);
    }

    void mustBeChangeable() {
        mustBe(DRAFT);
        fund.mustBeOpen();
    }

    private void describe(AllocationChange facts, Organization payer, Instant now) {
        earmarks().replace(facts.purposes());
        this.payer = payer;
        basisDocumentNumber = DocumentNumber.normalised(facts.basisDocumentNumber());
        basisPassage = facts.basisPassage();
        term = new AllocationTerm(facts.startsOn(), facts.endsOn());
        note = facts.note();
        updatedAt = now;
    }

    void submit(Instant now) {
        mustBeChangeable();
        beneficiary.mustBeOpen();
        state = SUBMITTED;
        submittedAt = now;
        returnReason = null;
        returnedAt = null;
        updatedAt = now;
    }

    void approve(Person by, Instant now) {
        mustBe(SUBMITTED);
        mustBeDecidedByAnother(by.id());
        beneficiary.mustBeOpen();
        fund.commit(amount);
        state = APPROVED;
        approvedBy = by;
        approvedAt = now;
        spending = Spending.from(fund.spendsFrom);
        updatedAt = now;
    }

    /** Back to its author with a word on what to change; what it reserved stays reserved. */
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
        mustBe(DRAFT, SUBMITTED);
        fund.release(amount);
        state = WITHDRAWN;
        updatedAt = now;
    }

    /** Settled: nothing more will happen to it. The money stays allocated. */
    void close(UUID by, LocalDate on, Instant now) {
        mustBe(APPROVED);
        mustBeDecidedByAnother(by);
        state = CLOSED;
        closedOn = on;
        updatedAt = now;
    }

    /** Only what was neither paid out nor spent, nor waits to be. */
    void mustGiveBack(Money wanted, Fund to) {
        mustBe(APPROVED);
        if (!fund.id.equals(to.id)) throw ADJUSTMENT_OTHER_FUND.because(fund.name, to.name, String.valueOf(to.fiscalYear));
        var unused = amount.minus(spending.taken());
        if (wanted.exceeds(unused)) throw ADJUSTMENT_EXCEEDS_UNUSED.because(unused.yuan(), wanted.yuan()).with("remaining", unused);
    }

    void giveBack(Money taken, Instant now) {
        amount = amount.minus(taken);
        fund.takeBack(taken);
        updatedAt = now;
    }

    /** Entries are for money that was granted and is not settled. */
    void mustBeGranted() {
        mustBe(APPROVED);
    }

    /** Within the term, within the year of the fund, and not in the future. */
    void mustTakeEntriesOf(LocalDate day, LocalDate today) {
        mustBeGranted();
        term().mustHold(day, today, fund);
    }

    /** Takes of the whole and of the purpose, or of neither; an entry that is written anew gives back what it took {@code before} for its old purpose. */
    void spend(String oldPurpose, Money before, String purpose, Money amount) {
        var earmark = earmarks().mustHold(oldPurpose, before, purpose, amount, basisPassage);
        spending.mustHold(this.amount, before, amount);
        if (oldPurpose != null) releaseExpense(oldPurpose, before);
        earmark.spend(amount);
        spending.spend(amount);
    }

    /** Hibernate has none where both days are open. */
    AllocationTerm term() {
        return term == null ? new AllocationTerm() : term;
    }

    Earmarks earmarks() {
        return new Earmarks(purposes, catalogue);
    }

    void confirmExpense(String purpose, Money amount) {
        purposes.get(purpose).confirm(amount);
        spending.confirmExpense(amount);
    }

    void releaseExpense(String purpose, Money amount) {
        purposes.get(purpose).release(amount);
        spending.releaseExpense(amount);
    }

    void reverseExpense(String purpose, Money amount) {
        purposes.get(purpose).reverse(amount);
        spending.reverseExpense(amount);
    }

    Money unspent() {
        return amount.minus(spending.spent);
    }

    Share share() {
        return switch (state) {
            case DRAFT, SUBMITTED -> Share.pending(amount);
            case APPROVED, CLOSED -> Share.allocated(amount);
            case WITHDRAWN -> Share.NONE;
        };
    }

    /** Drafted it, or was the last to change it: neither may decide on it. */
    boolean isBy(UUID personId) {
        return author.id().equals(personId) || personId.equals(editedById);
    }

    /** Who changes what somebody else drafted, answers for it too. */
    void writtenBy(UUID personId) {
        editedById = personId;
    }

    private void mustBe(AllocationState... expected) {
        if (!Arrays.asList(expected).contains(state)) throw ALLOCATION_WRONG_STATE.because(state.ordinal());
    }

    private void mustBeDecidedByAnother(UUID personId) {
        if (isBy(personId)) throw ALLOCATION_OWN_APPROVAL.because(author.name());
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String auditSubject() {
        return "ALLOCATION";
    }

    @Override
    public String auditTitle() {
        return fund.name + " → " + beneficiary.ref().name();
    }

    @Override
    public UUID auditOrganizationId() {
        return fund.owner.id();
    }

    @Override
    public Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("fund", fund.name);
        facts.put("beneficiary", beneficiary.ref().name());
        facts.put("amount", amount);
        facts.put("purposes", earmarks().list().stream().map(p -> p.ceiling() == null ? p.code() : p.code() + " ≤ " + p.ceiling()).toList());
        facts.put("payer", payer == null ? null : payer.name());
        facts.put("basisDocumentNumber", basisDocumentNumber);
        facts.put("basisPassage", basisPassage);
        facts.put("startsOn", term().startsOn);
        facts.put("endsOn", term().endsOn);
        facts.put("note", note);
        facts.put("state", state);
        facts.put("returnReason", returnReason);
        facts.put("closedOn", closedOn);
        return facts;
    }
}
