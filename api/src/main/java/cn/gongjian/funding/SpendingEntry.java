package cn.gongjian.funding;

import cn.gongjian.organization.Person;
import cn.gongjian.shared.audit.Auditable;
import java.time.Instant;
import java.time.LocalDate;

/** What disbursements and expenses have in common: an allocation whose balances they move, and two people who sign. */
interface SpendingEntry<E extends SpendingEntry<E>> extends Auditable {

    Allocation allocation();

    Signatures signatures();

    /** Recorded by those the money was given to as well, though never confirmed by them. */
    boolean isToldByBeneficiary();

    boolean isReversal();

    boolean isReversed();

    /** How it counts in its present state. */
    Tally tally();

    /** As the ledger has it, once confirmed. */
    LedgerEntry booking(Instant now);

    E reversal(String reason, Person author, LocalDate today, Instant now);

    void confirm(Person by, Instant now);

    void returnTo(Person by, String reason, Instant now);

    void withdraw(Instant now);
}
