package cn.gongjian.calendar;

import static cn.gongjian.shared.caller.Role.READS_MONEY;

import cn.gongjian.cooperation.Cooperations;
import cn.gongjian.funding.ActivityCosts;
import cn.gongjian.funding.Funding;
import cn.gongjian.funding.FundingPlace;
import cn.gongjian.organization.CooperationKind;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.money.Money;
import cn.gongjian.shared.page.Listing;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells money what it has to know of activities. */
@ApplicationScoped
class ActivityMoney implements ActivityCosts {

    private static final String MONTH = "function('to_char', function('timezone', 'Asia/Shanghai', a.startsAt), 'YYYY-MM')";

    private final ActivityRepository activities;

    ActivityMoney(ActivityRepository activities) {
        this.activities = activities;
    }

    @Override
    public Uni<List<Planned>> planned(Caller caller, FundingPlace place) {
        var prefixes = caller.prefixes(READS_MONEY);
        if (prefixes.isEmpty()) return Uni.createFrom().item(List.of());
        var values = new LinkedHashMap<String, Object>();
        var hql = "select " + MONTH + " as month, sum(a.budget) from Activity a where a.budget is not null and a.state <> CANCELLED and "
                + visible(prefixes, place, values) + scope(place, values)
                + (place.fiscalYear() == null ? "" : " and function('left', " + MONTH + ", 4) = '" + place.fiscalYear().intValue() + "'") + " group by 1 order by 1";
        return Panache.getSession().chain(session -> {
            var query = session.createQuery(hql, Object[].class);
            values.forEach(query::setParameter);
            return query.getResultList();
        }).map(rows -> rows.stream().map(row -> new Planned(YearMonth.parse((String) row[0]), money(row[1]))).toList());
    }

    private static String visible(List<String> prefixes, FundingPlace place, Map<String, Object> values) {
        if (place.paths() != null && Listing.covers(prefixes, place.paths())) return "";
        values.putAll(Listing.reach(prefixes, "reach"));
        return Cooperations.eachVisible("a", prefixes, "reach") + " and ";
    }

    private static String scope(FundingPlace place, Map<String, Object> values) {
        if (place.paths() != null) {
            values.putAll(Listing.reach(place.paths(), "scope"));
            return Cooperations.visibleByIndex("a", place.paths(), "scope");
        }
        if (place.fundId() != null) return one("a.allocationId in (" + Funding.allocationsOf("id") + ")", place.fundId(), values);
        if (place.allocationId() != null) return one("a.allocationId = :id", place.allocationId(), values);
        if (place.activityId() != null) return one("a.id = :id", place.activityId(), values);
        if (place.allianceId() != null) return one("a.allianceId = :id", place.allianceId(), values);
        return one("a.pairingId = :id", place.pairingId(), values);
    }

    private static String one(String condition, UUID id, Map<String, Object> values) {
        values.put("id", id);
        return condition;
    }

    @Override
    public Uni<Activity> visibleTo(Caller caller, UUID activityId) {
        return activities.visibleTo(caller, activityId).map(placed -> {
            var activity = placed.activity();
            var within = placed.within();
            return new Activity(activity.id, activity.title, idIf(within.kind() == CooperationKind.ALLIANCE, within.id()),
                    idIf(within.kind() == CooperationKind.PAIRING, within.id()), idIf(within.kind() == CooperationKind.ORGANIZATION, within.id()), activity.attendance);
        });
    }

    private static UUID idIf(boolean holds, UUID id) {
        return holds ? id : null;
    }

    private static Money money(Object sum) {
        return sum instanceof Money money ? money : Money.of((BigDecimal) sum);
    }
}
