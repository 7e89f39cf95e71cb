package cn.gongjian.funding;

import cn.gongjian.shared.caller.Caller;
import java.util.List;
import java.util.stream.Stream;

/** What may be done to a disbursement or an expense; for whoever keeps the fund. */
public enum EntryAction {
    EDIT, CONFIRM, RETURN, WITHDRAW, REVERSE;

    static List<EntryAction> of(Caller by, SpendingEntry<?> entry) {
        return AllocationAction.keeps(by, entry.allocation()) ? Stream.of(values()).filter(action -> action.fits(by, entry)).toList() : List.of();
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
