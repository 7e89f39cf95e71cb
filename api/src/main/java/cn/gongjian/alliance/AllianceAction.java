package cn.gongjian.alliance;

import static cn.gongjian.alliance.AllianceProblem.ALLIANCE_NOT_YOURS;

import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.caller.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What may be done to an alliance; the same answers guard the operations. */
public enum AllianceAction {
    EDIT, ADD_MEMBER, EDIT_MEMBERS, EDIT_LEADERSHIP, ACTIVATE, CLOSE, CREATE_ACTIVITY, ALLOCATE;

    static final Set<Role> SUPERVISES = EnumSet.of(Role.OFFICER);

    static List<AllianceAction> of(Caller by, AllianceState state, Lineup a, LocalDate today) {
        if (state == AllianceState.CLOSED) return List.of();
        var actions = new ArrayList<AllianceAction>();
        if (edits(by, a, today)) actions.addAll(List.of(EDIT, ADD_MEMBER));
        if (edits(by, a, today) && !a.members().isEmpty()) actions.add(EDIT_MEMBERS);
        if (edits(by, a, today)) actions.add(EDIT_LEADERSHIP);
        if (supervises(by, a, today) && state == AllianceState.DRAFT && a.isLed()) actions.add(ACTIVATE);
        if (supervises(by, a, today)) actions.add(CLOSE);
        if (by.reachesAny(a.partiesOn(today), Role.RUNS_BUSINESS)) actions.add(CREATE_ACTIVITY);
        if (by.hasAny(Role.KEEPS_MONEY)) actions.add(ALLOCATE);
        return actions;
    }

    static void mustEdit(Caller by, Alliance a, LocalDate today) {
        if (!edits(by, a, today)) throw ALLIANCE_NOT_YOURS.because(a.name);
    }

    static void mustSupervise(Caller by, Alliance a, LocalDate today) {
        if (!supervises(by, a, today)) throw ALLIANCE_NOT_YOURS.because(a.name);
    }

    /** Whoever acts for the founder, or for the lead of today. */
    private static boolean edits(Caller by, Lineup a, LocalDate today) {
        return by.actsFor(a.owner()) || a.leadOn(today).filter(by::actsFor).isPresent();
    }

    private static boolean supervises(Caller by, Lineup a, LocalDate today) {
        return by.reachesAny(a.partiesOn(today), SUPERVISES);
    }
}
