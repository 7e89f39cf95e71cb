package cn.gongjian.plan;

import static cn.gongjian.plan.PlanProblem.PLAN_NOT_YOURS;
import static cn.gongjian.plan.PlanState.APPROVED;
import static cn.gongjian.plan.PlanState.DRAFT;
import static cn.gongjian.plan.PlanState.IN_FORCE;
import static cn.gongjian.plan.PlanState.SUBMITTED;

import cn.gongjian.organization.Cooperation;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.caller.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What may be done to a plan; the same answers guard the operations. */
public enum PlanAction {
    EDIT, SUBMIT, WITHDRAW, APPROVE, RETURN, ACTIVATE, REVISE, CLOSE;

    private static final Set<Role> SUPERVISES = Set.of(Role.OFFICER);

    static List<PlanAction> of(Caller by, Plan p) {
        return Stream.of(values()).filter(action -> action.isFor(by, p) && action.fits(p)).toList();
    }

    /** Whoever runs a party writes; an officer above a party who is not the author decides. */
    private boolean isFor(Caller by, Plan p) {
        return switch (this) {
            case EDIT, SUBMIT, WITHDRAW, REVISE, CLOSE -> runs(by, p.within);
            case APPROVE, RETURN -> supervises(by, p) && !p.isBy(by.personId());
            case ACTIVATE -> supervises(by, p);
        };
    }

    private boolean fits(Plan p) {
        return switch (this) {
            case EDIT -> p.state == DRAFT;
            case SUBMIT -> p.state == DRAFT && p.startsOn != null && p.endsOn != null && !p.within.closed();
            case WITHDRAW -> p.state == DRAFT || p.state == SUBMITTED;
            case APPROVE, RETURN -> p.state == SUBMITTED;
            case ACTIVATE -> p.state == APPROVED;
            case REVISE -> p.state == IN_FORCE && !p.within.closed();
            case CLOSE -> p.state == IN_FORCE;
        };
    }

    static void mustRun(Caller by, Cooperation within) {
        if (!runs(by, within)) throw PLAN_NOT_YOURS.because(within.name());
    }

    static void mustSupervise(Caller by, Plan p) {
        if (!supervises(by, p)) throw PLAN_NOT_YOURS.because(p.within.name());
    }

    private static boolean runs(Caller by, Cooperation within) {
        return by.reachesAny(within.parties(), Role.RUNS_BUSINESS);
    }

    private static boolean supervises(Caller by, Plan p) {
        return by.reachesAny(p.within.parties(), SUPERVISES);
    }
}
