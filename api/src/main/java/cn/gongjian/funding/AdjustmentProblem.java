package cn.gongjian.funding;

import cn.gongjian.shared.problem.ProblemKind;

/** What is refused of changes of a fund and of what was granted. */
public enum AdjustmentProblem implements ProblemKind {
    ADJUSTMENT_NOT_FOUND(404),
    ADJUSTMENT_INCOMPLETE(400, "ck_fund_adjustment_parts"),
    ADJUSTMENT_EXCEEDS_REMAINING(409),
    ADJUSTMENT_EXCEEDS_UNUSED(409),
    ADJUSTMENT_OTHER_FUND(409);

    private final int status;
    private final String constraint;

    AdjustmentProblem(int status) {
        this(status, null);
    }

    AdjustmentProblem(int status, String constraint) {
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
