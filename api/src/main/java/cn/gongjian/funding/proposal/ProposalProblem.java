package cn.gongjian.funding.proposal;

import cn.gongjian.shared.problem.ProblemKind;

public enum ProposalProblem implements ProblemKind {
    PROPOSAL_NOT_FOUND(404),
    PROPOSAL_WRONG_STATE(409),
    PROPOSAL_OWN_APPROVAL(409, "ck_funding_proposal_approved_by_another"),
    PROPOSAL_ALLIANCE_TWICE(400, "pk_funding_proposal_line"),
    PROPOSAL_WEIGHTS_ALL_ZERO(400),
    PROPOSAL_WEIGHT_MISPLACED(400),
    PROPOSAL_DAY_MISPLACED(400, "ck_funding_proposal_counted_on");

    private final int status;
    private final String constraint;

    ProposalProblem(int status) {
        this(status, null);
    }

    ProposalProblem(int status, String constraint) {
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
