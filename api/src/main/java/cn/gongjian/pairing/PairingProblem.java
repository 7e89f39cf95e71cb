package cn.gongjian.pairing;

import cn.gongjian.shared.problem.ProblemKind;

public enum PairingProblem implements ProblemKind {
    PAIRING_NOT_FOUND(404),
    PAIRING_NOT_YOURS(403),
    PAIRING_SIDE_NOT_YOURS(403),
    PAIRING_TERMS_NOT_YOURS(403),
    PAIRING_SIDES_EQUAL(400, "ck_pairing_sides_differ"),
    PAIRING_SIDE_UNCLEAR(400),
    PAIRING_DATES_REVERSED(400, "ck_pairing_dates_order"),
    PAIRING_EXISTS(409, "uq_pairing_open"),
    PAIRING_NOT_YOURS_TO_CONFIRM(403),
    PAIRING_NEEDS_SECOND_PERSON(409, "ck_pairing_confirmed_by_another"),
    PAIRING_ALREADY_DECIDED(409),
    PAIRING_NOT_CONFIRMED(409),
    PAIRING_CLOSED(409);

    private final int status;
    private final String constraint;

    PairingProblem(int status) {
        this(status, null);
    }

    PairingProblem(int status, String constraint) {
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
