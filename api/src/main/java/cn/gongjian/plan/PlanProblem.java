package cn.gongjian.plan;

import cn.gongjian.shared.problem.ProblemKind;

public enum PlanProblem implements ProblemKind {
    PLAN_NOT_FOUND(404),
    PLAN_NOT_YOURS(403),
    PLAN_WRONG_STATE(409, "ck_plan_approved_stays"),
    PLAN_OWN_APPROVAL(409, "ck_plan_approved_by_another"),
    PLAN_CONTAINER_CLOSED(409),
    PLAN_DATES_REVERSED(400, "ck_plan_dates"),
    /** Nothing can be followed without a first and a last day. */
    PLAN_TERM_MISSING(400),
    PLAN_COMMITMENT_DATES_REVERSED(400, "ck_plan_commitment_dates"),
    PLAN_COMMITMENT_COUNT_WRONG(400, "ck_plan_commitment_count"),
    /** What is owed, how it is counted, in which period and by whom is not all said. */
    PLAN_COMMITMENT_INCOMPLETE(400),
    PLAN_COMMITMENT_KIND_UNKNOWN(400, "fk_plan_commitment_kind"),
    PLAN_COMMITMENT_NOT_FOUND(404),
    PLAN_EDITION_OPEN(409, "uq_plan_open_edition");

    private final int status;
    private final String constraint;

    PlanProblem(int status) {
        this(status, null);
    }

    PlanProblem(int status, String constraint) {
        this.status = status;
        this.constraint = constraint;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String constraint() {
        return constraint;
    }
}
