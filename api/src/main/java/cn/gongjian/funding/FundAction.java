package cn.gongjian.funding;

import static cn.gongjian.shared.caller.Role.KEEPS_MONEY;

import cn.gongjian.shared.caller.Caller;
import java.util.List;
import java.util.stream.Stream;

/** What may be done to a fund; the same answers guard the operations. */
public enum FundAction {
    EDIT, ALLOCATE, ADJUST, CLOSE;

    static List<FundAction> of(Caller by, Fund fund) {
        return keeps(by, fund) ? Stream.of(values()).filter(action -> action.fits(fund)).toList() : List.of();
    }

    /** What is left of a closed fund may still be carried over. */
    private boolean fits(Fund fund) {
        return switch (this) {
            case EDIT, CLOSE -> fund.isOpen();
            case ALLOCATE -> fund.isOpen() && fund.remaining().isPositive();
            case ADJUST -> true;
        };
    }

    static boolean keeps(Caller by, Fund fund) {
        return by.reaches(fund.owner, KEEPS_MONEY);
    }
}
