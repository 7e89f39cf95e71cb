package cn.gongjian.funding.intake;

import cn.gongjian.shared.problem.ProblemKind;

public enum IntakeProblem implements ProblemKind {
    FUNDING_IMPORT_NOT_FOUND(404),
    FUNDING_IMPORT_COLUMNS_WRONG(400),
    FUNDING_IMPORT_EMPTY(400),
    FUNDING_IMPORT_REFUSED(409),
    FUNDING_IMPORT_CONFIRMED(409),
    FUNDING_IMPORT_OVERTAKEN(409, "pk_funding_import_key");

    private final int status;
    private final String constraint;

    IntakeProblem(int status) {
        this(status, null);
    }

    IntakeProblem(int status, String constraint) {
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
