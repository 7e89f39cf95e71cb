package cn.gongjian.organization;

import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.caller.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What may be done to a person's record. */
public enum PersonAction {
    EDIT, DISCLOSE_PHONE, BIND_ACCOUNT, UNBIND_ACCOUNT, GRANT;

    /** What the record itself does not tell: a post in something that the caller runs, and roles out of the caller's administration. */
    record Standing(boolean isContact, boolean hasRolesElsewhere) {
        static final Standing UNKNOWN = new Standing(false, false);
    }

    static List<PersonAction> of(Caller by, Person p, Standing standing, LocalDate today) {
        var actions = new ArrayList<PersonAction>();
        boolean keeps = keeps(by, p, today);
        boolean administers = administers(by, p);
        if (keeps) actions.add(EDIT);
        if ((keeps || standing.isContact) && p.phone != null) actions.add(DISCLOSE_PHONE);
        if (administers && !standing.hasRolesElsewhere) actions.add(p.accountSubject == null ? BIND_ACCOUNT : UNBIND_ACCOUNT);
        if (administers) actions.add(GRANT);
        return actions;
    }

    /** A unit that the person has left keeps the memory of the post, and no hand on name and number. */
    static boolean keeps(Caller by, Person p, LocalDate today) {
        return by.reachesAny(p.unitsOn(today), OrganizationAction.KEEPS_PEOPLE);
    }

    /** An account opens all that its person may do, so whoever gives it must administer every unit of the person. */
    static boolean administers(Caller by, Person p) {
        return !p.units().isEmpty() && p.units().stream().allMatch(unit -> by.reaches(unit, Role.ADMIN));
    }
}
