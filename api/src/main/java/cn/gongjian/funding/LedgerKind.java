package cn.gongjian.funding;

/** What an entry of the ledger confirms. A reversal, and what is taken back, have amounts below zero. */
public enum LedgerKind {
    /** A fund was set aside. */
    FUND_SET,
    /** Its total was raised or lowered by a document. */
    FUND_CHANGE,
    /** What was left went into the fund of a later year; one entry in each. */
    CARRY_OVER,
    /** Granted to a beneficiary. */
    ALLOCATION,
    /** What a beneficiary did not use came back to the fund. */
    TAKE_BACK,
    DISBURSEMENT,
    DISBURSEMENT_REVERSAL,
    EXPENSE,
    EXPENSE_REVERSAL
}
