package cn.gongjian.alliance;

import cn.gongjian.shared.problem.ProblemKind;

public enum AllianceProblem implements ProblemKind {
    ALLIANCE_NOT_FOUND(404),
    ALLIANCE_MEMBER_NOT_FOUND(404),
    ALLIANCE_NOT_YOURS(403),
    ALLIANCE_DATES_REVERSED(400, "ck_alliance_dates_order"),
    ALLIANCE_MEMBER_DATES_REVERSED(400, "ck_alliance_member_dates_order"),
    ALLIANCE_MEMBER_TWICE(409, "uq_alliance_member_once"),
    ALLIANCE_NEEDS_ONE_CORE(409, "uq_alliance_member_one_lead"),
    ALLIANCE_WITHOUT_CORE(409),
    ALLIANCE_NOT_DRAFT(409),
    ALLIANCE_CLOSED(409);

    private final int status;
    private final String constraint;

    AllianceProblem(int status) {
        this(status, null);
    }

    AllianceProblem(int status, String constraint) {
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
