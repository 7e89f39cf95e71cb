package cn.gongjian.plan.review;

import cn.gongjian.shared.problem.ProblemKind;

public enum PlanReadingProblem implements ProblemKind {
    PLAN_READING_NOT_FOUND(404),
    PLAN_READING_NOT_YOURS(403),
    /** Somebody made a plan of it already. */
    PLAN_READING_CONFIRMED(409),
    /** It is said in several ways, or in none, whose plan it becomes. */
    PLAN_READING_PLACE_UNCLEAR(400),
    /** A place points at an organisation that is not among the new ones. */
    PLAN_READING_UNIT_UNKNOWN(400);

    private final int status;

    PlanReadingProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
