package cn.gongjian.organization;

import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.caller.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What may be done to an organisation; the same answers guard the operations. */
public enum OrganizationAction {
    EDIT, CLOSE, ADD_CHILD, ADD_PERSON;

    static final Set<Role> KEEPS_UNITS = EnumSet.of(Role.ADMIN, Role.OFFICER);
    static final Set<Role> KEEPS_PEOPLE = EnumSet.of(Role.ADMIN, Role.OFFICER, Role.COORDINATOR);

    static List<OrganizationAction> of(Caller by, Organization o) {
        var actions = new ArrayList<OrganizationAction>();
        boolean keeps = keeps(by, o) && !o.id.equals(Organization.PLATFORM);
        if (keeps) actions.add(EDIT);
        if (keeps && o.closedOn == null) actions.add(CLOSE);
        if (o.closedOn == null && by.reaches(o, KEEPS_UNITS)) actions.add(ADD_CHILD);
        if (o.closedOn == null && by.reaches(o, KEEPS_PEOPLE)) actions.add(ADD_PERSON);
        return actions;
    }

    /** An officer keeps what lies beneath the own organisation, not the own organisation itself. */
    static boolean keeps(Caller by, Organization o) {
        return by.reaches(o, Role.ADMIN) || (o.parent != null && by.reaches(o.parent, Role.OFFICER));
    }
}
