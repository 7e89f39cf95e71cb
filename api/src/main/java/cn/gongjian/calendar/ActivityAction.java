package cn.gongjian.calendar;

import static cn.gongjian.calendar.ActivityProblem.ACTIVITY_CONTAINER_CLOSED;
import static cn.gongjian.calendar.ActivityProblem.ACTIVITY_NOT_YOURS;
import static cn.gongjian.shared.caller.Role.RUNS_BUSINESS;

import cn.gongjian.organization.Cooperation;
import cn.gongjian.shared.caller.Caller;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** What may be done to an activity; the same answers guard the operations. */
public enum ActivityAction {
    EDIT, ANNOUNCE, CANCEL, RECORD, WRITE_GUIDANCE, DELETE, RESTORE, ADD_FILE;

    static List<ActivityAction> of(Caller by, Activity activity, Cooperation within, Instant now) {
        if (!runs(by, within) || within.closed()) return List.of();
        return Arrays.stream(values()).filter(action -> action.fits(activity, now)).toList();
    }

    private boolean fits(Activity activity, Instant now) {
        if (activity.deletedAt != null) return this == RESTORE;
        return switch (this) {
            case EDIT, CANCEL -> activity.state.isOpen();
            case ANNOUNCE -> activity.state == ActivityState.PLANNED;
            case RECORD, WRITE_GUIDANCE -> activity.isRecordable(now);
            case DELETE -> activity.isDeletable();
            case ADD_FILE -> true;
            case RESTORE -> false;
        };
    }

    /** Activities are run by whoever acts for a party, and only while what they belong to takes changes. */
    static void mustRun(Caller by, Cooperation within) {
        if (!runs(by, within)) throw ACTIVITY_NOT_YOURS.because(within.name());
        if (within.closed()) throw ACTIVITY_CONTAINER_CLOSED.because(within.name());
    }

    static boolean runs(Caller by, Cooperation within) {
        return by.reachesAny(within.parties(), RUNS_BUSINESS);
    }
}
