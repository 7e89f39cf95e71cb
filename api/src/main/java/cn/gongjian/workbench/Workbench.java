package cn.gongjian.workbench;

import static cn.gongjian.workbench.WaitingView.Kind.ACTIVITY_RECORD;
import static cn.gongjian.workbench.WaitingView.Kind.ADJUSTMENT_CONFIRMATION;
import static cn.gongjian.workbench.WaitingView.Kind.ALLIANCE_ACTIVATION;
import static cn.gongjian.workbench.WaitingView.Kind.ALLOCATION_APPROVAL;
import static cn.gongjian.workbench.WaitingView.Kind.ALLOCATION_RETURNED;
import static cn.gongjian.workbench.WaitingView.Kind.ENTRY_CONFIRMATION;
import static cn.gongjian.workbench.WaitingView.Kind.ENTRY_RETURNED;
import static cn.gongjian.workbench.WaitingView.Kind.PAIRING_CONFIRMATION;
import static cn.gongjian.workbench.WaitingView.Kind.PAIRING_FILING;
import static cn.gongjian.workbench.WaitingView.Kind.PLAN_APPROVAL;
import static cn.gongjian.workbench.WaitingView.Kind.PLAN_RETURNED;
import static cn.gongjian.workbench.WaitingView.Kind.PROPOSAL_RETURNED;
import static cn.gongjian.workbench.WaitingView.Kind.PROPOSAL_REVIEW;
import static cn.gongjian.workbench.WaitingView.Subject.ALLOCATION;
import static cn.gongjian.workbench.WaitingView.Subject.FUND;
import static cn.gongjian.workbench.WaitingView.Subject.FUNDING_PROPOSAL;

import cn.gongjian.alliance.AllianceState;
import cn.gongjian.alliance.Alliances;
import cn.gongjian.calendar.ActivitySummary;
import cn.gongjian.calendar.Calendar;
import cn.gongjian.funding.Funding;
import cn.gongjian.funding.proposal.Proposals;
import cn.gongjian.pairing.PairingState;
import cn.gongjian.pairing.Pairings;
import cn.gongjian.plan.Plans;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.money.MoneySum;
import cn.gongjian.shared.time.ServiceTime;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Gathers from all features, one question after the other on one session. */
@ApplicationScoped
class Workbench {

    private static final int EACH = 20;
    private static final int WEEK = 60;

    private final Alliances alliances;
    private final Pairings pairings;
    private final Calendar calendar;
    private final Funding funding;
    private final Proposals proposals;
    private final Plans plans;
    private final Clock clock;

    Workbench(Alliances alliances, Pairings pairings, Calendar calendar, Funding funding, Proposals proposals, Plans plans, Clock clock) {
        this.alliances = alliances;
        this.pairings = pairings;
        this.calendar = calendar;
        this.funding = funding;
        this.proposals = proposals;
        this.plans = plans;
        this.clock = clock;
    }

    Uni<WorkbenchView> of(Caller who) {
        var today = LocalDate.now(clock);
        return waiting(who).chain(waiting -> waitingTotal(who)
                .chain(total -> week(who, today)
                        .chain(week -> alliances.counts(who)
                                .chain(ours -> pairings.counts(who)
                                        .chain(pairs -> funding.balance(who, today.getYear())
                                                .map(money -> new WorkbenchView(today, waiting, total, week, counts(ours), pairCounts(pairs), state(money))))))));
    }

    private Uni<List<ActivitySummary>> week(Caller who, LocalDate today) {
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).atStartOfDay(ServiceTime.ZONE);
        return calendar.between(who, monday.toInstant(), monday.plusWeeks(1).toInstant(), WEEK);
    }

    private Uni<List<WaitingView>> waiting(Caller who) {
        var waiting = new ArrayList<WaitingView>();
        return pairings.awaiting(who, EACH)
                .invoke(all -> all.forEach(p -> waiting.add(new WaitingView(p.state() == PairingState.PROPOSED ? PAIRING_CONFIRMATION : PAIRING_FILING,
                        WaitingView.Subject.PAIRING, p.id(), p.name(), p.brand(), null, p.since()))))
                .chain(() -> alliances.awaitingActivation(who, EACH))
                .invoke(all -> all.forEach(a -> waiting.add(new WaitingView(ALLIANCE_ACTIVATION, WaitingView.Subject.ALLIANCE, a.id(), a.name(), null, null, a.since()))))
                .chain(() -> funding.awaitingApproval(who, EACH))
                .invoke(all -> all.forEach(a -> waiting.add(money(ALLOCATION_APPROVAL, ALLOCATION, a))))
                .chain(() -> funding.returnedToMe(who, EACH))
                .invoke(all -> all.forEach(a -> waiting.add(money(ALLOCATION_RETURNED, ALLOCATION, a))))
                .chain(() -> funding.entriesToSign(who, EACH))
                .invoke(all -> all.forEach(a -> waiting.add(money(ENTRY_CONFIRMATION, ALLOCATION, a))))
                .chain(() -> funding.entriesReturnedToMe(who, EACH))
                .invoke(all -> all.forEach(a -> waiting.add(money(ENTRY_RETURNED, ALLOCATION, a))))
                .chain(() -> funding.adjustmentsToSign(who, EACH))
                .invoke(all -> all.forEach(a -> waiting.add(money(ADJUSTMENT_CONFIRMATION, FUND, a))))
                .chain(() -> proposals.awaitingReview(who, EACH))
                .invoke(all -> all.forEach(a -> waiting.add(money(PROPOSAL_REVIEW, FUNDING_PROPOSAL, a))))
                .chain(() -> proposals.returnedToMe(who, EACH))
                .invoke(all -> all.forEach(a -> waiting.add(money(PROPOSAL_RETURNED, FUNDING_PROPOSAL, a))))
                .chain(() -> plans.awaitingApproval(who, EACH))
                .invoke(all -> all.forEach(p -> waiting.add(new WaitingView(PLAN_APPROVAL, WaitingView.Subject.PLAN, p.id(), p.title(), p.within().name(), null, p.submittedAt()))))
                .chain(() -> plans.returnedToMe(who, EACH))
                .invoke(all -> all.forEach(p -> waiting.add(new WaitingView(PLAN_RETURNED, WaitingView.Subject.PLAN, p.id(), p.title(), p.returnReason(), null, p.returnedAt()))))
                .chain(() -> calendar.withoutRecord(who, EACH))
                .invoke(all -> all.forEach(a -> waiting.add(new WaitingView(ACTIVITY_RECORD, WaitingView.Subject.ACTIVITY, a.id(), a.title(),
                        a.container().name(), null, a.endsAt()))))
                .map(done -> {
                    waiting.sort(Comparator.comparing(WaitingView::since));
                    return waiting;
                });
    }

    private static WaitingView money(WaitingView.Kind kind, WaitingView.Subject subject, Funding.Waiting a) {
        return new WaitingView(kind, subject, a.id(), a.title(), a.detail(), a.amount(), a.since());
    }

    private Uni<Long> waitingTotal(Caller who) {
        return pairings.awaitingCount(who)
                .chain(sum -> alliances.awaitingActivationCount(who).map(n -> sum + n))
                .chain(sum -> funding.awaitingApprovalCount(who).map(n -> sum + n))
                .chain(sum -> funding.returnedToMeCount(who).map(n -> sum + n))
                .chain(sum -> funding.entriesCount(who).map(n -> sum + n))
                .chain(sum -> proposals.awaitingReviewCount(who).map(n -> sum + n))
                .chain(sum -> proposals.returnedToMeCount(who).map(n -> sum + n))
                .chain(sum -> plans.waitingCount(who).map(n -> sum + n))
                .chain(sum -> calendar.withoutRecordCount(who).map(n -> sum + n));
    }

    private static WorkbenchView.AllianceCounts counts(Map<AllianceState, Long> by) {
        return new WorkbenchView.AllianceCounts(by.values().stream().mapToLong(Long::longValue).sum(), by.getOrDefault(AllianceState.DRAFT, 0L),
                by.getOrDefault(AllianceState.ACTIVE, 0L), by.getOrDefault(AllianceState.CLOSED, 0L));
    }

    private static WorkbenchView.PairingCounts pairCounts(Map<PairingState, Long> by) {
        long declined = by.getOrDefault(PairingState.DECLINED, 0L);
        return new WorkbenchView.PairingCounts(by.values().stream().mapToLong(Long::longValue).sum() - declined,
                by.getOrDefault(PairingState.PROPOSED, 0L), by.getOrDefault(PairingState.CONFIRMED, 0L),
                by.getOrDefault(PairingState.FILED, 0L), by.getOrDefault(PairingState.CLOSED, 0L));
    }

    /** A coordinator may read money, but has no fund of its own: nothing is better than three zeros. */
    private static WorkbenchView.FundingState state(Funding.Balance money) {
        return money == null || !money.total().isPositive() ? null
                : new WorkbenchView.FundingState(money.fiscalYear(), MoneySum.of(money.total()), MoneySum.of(money.allocated()),
                        MoneySum.of(money.pending()), MoneySum.of(money.remaining()));
    }
}
