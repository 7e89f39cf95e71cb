package cn.gongjian.plan.text;

import cn.gongjian.shared.problem.ProblemKind;

public enum PlanTextProblem implements ProblemKind {
    PLAN_FILE_EMPTY(400),
    PLAN_FILE_TOO_LARGE(413),
    PLAN_FILE_TYPE_REFUSED(415),
    /** The binary format of Word before 2007. */
    PLAN_FILE_OLD_WORD(415),
    PLAN_FILE_ENCRYPTED(415),
    PLAN_FILE_BROKEN(415),
    PLAN_FILE_UNPACKS_TOO_LARGE(413),
    /** Pages that are only pictures. */
    PLAN_FILE_SCAN(415),
    PLAN_TEXT_TOO_LONG(413),
    PLAN_TEXT_NO_PLAN(400);

    private final int status;

    PlanTextProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
