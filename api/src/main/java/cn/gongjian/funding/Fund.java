package cn.gongjian.funding;

import static cn.gongjian.funding.AdjustmentProblem.ADJUSTMENT_EXCEEDS_REMAINING;
import static cn.gongjian.funding.AdjustmentProblem.ADJUSTMENT_OTHER_FUND;
import static cn.gongjian.funding.FundingProblem.ALLOCATION_EXCEEDS_FUND;
import static cn.gongjian.funding.FundingProblem.FUND_CLOSED;
import static cn.gongjian.funding.FundingProblem.FUND_TOTAL_BELOW_ALLOCATED;
import static cn.gongjian.funding.FundingProblem.FUND_TOTAL_BY_DOCUMENT;

import cn.gongjian.organization.Organization;
import cn.gongjian.shared.DocumentNumber;
import cn.gongjian.shared.Ids;
import cn.gongjian.shared.audit.Auditable;
import cn.gongjian.shared.money.Money;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;

/**
 * Money that an organisation sets aside for a year. It gives nothing that it does not have: drafts reserve at once, so
 * that two people cannot promise the same yuan. Whoever calls {@link #reserve}, {@link #commit} or {@link #release} holds
 * the lock of its row.
 */
@Entity
public class Fund implements Auditable {
    @Id UUID id;
    @Version int version;
    String name;
    @Enumerated(EnumType.STRING) SourceKind sourceKind;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "owner_id") Organization owner;
    int fiscalYear;
    String documentNumber;
    String note;
    @Enumerated(EnumType.STRING) FundState state;
    @Enumerated(EnumType.STRING) SpendsFrom spendsFrom;
    Money total;
    /** Approved or closed. Moves without a new version: an allocation must not make a fund stale that somebody edits. */
    @OptimisticLock(excluded = true) Money allocated = Money.ZERO;
    /** Drafted or submitted; "pending" in the contract. */
    @OptimisticLock(excluded = true) Money reserved = Money.ZERO;
    /** Over all its allocations, as each of them has it. */
    @OptimisticLock(excluded = true) Money disbursed = Money.ZERO;
    @OptimisticLock(excluded = true) Money disbursing = Money.ZERO;
    @OptimisticLock(excluded = true) Money spent = Money.ZERO;
    @OptimisticLock(excluded = true) Money committed = Money.ZERO;
    Instant createdAt;
    Instant updatedAt;

    protected Fund() {}

    static Fund of(Organization owner, CreateFund facts, Instant now) {
        owner.mustBeOpen();
        var fund = new Fund();
        fund.id = Ids.next();
        fund.owner = owner;
        fund.fiscalYear = facts.fiscalYear();
        fund.state = FundState.OPEN;
        fund.createdAt = now;
        fund.change(facts.change(), now);
        return fund;
    }

    void change(FundChange facts, Instant now) {
        mustBeOpen();
        if (total != null && !total.equals(facts.total()) && given().isPositive()) throw FUND_TOTAL_BY_DOCUMENT.because(name);
        name = facts.name().strip();
        sourceKind = facts.sourceKind();
        spendsFrom = facts.spendsFrom() == null ? SpendsFrom.DISBURSED : facts.spendsFrom();
        total = facts.total();
        documentNumber = DocumentNumber.normalised(facts.documentNumber());
        note = facts.note();
        updatedAt = now;
    }

    /** Whatever its state: a total is corrected after the year as well. */
    void mustAllowTotal(Money wanted) {
        if (given().exceeds(wanted)) throw FUND_TOTAL_BELOW_ALLOCATED.because(name, wanted.yuan(), given().yuan());
    }

    /** Only what nobody was promised, and into a later year of the same owner. */
    void mustCarryOver(Money amount, Fund to) {
        to.mustBeOpen();
        if (to.fiscalYear <= fiscalYear || !to.owner.id().equals(owner.id())) throw ADJUSTMENT_OTHER_FUND.because(name, to.name, String.valueOf(to.fiscalYear));
        if (amount.exceeds(remaining())) throw ADJUSTMENT_EXCEEDS_REMAINING.because(name, remaining().yuan(), amount.yuan()).with("remaining", remaining());
    }

    void takeBack(Money amount) {
        allocated = allocated.minus(amount);
    }

    private Money given() {
        return allocated.plus(reserved);
    }

    void close(Instant now) {
        mustBeOpen();
        state = FundState.CLOSED;
        updatedAt = now;
    }

    void reserve(Money amount) {
        reserveInstead(Money.ZERO, amount);
    }

    /** A draft asks for another amount; only what it asks in addition must still be there. */
    void reserveInstead(Money before, Money amount) {
        mustHold(remaining().plus(before), amount);
        reserved = reserved.minus(before).plus(amount);
    }

    /** Whether it could be reserved now; nothing is held by asking. */
    public void mustHold(Money amount) {
        mustHold(remaining(), amount);
    }

    private void mustHold(Money available, Money amount) {
        mustBeOpen();
        if (amount.exceeds(available)) throw ALLOCATION_EXCEEDS_FUND.because(name, available.yuan(), amount.yuan()).with("remaining", available);
    }

    void commit(Money amount) {
        mustBeOpen();
        reserved = reserved.minus(amount);
        allocated = allocated.plus(amount);
    }

    /** Also from a closed fund: what is withdrawn comes back. */
    void release(Money amount) {
        reserved = reserved.minus(amount);
    }

    public String name() {
        return name;
    }

    public Organization owner() {
        return owner;
    }

    public int fiscalYear() {
        return fiscalYear;
    }

    /** What a step moved in one of its allocations, which alone knows the rules. */
    void move(Outlay moved) {
        disbursed = disbursed.plus(moved.disbursed());
        disbursing = disbursing.plus(moved.disbursing());
        spent = spent.plus(moved.spent());
        committed = committed.plus(moved.committed());
    }

    Money unspent() {
        return total.minus(spent);
    }

    public Money remaining() {
        return total.minus(allocated).minus(reserved);
    }

    public boolean isOpen() {
        return state == FundState.OPEN;
    }

    public void mustBeOpen() {
        if (!isOpen()) throw FUND_CLOSED.because(name);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String auditSubject() {
        return "FUND";
    }

    @Override
    public String auditTitle() {
        return name;
    }

    @Override
    public UUID auditOrganizationId() {
        return owner.id();
    }

    /** Without what is allocated and reserved: the trail of each allocation tells that. */
    @Override
    public Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("name", name);
        facts.put("sourceKind", sourceKind);
        facts.put("owner", owner.name());
        facts.put("fiscalYear", fiscalYear);
        facts.put("total", total);
        facts.put("spendsFrom", spendsFrom);
        facts.put("documentNumber", documentNumber);
        facts.put("note", note);
        facts.put("state", state);
        return facts;
    }
}
