package cn.gongjian.funding;

import static cn.gongjian.funding.FundingProblem.ALLOCATION_BENEFICIARY_CLOSED;

import cn.gongjian.organization.Cooperation;
import cn.gongjian.organization.CooperationKind;
import cn.gongjian.organization.CooperationRef;
import cn.gongjian.organization.KnownCooperation;
import java.util.UUID;

/** Whom an allocation is for, by today's name, whether it still takes part, and whether the caller records what it spends. */
record Beneficiary(CooperationRef ref, boolean closed, boolean spendsThroughCaller) {

    static Beneficiary of(Cooperation cooperation) {
        return new Beneficiary(CooperationRef.of(cooperation), cooperation.closed(), false);
    }

    static Beneficiary of(KnownCooperation known, boolean spendsThroughCaller) {
        return new Beneficiary(known.ref(), known.closed(), spendsThroughCaller);
    }

    UUID idIf(CooperationKind kind) {
        return ref.subject() == kind ? ref.id() : null;
    }

    void mustBeOpen() {
        if (closed) throw ALLOCATION_BENEFICIARY_CLOSED.because(ref.name());
    }
}
