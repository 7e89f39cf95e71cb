package cn.gongjian.plan.draft;

/** What may be wrong with a plan; in brackets what its words mention. */
public enum FindingCode {
    /** {name, nextName, from, to}: no phase covers these days. */ PHASE_GAP(Severity.WARNING),
    /** {name, nextName, from, to}: two phases cover these days. */ PHASE_OVERLAP(Severity.WARNING),
    /** {name}: ends before it begins. */ PHASE_REVERSED(Severity.ERROR),
    /** {name}: the last phase has no end. */ PHASE_OPEN_ENDED(Severity.HINT),
    /** {stated, months}: the words give a duration, the dates another. */ DURATION_DIFFERS(Severity.ERROR),
    /** {what, due, name, to}: due only after the phase that needs it. */ DEADLINE_AFTER_PHASE(Severity.WARNING),
    /** {what, months, termMonths}: the target lies beyond the plan's own term. */ TARGET_BEYOND_TERM(Severity.WARNING),
    /** {sum}: the parts of the assessment do not sum to 100. */ WEIGHTS_NOT_100(Severity.WARNING),
    /** {what, stated, listed}: a number in words against the list. */ COUNT_DIFFERS(Severity.WARNING),
    /** {activity, otherActivity, count, period, otherCount, otherPeriod} */ COMMITMENTS_OVERLAP(Severity.HINT),
    /** {post} */ POST_EMPTY(Severity.WARNING),
    /** {what} */ GIFTS(Severity.WARNING),
    /** {what} */ MINORS_DATA(Severity.WARNING);

    private final Severity severity;

    FindingCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
