package cn.gongjian.organization;

import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.caller.Role;
import java.util.ArrayList;
import java.util.List;

/** What may be done to a person's record. */
public enum PersonAction {
    EDIT, DISCLOSE_PHONE, BIND_ACCOUNT, UNBIND_ACCOUNT, GRANT;

    static List<PersonAction> of(Caller by, Person p, boolean isContact) {
        var actions = new ArrayList<PersonAction>();
        boolean keeps = by.reachesAny(p.units(), OrganizationAction.KEEPS_PEOPLE);
        boolean administers = administers(by, p);
        if (keeps) actions.add(EDIT);
        if ((keeps || isContact) && p.phone != null) actions.add(DISCLOSE_PHONE);
        if (administers) actions.add(p.accountSubject == null ? BIND_ACCOUNT : UNBIND_ACCOUNT);
        if (administers) actions.add(GRANT);
        return actions;
    }

    /** An account opens all that its person may do, so whoever gives it must administer every unit of the person. */
    static boolean administers(Caller by, Person p) {
        return !p.units().isEmpty() && p.units().stream().allMatch(unit -> by.reaches(unit, Role.ADMIN));
    }
}
