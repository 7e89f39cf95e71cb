package cn.gongjian.funding;

import cn.gongjian.shared.caller.Caller;
import java.util.List;
import java.util.stream.Stream;

/** What may be done to an adjustment; for whoever keeps the fund. */
public enum AdjustmentAction {
    CONFIRM, RETURN, WITHDRAW;

    static List<AdjustmentAction> of(Caller by, FundAdjustment adjustment) {
        return FundAction.keeps(by, adjustment.fund) ? Stream.of(values()).filter(action -> action.fits(by, adjustment.signatures)).toList() : List.of();
    }

    private boolean fits(Caller by, Signatures signatures) {
        return switch (this) {
            case CONFIRM, RETURN -> signatures.state == EntryState.SUBMITTED && !signatures.isBy(by.personId());
            case WITHDRAW -> signatures.state == EntryState.SUBMITTED || signatures.state == EntryState.RETURNED;
        };
    }
}
