package cn.gongjian.pairing;

import static cn.gongjian.pairing.PairingProblem.PAIRING_NOT_YOURS;
import static cn.gongjian.pairing.PairingProblem.PAIRING_SIDE_NOT_YOURS;

import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.caller.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What may be done to a pairing; the same answers guard the operations. */
public enum PairingAction {
    EDIT, EDIT_TERMS, EDIT_POSTS, CONFIRM, DECLINE, FILE, CLOSE, CREATE_ACTIVITY, ALLOCATE;

    static final Set<Role> SUPERVISES = EnumSet.of(Role.OFFICER);

    static List<PairingAction> of(Caller by, Pairing p) {
        if (p.isEnded()) return List.of();
        var actions = new ArrayList<PairingAction>();
        boolean runs = runs(by, p);
        if (runs) actions.add(EDIT);
        if (runs && changesTerms(by, p)) actions.add(EDIT_TERMS);
        if (runs) actions.add(EDIT_POSTS);
        if (p.state == PairingState.PROPOSED && by.actsFor(p.side(p.proposedBySide.other())) && !by.personId().equals(p.proposedBy.id()))
            actions.addAll(List.of(CONFIRM, DECLINE));
        if (p.state == PairingState.CONFIRMED && supervises(by, p)) actions.add(FILE);
        if (runs) actions.addAll(List.of(CLOSE, CREATE_ACTIVITY));
        if (by.hasAny(Role.KEEPS_MONEY)) actions.add(ALLOCATE);
        return actions;
    }

    /** What may be done to one side alone. */
    static List<PairingAction> of(Caller by, Pairing p, Side side) {
        return !p.isEnded() && by.actsFor(p.side(side)) ? List.of(EDIT_POSTS) : List.of();
    }

    /** Who acts for a side says who stands for it; only who acts for both says so for both. */
    static void mustActFor(Caller by, Pairing p, Side side) {
        if (!by.actsFor(p.side(side))) throw PAIRING_SIDE_NOT_YOURS.because(p.side(side).name());
    }

    /** A proposal is the proposing side's word, or the other side would agree to what it wrote itself; afterwards an officer mends it. */
    static boolean changesTerms(Caller by, Pairing p) {
        return p.state == PairingState.PROPOSED ? by.actsFor(p.side(p.proposedBySide)) : supervises(by, p);
    }

    /** Coordinators of either side, and officers above one, edit and close. */
    static void mustRun(Caller by, Pairing p) {
        if (!runs(by, p)) throw PAIRING_NOT_YOURS.because(p.name());
    }

    static void mustSupervise(Caller by, Pairing p) {
        if (!supervises(by, p)) throw PAIRING_NOT_YOURS.because(p.name());
    }

    private static boolean runs(Caller by, Pairing p) {
        return by.reachesAny(p.sides(), Role.RUNS_BUSINESS);
    }

    static boolean supervises(Caller by, Pairing p) {
        return by.reachesAny(p.sides(), SUPERVISES);
    }
}
