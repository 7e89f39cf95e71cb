package cn.gongjian.funding;

import static cn.gongjian.funding.FundingProblem.ALLOCATION_BENEFICIARY_CLOSED;

import cn.gongjian.organization.Cooperation;
import cn.gongjian.organization.CooperationKind;
import cn.gongjian.organization.CooperationRef;
import cn.gongjian.organization.KnownCooperation;
import java.util.UUID;

/** Whom an allocation is for, by today's name, and whether it still takes part. */
record Beneficiary(CooperationRef ref, boolean closed) {

    static Beneficiary of(Cooperation cooperation) {
        return new Beneficiary(CooperationRef.of(cooperation), cooperation.closed());
    }

    static Beneficiary of(KnownCooperation known) {
        return new Beneficiary(known.ref(), known.closed());
    }

    UUID idIf(CooperationKind kind) {
        return ref.subject() == kind ? ref.id() : null;
    }

    void mustBeOpen() {
        if (closed) throw ALLOCATION_BENEFICIARY_CLOSED.because(ref.name());
    }
}
