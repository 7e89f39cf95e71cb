package cn.gongjian.calendar;

import static cn.gongjian.calendar.ActivityProblem.ACTIVITY_KIND_NOT_YOURS;

import cn.gongjian.organization.Organization;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.caller.Role;
import java.util.List;
import java.util.Set;

/** What may be done to a kind; the same answers guard the operations. */
public enum ActivityKindAction {
    EDIT;

    private static final Set<Role> ADDS = Set.of(Role.ADMIN, Role.OFFICER);

    static List<ActivityKindAction> of(Caller by) {
        return keeps(by) ? List.of(EDIT) : List.of();
    }

    /** A kind more is in nobody's way. */
    static void mustAdd(Caller by) {
        if (!by.hasAny(ADDS)) throw ACTIVITY_KIND_NOT_YOURS.because();
    }

    /** All counties share the kinds, so only the platform's administrator changes one. */
    static void mustEdit(Caller by) {
        if (!keeps(by)) throw ACTIVITY_KIND_NOT_YOURS.because();
    }

    private static boolean keeps(Caller by) {
        return by.reaches().stream().anyMatch(reach -> reach.role() == Role.ADMIN && Organization.PLATFORM.equals(reach.organizationId()));
    }
}
