package cn.gongjian.funding;

import static cn.gongjian.funding.FundingProblem.FUND_NOT_YOURS;

import cn.gongjian.shared.caller.Caller;
import java.util.List;
import java.util.stream.Stream;

/** What may be done to a disbursement or an expense; the same answers guard the operations. */
public enum EntryAction {
    EDIT, CONFIRM, RETURN, WITHDRAW, REVERSE;

    static List<EntryAction> of(Caller by, SpendingEntry<?> entry) {
        return Stream.of(values()).filter(action -> action.isFor(by, entry) && action.fits(by, entry)).toList();
    }

    void mustBeFor(Caller by, SpendingEntry<?> entry) {
        if (!isFor(by, entry)) throw FUND_NOT_YOURS.because();
    }

    /** For whoever keeps the fund; those it was given to write and give up what they told themselves. */
    private boolean isFor(Caller by, SpendingEntry<?> entry) {
        var allocation = entry.allocation();
        return AllocationAction.keeps(by, allocation) || (this == EDIT || this == WITHDRAW) && entry.isToldByBeneficiary()
                && allocation.beneficiary.spendsThroughCaller() && entry.signatures().isBy(by.personId());
    }

    private boolean fits(Caller by, SpendingEntry<?> entry) {
        var state = entry.signatures().state;
        var isOpen = state == EntryState.SUBMITTED || state == EntryState.RETURNED;
        var isGranted = entry.allocation().state == AllocationState.APPROVED;
        return switch (this) {
            case EDIT -> isOpen && isGranted && !entry.isReversal();
            case CONFIRM -> state == EntryState.SUBMITTED && isGranted && !entry.signatures().isBy(by.personId());
            case RETURN -> state == EntryState.SUBMITTED && !entry.signatures().isBy(by.personId());
            case WITHDRAW -> isOpen;
            case REVERSE -> state == EntryState.CONFIRMED && isGranted && !entry.isReversal() && !entry.isReversed();
        };
    }
}
