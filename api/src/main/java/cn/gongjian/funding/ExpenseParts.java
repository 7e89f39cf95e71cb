package cn.gongjian.funding;

import static cn.gongjian.funding.SpendingProblem.ACTIVITY_ELSEWHERE;
import static cn.gongjian.funding.SpendingProblem.EXPENSE_PAYER_FORBIDDEN;

import cn.gongjian.organization.Organization;
import cn.gongjian.shared.caller.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;

/** Who paid an expense and for which activity, as far as they may be named. */
@ApplicationScoped
class ExpenseParts {

    private final Receivers receivers;
    private final FundingPurposeRepository purposes;
    private final ActivityCosts activities;

    ExpenseParts(Receivers receivers, FundingPurposeRepository purposes, ActivityCosts activities) {
        this.receivers = receivers;
        this.purposes = purposes;
        this.activities = activities;
    }

    /** Whom the expense names, or who bears the cost of the allocation, or else the fund's owner: always within the rule of who pays. */
    Uni<Organization> payer(Caller who, Allocation allocation, ExpenseChange facts) {
        return purposes.catalogue().invoke(catalogue -> allocation.catalogue = catalogue)
                .chain(() -> activity(who, allocation, facts.activityId()))
                .chain(() -> paying(who, allocation, facts));
    }

    private Uni<Organization> paying(Caller who, Allocation allocation, ExpenseChange facts) {
        if (facts.payerId() == null && allocation.payer != null) return Uni.createFrom().item(allocation.payer);
        return receivers.visibleTo(who, allocation.allianceId, allocation.pairingId, allocation.organizationId).map(receiver -> {
            var named = receiver.payers(allocation.fund).choose(facts.payerId(), EXPENSE_PAYER_FORBIDDEN, allocation.basisPassage);
            return named == null ? allocation.fund.owner : named;
        });
    }

    /** Only one of the beneficiary, and where the money is for one activity only that. */
    private Uni<Void> activity(Caller who, Allocation allocation, UUID id) {
        if (id == null || id.equals(allocation.activityId)) return Uni.createFrom().voidItem();
        return activities.visibleTo(who, id).invoke(activity -> {
            var own = Stream.of(allocation.allianceId, allocation.pairingId, allocation.organizationId)
                    .anyMatch(beneficiary -> beneficiary != null && Stream.of(activity.allianceId(), activity.pairingId(), activity.organizationId()).anyMatch(beneficiary::equals));
            if (!own || allocation.activityId != null) throw ACTIVITY_ELSEWHERE.because(activity.title(), allocation.beneficiary.ref().name());
        }).replaceWithVoid();
    }
}
