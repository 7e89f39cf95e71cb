package cn.gongjian.funding;

import cn.gongjian.cooperation.Cooperations;
import cn.gongjian.organization.Organization;
import cn.gongjian.organization.Organizations;
import cn.gongjian.organization.Regions;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.money.Money;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Answers what has become of money, whosever it is, in one shape. */
@ApplicationScoped
class FundingStates {

    private final FundRepository funds;
    private final AllocationRepository allocations;
    private final FundingStateRepository states;
    private final Cooperations cooperations;
    private final Organizations organizations;
    private final Regions regions;
    private final ActivityCosts activities;

    FundingStates(FundRepository funds, AllocationRepository allocations, FundingStateRepository states, Cooperations cooperations,
            Organizations organizations, Regions regions, ActivityCosts activities) {
        this.funds = funds;
        this.allocations = allocations;
        this.states = states;
        this.cooperations = cooperations;
        this.organizations = organizations;
        this.regions = regions;
        this.activities = activities;
    }

    Uni<FundingStateView> of(Caller who, FundingScope scope) {
        scope.mustNameOne();
        if (scope.fundId != null) return ofFund(who, scope);
        if (scope.allocationId != null) return ofAllocation(who, scope);
        if (scope.activityId != null) return ofActivity(who, scope);
        if (scope.regionCode != null) return regions.pathsIn(scope.regionCode).chain(paths -> beneath(who, FundingPlace.of(scope, paths)));
        if (scope.organizationId != null)
            return organizations.visibleTo(who, scope.organizationId).chain(o -> beneath(who, FundingPlace.of(scope, List.of(o.path() + "%"))));
        return cooperations.visibleTo(who, scope.allianceId, scope.pairingId, null).chain(found -> summed(who, FundingPlace.of(scope, null)));
    }

    private Uni<FundingStateView> ofFund(Caller who, FundingScope scope) {
        return funds.visibleTo(who, scope.fundId).chain(fund -> states.parts(fund.id)
                .chain(parts -> answer(who, FundingPlace.of(scope, null), List.of(FundingYear.of(fund)), parts, null)));
    }

    private Uni<FundingStateView> ofAllocation(Caller who, FundingScope scope) {
        return allocations.visibleTo(who, scope.allocationId).chain(allocation -> states.expensesOf(allocation.id)
                .chain(expenses -> answer(who, FundingPlace.of(scope, null), List.of(FundingYear.of(allocation)), FundingBreakdown.parts(expenses), null)));
    }

    private Uni<FundingStateView> ofActivity(Caller who, FundingScope scope) {
        return activities.visibleTo(who, scope.activityId).chain(activity -> states.expensesFor(who, activity.id())
                .chain(expenses -> answer(who, FundingPlace.of(scope, null), FundingBreakdown.years(expenses), FundingBreakdown.parts(expenses), activity.attendance())));
    }

    private Uni<FundingStateView> beneath(Caller who, FundingPlace place) {
        return states.years(who, place).chain(years -> states.totals(who, place).map(totals -> withTotals(years, totals)))
                .chain(years -> states.parts(who, place).chain(parts -> answer(who, place, years, parts, null)));
    }

    private Uni<FundingStateView> summed(Caller who, FundingPlace place) {
        return states.years(who, place).chain(years -> states.parts(who, place).chain(parts -> answer(who, place, years, parts, null)));
    }

    /** A year in which there are funds, and nothing of them was allocated, is there as well. */
    private static List<FundingYear> withTotals(List<FundingYear> years, Map<Integer, Money> totals) {
        var all = new ArrayList<FundingYear>();
        years.forEach(year -> all.add(year.with(totals.get(year.fiscalYear()))));
        totals.forEach((year, total) -> {
            if (years.stream().noneMatch(known -> known.fiscalYear() == year)) all.add(FundingYear.empty(year).with(total));
        });
        all.sort((a, b) -> b.fiscalYear() - a.fiscalYear());
        return all;
    }

    private Uni<FundingStateView> answer(Caller who, FundingPlace place, List<FundingYear> years, List<FundingPart.Sum> parts, Integer heads) {
        return activities.planned(who, place).chain(planned -> payers(parts)
                .map(payers -> new FundingBreakdown(parts, payers, planned).view(years, heads)));
    }

    private Uni<Map<UUID, Organization>> payers(List<FundingPart.Sum> parts) {
        return organizations.named(parts.stream().filter(part -> part.dimension() == FundingDimension.PAYER).map(part -> UUID.fromString(part.key())).toList());
    }
}
