package cn.gongjian.funding;

import static cn.gongjian.funding.SpendingProblem.ENTRY_IS_REVERSAL;
import static cn.gongjian.funding.SpendingProblem.ENTRY_REVERSAL_STAYS;

import cn.gongjian.organization.Person;
import cn.gongjian.shared.Ids;
import cn.gongjian.shared.money.Money;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Formula;

/** Money of an allocation that was paid out, or the reversal of such an entry. Whoever calls a rule holds the lock of the allocation. */
@Entity
class Disbursement implements SpendingEntry<Disbursement> {
    @Id UUID id;
    @Version int version;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "allocation_id") Allocation allocation;
    Money amount;
    LocalDate paidOn;
    String voucherNumber;
    String note;
    UUID reversesId;
    /** The entry that takes this one back, confirmed or on its way. */
    @Formula("(select r.id from disbursement r where r.reverses_id = id and r.state <> 'WITHDRAWN')") UUID reversedById;
    @Embedded Signatures signatures;
    Instant createdAt;
    Instant updatedAt;

    protected Disbursement() {}

    static Disbursement record(Allocation allocation, DisbursementChange facts, Person author, LocalDate today, Instant now) {
        var entry = of(allocation, author, now);
        entry.amount = Money.ZERO;
        entry.describe(facts, today, now);
        return entry;
    }

    /** The whole of it; nothing moves until a second person confirms. */
    @Override
    public Disbursement reversal(String reason, Person author, LocalDate today, Instant now) {
        signatures.mustBe(EntryState.CONFIRMED);
        if (isReversal()) throw ENTRY_IS_REVERSAL.because();
        allocation.mustBeGranted();
        allocation.spending.mustAllowReversalOfDisbursement(amount);
        var entry = of(allocation, author, now);
        entry.reversesId = id;
        entry.amount = amount;
        entry.paidOn = today;
        entry.voucherNumber = voucherNumber;
        entry.note = reason.strip();
        return entry;
    }

    private static Disbursement of(Allocation allocation, Person author, Instant now) {
        var entry = new Disbursement();
        entry.id = Ids.next();
        entry.allocation = allocation;
        entry.signatures = Signatures.by(author);
        entry.createdAt = now;
        entry.updatedAt = now;
        return entry;
    }

    void change(DisbursementChange facts, Person by, LocalDate today, Instant now) {
        if (isReversal()) throw ENTRY_REVERSAL_STAYS.because();
        signatures.mustBe(EntryState.SUBMITTED, EntryState.RETURNED);
        describe(facts, today, now);
        signatures.writtenAnew(by);
    }

    private void describe(DisbursementChange facts, LocalDate today, Instant now) {
        allocation.mustTakeEntriesOf(facts.paidOn(), today);
        allocation.spending.disburse(allocation.amount, amount, facts.amount());
        amount = facts.amount();
        paidOn = facts.paidOn();
        voucherNumber = facts.voucherNumber().strip();
        note = facts.note();
        updatedAt = now;
    }

    @Override
    public void confirm(Person by, Instant now) {
        allocation.mustBeGranted();
        if (isReversal()) allocation.spending.mustAllowReversalOfDisbursement(amount);
        signatures.confirm(by, now);
        if (isReversal()) allocation.spending.reverseDisbursement(amount);
        else allocation.spending.confirmDisbursement(amount);
        updatedAt = now;
    }

    /** Back to its author; what it took stays taken. */
    @Override
    public void returnTo(Person by, String reason, Instant now) {
        signatures.returnTo(by, reason, now);
        updatedAt = now;
    }

    @Override
    public void withdraw(Instant now) {
        signatures.withdraw();
        if (!isReversal()) allocation.spending.releaseDisbursement(amount);
        updatedAt = now;
    }

    @Override
    public Tally tally() {
        return new Tally(Outlay.disbursement(signatures.state, isReversal(), amount), Map.of());
    }

    @Override
    public LedgerEntry booking(Instant now) {
        var kind = isReversal() ? LedgerKind.DISBURSEMENT_REVERSAL : LedgerKind.DISBURSEMENT;
        var booking = LedgerEntry.of(kind, allocation, Outlay.signed(isReversal(), amount), id, note, now);
        booking.bookedOn = paidOn;
        booking.voucherNumber = voucherNumber;
        return booking;
    }

    @Override
    public boolean isReversed() {
        return reversedById != null;
    }

    @Override
    public boolean isToldByBeneficiary() {
        return false;
    }

    @Override
    public boolean isReversal() {
        return reversesId != null;
    }

    @Override
    public Allocation allocation() {
        return allocation;
    }

    @Override
    public Signatures signatures() {
        return signatures;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String auditSubject() {
        return "DISBURSEMENT";
    }

    @Override
    public String auditTitle() {
        return allocation.auditTitle();
    }

    @Override
    public UUID auditOrganizationId() {
        return allocation.auditOrganizationId();
    }

    @Override
    public Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("amount", amount);
        facts.put("paidOn", paidOn);
        facts.put("voucherNumber", voucherNumber);
        facts.put("note", note);
        facts.put("reverses", reversesId);
        facts.put("state", signatures.state);
        facts.put("returnReason", signatures.returnReason);
        return facts;
    }
}
