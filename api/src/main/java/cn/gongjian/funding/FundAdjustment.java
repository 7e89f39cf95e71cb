package cn.gongjian.funding;

import cn.gongjian.organization.Person;
import cn.gongjian.shared.DocumentNumber;
import cn.gongjian.shared.Ids;
import cn.gongjian.shared.audit.Auditable;
import cn.gongjian.shared.money.Money;
import jakarta.persistence.Embedded;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A change of what a fund has, or of what was granted of it. It moves nothing before a second person confirms, and is held
 * against the rules when it is written and again then. Whoever calls a rule holds the locks of both funds.
 */
@Entity
class FundAdjustment implements Auditable {
    @Id UUID id;
    @Version int version;
    @Enumerated(EnumType.STRING) AdjustmentKind kind;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "fund_id") Fund fund;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "to_fund_id") Fund toFund;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "allocation_id") Allocation allocation;
    Money amount;
    String documentNumber;
    String reason;
    @Embedded Signatures signatures;
    Instant createdAt;
    Instant updatedAt;

    protected FundAdjustment() {}

    /** {@code toFund} and {@code allocation} are there as the kind has it. */
    static FundAdjustment record(RecordAdjustment facts, Fund fund, Fund toFund, Allocation allocation, Person author, Instant now) {
        var adjustment = new FundAdjustment();
        adjustment.id = Ids.next();
        adjustment.kind = facts.kind();
        adjustment.fund = fund;
        adjustment.toFund = toFund;
        adjustment.allocation = allocation;
        adjustment.amount = facts.amount();
        adjustment.documentNumber = DocumentNumber.normalised(facts.documentNumber());
        adjustment.reason = facts.reason().strip();
        adjustment.signatures = Signatures.by(author);
        adjustment.createdAt = now;
        adjustment.updatedAt = now;
        adjustment.mustBePossible();
        return adjustment;
    }

    private void mustBePossible() {
        switch (kind) {
            case INCREASE -> fund.mustBeOpen();
            case DECREASE -> fund.mustAllowTotal(fund.total.minus(amount));
            case CARRY_OVER -> fund.mustCarryOver(amount, toFund);
            case TAKE_BACK -> allocation.mustGiveBack(amount, fund);
        }
    }

    void confirm(Person by, Instant now) {
        signatures.confirm(by, now);
        mustBePossible();
        switch (kind) {
            case INCREASE -> fund.total = fund.total.plus(amount);
            case DECREASE -> fund.total = fund.total.minus(amount);
            case CARRY_OVER -> {
                fund.total = fund.total.minus(amount);
                toFund.total = toFund.total.plus(amount);
            }
            case TAKE_BACK -> allocation.giveBack(amount, now);
        }
        updatedAt = now;
    }

    void returnTo(Person by, String why, Instant now) {
        signatures.returnTo(by, why, now);
        updatedAt = now;
    }

    void withdraw(Instant now) {
        signatures.withdraw();
        updatedAt = now;
    }

    /** As the ledger has it, once confirmed. */
    List<LedgerEntry> bookings(Instant now) {
        var taken = Money.ZERO.minus(amount);
        return switch (kind) {
            case INCREASE -> List.of(LedgerEntry.of(LedgerKind.FUND_CHANGE, fund, amount, id, words(), now));
            case DECREASE -> List.of(LedgerEntry.of(LedgerKind.FUND_CHANGE, fund, taken, id, words(), now));
            case CARRY_OVER -> List.of(LedgerEntry.of(LedgerKind.CARRY_OVER, fund, taken, id, words(), now), LedgerEntry.of(LedgerKind.CARRY_OVER, toFund, amount, id, words(), now));
            case TAKE_BACK -> List.of(LedgerEntry.of(LedgerKind.TAKE_BACK, allocation, taken, id, words(), now));
        };
    }

    private String words() {
        return documentNumber == null ? reason : documentNumber + " " + reason;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String auditSubject() {
        return "FUND_ADJUSTMENT";
    }

    @Override
    public String auditTitle() {
        return fund.name;
    }

    @Override
    public UUID auditOrganizationId() {
        return fund.owner.id();
    }

    @Override
    public Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("kind", kind);
        facts.put("amount", amount);
        facts.put("toFund", toFund == null ? null : toFund.name);
        facts.put("allocation", allocation == null ? null : allocation.auditTitle());
        facts.put("documentNumber", documentNumber);
        facts.put("reason", reason);
        facts.put("state", signatures.state);
        facts.put("returnReason", signatures.returnReason);
        return facts;
    }
}
