package cn.gongjian.funding.proposal;

import static cn.gongjian.funding.proposal.ProposalState.APPROVED;
import static cn.gongjian.funding.proposal.ProposalState.DRAFT;
import static cn.gongjian.funding.proposal.ProposalState.SUBMITTED;
import static cn.gongjian.shared.caller.Role.KEEPS_MONEY;

import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.caller.Role;
import java.util.List;
import java.util.stream.Stream;

/** What may be done to a proposal; whether the fund still holds the amount and all take part is told by the refusal. */
public enum ProposalAction {
    EDIT, SUBMIT, WITHDRAW, APPROVE, RETURN, ALLOCATE;

    static List<ProposalAction> of(Caller by, FundingProposal p) {
        return Stream.of(values()).filter(action -> action.isFor(by, p) && action.fits(p)).toList();
    }

    /** Writing, and turning into drafts, is for whoever keeps the fund; deciding for an officer above it who is not the author. */
    private boolean isFor(Caller by, FundingProposal p) {
        return switch (this) {
            case EDIT, SUBMIT, WITHDRAW, ALLOCATE -> by.reaches(p.fund.owner(), KEEPS_MONEY);
            case APPROVE, RETURN -> by.reaches(p.fund.owner(), Role.OFFICER) && !p.isBy(by.personId());
        };
    }

    private boolean fits(FundingProposal p) {
        return switch (this) {
            case EDIT, SUBMIT -> p.state == DRAFT && p.fund.isOpen();
            case WITHDRAW -> p.state == DRAFT || p.state == SUBMITTED || p.state == APPROVED;
            case APPROVE -> p.state == SUBMITTED && p.fund.isOpen();
            case RETURN -> p.state == SUBMITTED;
            case ALLOCATE -> p.state == APPROVED && p.fund.isOpen();
        };
    }
}
