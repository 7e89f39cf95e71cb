package cn.gongjian.funding;

import cn.gongjian.shared.problem.ProblemKind;

/** What is refused of disbursements and expenses. */
public enum SpendingProblem implements ProblemKind {
    DISBURSEMENT_NOT_FOUND(404),
    DISBURSEMENT_EXCEEDS_ALLOCATION(409, "ck_allocation_disbursed_within_amount"),
    DISBURSEMENT_ALREADY_SPENT(409),
    DISBURSEMENT_REVERSED(409, "uq_disbursement_reversed_once"),
    EXPENSE_NOT_FOUND(404),
    EXPENSE_REVERSED(409, "uq_expense_reversed_once"),
    EXPENSE_EXCEEDS_MONEY(409, "ck_allocation_spent_within_limit"),
    EXPENSE_EXCEEDS_CEILING(409, "ck_allocation_purpose_within_ceiling"),
    EXPENSE_PURPOSE_FORBIDDEN(409, "fk_expense_purpose"),
    EXPENSE_CLASS_UNKNOWN(400, "fk_expense_economic_class"),
    EXPENSE_OUTSIDE_TERM(409, "ck_entry_within_term"),
    EXPENSE_OUTSIDE_YEAR(409, "ck_entry_within_year"),
    EXPENSE_IN_FUTURE(400),
    EXPENSE_PAYER_FORBIDDEN(409),
    ACTIVITY_ELSEWHERE(409),
    EXPENSE_AMOUNT_NOT_BY_HEADS(400, "ck_expense_by_heads"),
    ENTRY_WRONG_STATE(409),
    ENTRY_OWN_CONFIRMATION(409),
    ENTRY_IS_REVERSAL(409),
    ENTRY_REVERSAL_STAYS(409);

    private final int status;
    private final String constraint;

    SpendingProblem(int status) {
        this(status, null);
    }

    SpendingProblem(int status, String constraint) {
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
