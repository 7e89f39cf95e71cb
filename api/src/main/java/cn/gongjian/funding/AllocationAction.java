package cn.gongjian.funding;

import static cn.gongjian.funding.AllocationState.APPROVED;
import static cn.gongjian.funding.AllocationState.DRAFT;
import static cn.gongjian.funding.AllocationState.SUBMITTED;
import static cn.gongjian.funding.FundingProblem.FUND_NOT_YOURS;

import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.caller.Role;
import java.util.List;
import java.util.stream.Stream;

/** What may be done to an allocation; the same answers guard the operations. DISBURSE and SPEND are to record what was paid out and spent of it. */
public enum AllocationAction {
    EDIT, SUBMIT, WITHDRAW, APPROVE, RETURN, CLOSE, DISBURSE, SPEND;

    static List<AllocationAction> of(Caller by, Allocation a) {
        return Stream.of(values()).filter(action -> action.isFor(by, a) && action.fits(a)).toList();
    }

    void mustBeFor(Caller by, Allocation a) {
        if (!isFor(by, a)) throw FUND_NOT_YOURS.because();
    }

    /** Drafting is for whoever keeps the fund; deciding for an officer above it who is not the author. Spending is told by those it was given to, too. */
    private boolean isFor(Caller by, Allocation a) {
        return switch (this) {
            case EDIT, SUBMIT, WITHDRAW, DISBURSE -> keeps(by, a);
            case SPEND -> keeps(by, a) || a.beneficiary.spendsThroughCaller();
            case APPROVE, RETURN, CLOSE -> decides(by, a) && !a.isBy(by.personId());
        };
    }

    private boolean fits(Allocation a) {
        return switch (this) {
            case EDIT -> a.state == DRAFT && a.fund.isOpen();
            case SUBMIT -> a.state == DRAFT && a.fund.isOpen() && !a.beneficiary.closed();
            case WITHDRAW -> a.state == DRAFT || a.state == SUBMITTED;
            case APPROVE -> a.state == SUBMITTED && a.fund.isOpen() && !a.beneficiary.closed();
            case RETURN -> a.state == SUBMITTED;
            case CLOSE, DISBURSE, SPEND -> a.state == APPROVED;
        };
    }

    static boolean keeps(Caller by, Allocation a) {
        return FundAction.keeps(by, a.fund);
    }

    static boolean decides(Caller by, Allocation a) {
        return by.reaches(a.fund.owner, Role.OFFICER);
    }
}
