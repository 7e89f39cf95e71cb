package cn.gongjian.organization;

import cn.gongjian.shared.problem.ProblemKind;

public enum OrganizationProblem implements ProblemKind {
    ORGANIZATION_NOT_FOUND(404),
    ORGANIZATION_NOT_YOURS(403),
    ORGANIZATION_CODE_INVALID(400),
    ORGANIZATION_CODE_TAKEN(409, "uq_organization_credit_code"),
    ORGANIZATION_SCHOOL_CODE_TAKEN(409, "uq_organization_school_code"),
    ORGANIZATION_PARTY_CODE_TAKEN(409, "uq_organization_party_code"),
    ORGANIZATION_BENEATH_ITSELF(409, "ck_organization_no_cycle"),
    ORGANIZATION_CLOSED(409),
    REGION_NOT_FOUND(404),
    REGION_UNKNOWN(400, "fk_organization_region"),
    REGION_IMPORT_INVALID(400, "fk_region_parent"),
    PERSON_NOT_FOUND(404),
    PERSON_NOT_YOURS(403),
    PERSON_POST_DATES_REVERSED(400, "ck_person_post_dates_order"),
    PHONE_NOT_YOURS_TO_SEE(403),
    PHONE_NOT_RECORDED(404),
    ACCOUNT_ALREADY_BOUND(409, "uq_person_account_subject"),
    ACCOUNT_NOT_FOUND(404),
    ACCOUNT_NAME_TAKEN(409),
    ACCOUNT_PASSWORD_REFUSED(400),
    GRANT_NOT_FOUND(404),
    GRANT_NOT_YOURS(403),
    GRANT_TO_ONESELF(403),
    GRANT_EXISTS(409, "uq_role_grant_open"),
    GRANT_DATES_REVERSED(400, "ck_role_grant_dates_order"),
    GRANT_ALREADY_REVOKED(409);

    private final int status;
    private final String constraint;

    OrganizationProblem(int status) {
        this(status, null);
    }

    OrganizationProblem(int status, String constraint) {
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
