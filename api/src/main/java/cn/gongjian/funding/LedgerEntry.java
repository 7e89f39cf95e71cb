package cn.gongjian.funding;

import cn.gongjian.organization.Organization;
import cn.gongjian.shared.Ids;
import cn.gongjian.shared.money.Money;
import cn.gongjian.shared.time.ServiceTime;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One row of the ledger (台账). Written in the transaction of what it confirms, under the lock of the fund, and never again. */
@Entity
@Immutable
class LedgerEntry {
    @Id UUID id;
    @Enumerated(EnumType.STRING) LedgerKind kind;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "fund_id") Fund fund;
    int fiscalYear;
    UUID allocationId;
    UUID allianceId;
    UUID pairingId;
    UUID organizationId;
    /** Put there by the repository; null for what happens to a fund alone. */
    @Transient Beneficiary beneficiary;
    LocalDate bookedOn;
    Money amount;
    String purposeCode;
    String economicCode;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "payer_id") Organization payer;
    String payee;
    String voucherNumber;
    UUID activityId;
    String note;
    UUID sourceId;
    Money fundLeft;
    Money allocationLeft;
    Instant recordedAt;

    protected LedgerEntry() {}

    static LedgerEntry of(LedgerKind kind, Fund fund, Money amount, UUID source, String note, Instant now) {
        var entry = new LedgerEntry();
        entry.id = Ids.next();
        entry.kind = kind;
        entry.fund = fund;
        entry.fiscalYear = fund.fiscalYear;
        entry.bookedOn = LocalDate.ofInstant(now, ServiceTime.ZONE);
        entry.amount = amount;
        entry.sourceId = source;
        entry.note = note;
        entry.fundLeft = fund.unspent();
        entry.recordedAt = now;
        return entry;
    }

    static LedgerEntry of(LedgerKind kind, Allocation allocation, Money amount, UUID source, String note, Instant now) {
        var entry = of(kind, allocation.fund, amount, source, note, now);
        entry.allocationId = allocation.id;
        entry.allianceId = allocation.allianceId;
        entry.pairingId = allocation.pairingId;
        entry.organizationId = allocation.organizationId;
        entry.payer = allocation.payer;
        entry.allocationLeft = allocation.unspent();
        return entry;
    }
}
