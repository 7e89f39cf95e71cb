package cn.gongjian.funding;

/** How a fund, or what was granted of it, is changed once others rely on it. */
public enum AdjustmentKind {
    /** More money, by a document. */
    INCREASE,
    /** Less money, by a document; never below what is allocated and pending. */
    DECREASE,
    /** What is not allocated goes into a fund of the same owner for a later year (结转). */
    CARRY_OVER,
    /** What a beneficiary has neither been paid nor spent comes back to the fund (收回). */
    TAKE_BACK
}
