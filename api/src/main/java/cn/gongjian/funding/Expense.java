package cn.gongjian.funding;

import static cn.gongjian.funding.SpendingProblem.ENTRY_IS_REVERSAL;
import static cn.gongjian.funding.SpendingProblem.ENTRY_REVERSAL_STAYS;

import cn.gongjian.organization.Organization;
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
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Formula;

/** Money of an allocation that was spent for one purpose, or the reversal of such an entry. Whoever calls a rule holds the lock of the allocation. */
@Entity
class Expense implements SpendingEntry<Expense> {
    @Id UUID id;
    @Version int version;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "allocation_id") Allocation allocation;
    String purposeCode;
    String economicCode;
    Money amount;
    Integer heads;
    Money rate;
    String payee;
    LocalDate spentOn;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "payer_id") Organization payer;
    UUID activityId;
    String voucherNumber;
    /** The rate a head calls for a look at the rules of integrity. */
    boolean rateFlagged;
    String note;
    UUID reversesId;
    /** The entry that takes this one back, confirmed or on its way. */
    @Formula("(select r.id from expense r where r.reverses_id = id and r.state <> 'WITHDRAWN')") UUID reversedById;
    @Embedded Signatures signatures;
    Instant createdAt;
    Instant updatedAt;

    protected Expense() {}

    /** {@code payer} is who the facts name, chosen among who may pay. */
    static Expense record(Allocation allocation, ExpenseChange facts, Organization payer, Person author, LocalDate today, Instant now) {
        var entry = of(allocation, author, now);
        entry.amount = Money.ZERO;
        entry.take(facts, today);
        entry.describe(facts, payer, now);
        return entry;
    }

    /** The whole of it; nothing moves until a second person confirms. */
    @Override
    public Expense reversal(String reason, Person author, LocalDate today, Instant now) {
        signatures.mustBe(EntryState.CONFIRMED);
        if (isReversal()) throw ENTRY_IS_REVERSAL.because();
        allocation.mustBeGranted();
        var entry = of(allocation, author, now);
        entry.reversesId = id;
        entry.purposeCode = purposeCode;
        entry.economicCode = economicCode;
        entry.amount = amount;
        entry.heads = heads;
        entry.rate = rate;
        entry.rateFlagged = rateFlagged;
        entry.payee = payee;
        entry.spentOn = today;
        entry.payer = payer;
        entry.activityId = activityId;
        entry.voucherNumber = voucherNumber;
        entry.note = reason.strip();
        return entry;
    }

    private static Expense of(Allocation allocation, Person author, Instant now) {
        var entry = new Expense();
        entry.id = Ids.next();
        entry.allocation = allocation;
        entry.signatures = Signatures.by(author);
        entry.createdAt = now;
        entry.updatedAt = now;
        return entry;
    }

    void change(ExpenseChange facts, Organization payer, Person by, LocalDate today, Instant now) {
        if (isReversal()) throw ENTRY_REVERSAL_STAYS.because();
        signatures.mustBe(EntryState.SUBMITTED, EntryState.RETURNED);
        take(facts, today);
        signatures.writtenAnew(by);
        describe(facts, payer, now);
    }

    private void take(ExpenseChange facts, LocalDate today) {
        facts.mustAddUp();
        allocation.mustTakeEntriesOf(facts.spentOn(), today);
        allocation.spend(purposeCode, amount, facts.purposeCode(), facts.amount());
    }

    private void describe(ExpenseChange facts, Organization payer, Instant now) {
        purposeCode = facts.purposeCode();
        economicCode = facts.economicCode();
        amount = facts.amount();
        heads = facts.heads();
        rate = facts.rate();
        rateFlagged = rate != null && allocation.earmarks().warnsOf(purposeCode, rate);
        payee = facts.payee().strip();
        spentOn = facts.spentOn();
        this.payer = payer;
        activityId = facts.activityId() == null ? allocation.activityId : facts.activityId();
        voucherNumber = facts.voucherNumber();
        note = facts.note();
        updatedAt = now;
    }

    @Override
    public void confirm(Person by, Instant now) {
        allocation.mustBeGranted();
        signatures.confirm(by, now);
        if (isReversal()) allocation.reverseExpense(purposeCode, amount);
        else allocation.confirmExpense(purposeCode, amount);
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
        if (!isReversal()) allocation.releaseExpense(purposeCode, amount);
        updatedAt = now;
    }

    @Override
    public Tally tally() {
        return new Tally(Outlay.expense(signatures.state, isReversal(), amount), Map.of(FundingDimension.PURPOSE, purposeCode, FundingDimension.PAYER,
                payer.id().toString(), FundingDimension.MONTH, YearMonth.from(spentOn).toString(), FundingDimension.ECONOMIC_CLASS, economicCode));
    }

    @Override
    public LedgerEntry booking(Instant now) {
        var kind = isReversal() ? LedgerKind.EXPENSE_REVERSAL : LedgerKind.EXPENSE;
        var booking = LedgerEntry.of(kind, allocation, Outlay.signed(isReversal(), amount), id, note, now);
        booking.bookedOn = spentOn;
        booking.purposeCode = purposeCode;
        booking.economicCode = economicCode;
        booking.payer = payer;
        booking.payee = payee;
        booking.voucherNumber = voucherNumber;
        booking.activityId = activityId;
        return booking;
    }

    @Override
    public boolean isReversed() {
        return reversedById != null;
    }

    @Override
    public boolean isToldByBeneficiary() {
        return true;
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
        return "EXPENSE";
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
        facts.put("purpose", purposeCode);
        facts.put("economicCode", economicCode);
        facts.put("amount", amount);
        facts.put("heads", heads);
        facts.put("rate", rate);
        facts.put("payee", payee);
        facts.put("spentOn", spentOn);
        facts.put("payer", payer.name());
        facts.put("activityId", activityId);
        facts.put("voucherNumber", voucherNumber);
        facts.put("note", note);
        facts.put("reverses", reversesId);
        facts.put("state", signatures.state);
        facts.put("returnReason", signatures.returnReason);
        return facts;
    }
}
