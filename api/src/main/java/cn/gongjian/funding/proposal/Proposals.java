package cn.gongjian.funding.proposal;

import cn.gongjian.funding.Funding;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.time.ServiceTime;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** What other features ask of proposals. */
@ApplicationScoped
public class Proposals {

    private final ProposalRepository proposals;

    Proposals(ProposalRepository proposals) {
        this.proposals = proposals;
    }

    /** Newest first; {@code detail} is the fund's name. */
    public Uni<List<Funding.Waiting>> awaitingReview(Caller caller, int limit) {
        return proposals.awaitingReview(caller, limit).map(found -> found.stream().map(p -> waiting(p, p.fund.name(), p.submittedAt)).toList());
    }

    public Uni<Long> awaitingReviewCount(Caller caller) {
        return proposals.awaitingReviewCount(caller);
    }

    /** The caller's own that were sent back, newest first; {@code detail} is what should change. */
    public Uni<List<Funding.Waiting>> returnedToMe(Caller caller, int limit) {
        return proposals.returnedTo(caller, limit).map(found -> found.stream().map(p -> waiting(p, p.returnReason, p.returnedAt)).toList());
    }

    public Uni<Long> returnedToMeCount(Caller caller) {
        return proposals.returnedToCount(caller);
    }

    private static Funding.Waiting waiting(FundingProposal p, String detail, Instant since) {
        return new Funding.Waiting(p.id, p.name, detail, p.amount, ServiceTime.at(since));
    }
}
