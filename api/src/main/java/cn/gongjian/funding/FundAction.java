package cn.gongjian.funding;

import static cn.gongjian.shared.caller.Role.KEEPS_MONEY;

import cn.gongjian.shared.caller.Caller;
import java.util.List;
import java.util.stream.Stream;

/** What may be done to a fund; the same answers guard the operations. */
public enum FundAction {
    EDIT, ALLOCATE, CLOSE;

    static List<FundAction> of(Caller by, Fund fund) {
        if (!keeps(by, fund) || !fund.isOpen()) return List.of();
        return Stream.of(values()).filter(action -> action != ALLOCATE || fund.remaining().isPositive()).toList();
    }

    static boolean keeps(Caller by, Fund fund) {
        return by.reaches(fund.owner, KEEPS_MONEY);
    }
}
