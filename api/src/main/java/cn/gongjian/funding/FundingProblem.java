package cn.gongjian.funding;

import cn.gongjian.shared.problem.ProblemKind;

public enum FundingProblem implements ProblemKind {
    FUND_NOT_FOUND(404),
    FUND_NOT_YOURS(403),
    FUND_CLOSED(409),
    FUND_TOTAL_BELOW_ALLOCATED(409),
    FUND_TOTAL_BY_DOCUMENT(409),
    FUNDING_SCOPE_AMBIGUOUS(400),
    ALLOCATION_NOT_FOUND(404),
    ALLOCATION_EXCEEDS_FUND(409, "ck_fund_allocated_within_total"),
    ALLOCATION_WRONG_STATE(409),
    ALLOCATION_OWN_APPROVAL(409, "ck_allocation_approved_by_another"),
    ALLOCATION_BENEFICIARY_CLOSED(409),
    ALLOCATION_PAYER_FORBIDDEN(409),
    ALLOCATION_CEILINGS_EXCEED_AMOUNT(400),
    ALLOCATION_PURPOSE_TWICE(400, "pk_allocation_purpose"),
    ALLOCATION_PURPOSE_UNKNOWN(400, "fk_allocation_purpose_code"),
    ALLOCATION_DATES_REVERSED(400, "ck_allocation_dates_order");

    private final int status;
    private final String constraint;

    FundingProblem(int status) {
        this(status, null);
    }

    FundingProblem(int status, String constraint) {
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
