package cn.gongjian.calendar;

import cn.gongjian.organization.Cooperation;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.caller.Role;
import java.util.List;

/** What may be done to a series; whoever may run what it belongs to may do it. */
public enum ActivitySeriesAction {
    EDIT, CANCEL;

    static List<ActivitySeriesAction> of(Caller by, Cooperation within) {
        return within.closed() || !by.reachesAny(within.parties(), Role.RUNS_BUSINESS) ? List.of() : List.of(values());
    }
}
