package cn.gongjian.cooperation;

import cn.gongjian.shared.problem.ProblemKind;

public enum CooperationProblem implements ProblemKind {
    /** Exactly one of allianceId, pairingId and organizationId says where a thing belongs. */
    COOPERATION_AMBIGUOUS(400);

    private final int status;

    CooperationProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
