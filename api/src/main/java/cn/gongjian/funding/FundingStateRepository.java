package cn.gongjian.funding;

import static cn.gongjian.shared.caller.Role.READS_MONEY;

import cn.gongjian.cooperation.Cooperations;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.money.Money;
import cn.gongjian.shared.page.Listing;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads sums; for one allocation and one activity, which have few entries, the entries themselves. */
@ApplicationScoped
class FundingStateRepository {

    private static final String PARTS = "select p.dimension, p.key, sum(p.spent), sum(p.committed) from FundingPart p";

    /** Of one fund. */
    Uni<List<FundingPart.Sum>> parts(UUID fundId) {
        return rows(PARTS + " where p.ownerId = :id group by p.dimension, p.key", Map.of("id", fundId)).map(FundingStateRepository::sums);
    }

    Uni<List<FundingPart.Sum>> parts(Caller caller, FundingPlace place) {
        var values = new LinkedHashMap<String, Object>();
        if (isOpenTo(caller, place)) return rows(PARTS + " where " + scope("p.ownerId", place, values) + year(place, "p.fiscalYear", values)
                + " group by p.dimension, p.key", values).map(FundingStateRepository::sums);
        var where = where(caller, place, values);
        return rows(PARTS + " join FundingSummary s on s.beneficiaryId = p.ownerId and s.fiscalYear = p.fiscalYear where " + where
                + " group by p.dimension, p.key", values).map(FundingStateRepository::sums);
    }

    Uni<List<FundingYear>> years(Caller caller, FundingPlace place) {
        var values = new LinkedHashMap<String, Object>();
        var where = where(caller, place, values);
        return rows("select s.fiscalYear, sum(s.allocated), sum(s.pending), sum(s.disbursed), sum(s.disbursing), sum(s.spent), sum(s.committed)"
                + " from FundingSummary s where " + where + " group by s.fiscalYear order by s.fiscalYear desc", values)
                .map(rows -> rows.stream().map(r -> new FundingYear((Integer) r[0], null, money(r[1]), money(r[2]),
                        new Outlay(money(r[3]), money(r[4]), money(r[5]), money(r[6])))).toList());
    }

    /** What the funds beneath these paths have in all, by year. */
    Uni<Map<Integer, Money>> totals(Caller caller, FundingPlace place) {
        var prefixes = caller.prefixes(READS_MONEY);
        var values = new LinkedHashMap<>(Listing.reach(prefixes, "reach"));
        values.putAll(Listing.reach(place.paths(), "scope"));
        return rows("select f.fiscalYear, sum(f.total) from Fund f where " + Listing.within(prefixes, "reach", "f.owner.path") + " and "
                + Listing.within(place.paths(), "scope", "f.owner.path") + year(place, "f.fiscalYear", values) + " group by f.fiscalYear", values)
                .map(rows -> {
                    var totals = new LinkedHashMap<Integer, Money>();
                    rows.forEach(r -> totals.put((Integer) r[0], money(r[1])));
                    return totals;
                });
    }

    Uni<List<Expense>> expensesOf(UUID allocationId) {
        return expenses("e.allocation.id = :id", Map.of("id", allocationId));
    }

    /** Those whose money the caller reads. */
    Uni<List<Expense>> expensesFor(Caller caller, UUID activityId) {
        var prefixes = caller.prefixes(READS_MONEY);
        if (prefixes.isEmpty()) return Uni.createFrom().item(List.of());
        var values = new LinkedHashMap<>(Listing.reach(prefixes, "reach"));
        values.put("id", activityId);
        return expenses("e.activityId = :id and (" + Listing.within(prefixes, "reach", "f.owner.path") + " or " + Cooperations.eachVisible("a", prefixes, "reach") + ")", values);
    }

    private static Uni<List<Expense>> expenses(String where, Map<String, Object> values) {
        return Panache.getSession().chain(session -> {
            var query = session.createQuery("select e from Expense e join fetch e.allocation a join fetch a.fund f join fetch e.payer where " + where, Expense.class);
            values.forEach(query::setParameter);
            return query.getResultList();
        });
    }

    /** What the caller may see of what the place names. */
    private static String where(Caller caller, FundingPlace place, Map<String, Object> values) {
        var prefixes = caller.prefixes(READS_MONEY);
        var scoped = scope("s.beneficiaryId", place, values) + year(place, "s.fiscalYear", values);
        if (isOpenTo(caller, place)) return scoped;
        values.putAll(Listing.reach(prefixes, "reach"));
        return FundingSummaryRepository.within(prefixes, "reach") + " and " + scoped;
    }

    /** All that lies there is within reach, so that nothing of it has to be asked by itself. */
    private static boolean isOpenTo(Caller caller, FundingPlace place) {
        return place.paths() != null && Listing.covers(caller.prefixes(READS_MONEY), place.paths());
    }

    private static String scope(String id, FundingPlace place, Map<String, Object> values) {
        if (place.paths() != null) {
            values.putAll(Listing.reach(place.paths(), "scope"));
            return Cooperations.amongVisible(id, place.paths(), "scope");
        }
        values.put("id", place.allianceId() != null ? place.allianceId() : place.pairingId());
        return id + " = :id";
    }

    private static String year(FundingPlace place, String path, Map<String, Object> values) {
        if (place.fiscalYear() == null) return "";
        values.put("year", place.fiscalYear());
        return " and " + path + " = :year";
    }

    private static Uni<List<Object[]>> rows(String hql, Map<String, Object> values) {
        return Panache.getSession().chain(session -> {
            var query = session.createQuery(hql, Object[].class);
            values.forEach(query::setParameter);
            return query.getResultList();
        });
    }

    private static List<FundingPart.Sum> sums(List<Object[]> rows) {
        return rows.stream().map(r -> new FundingPart.Sum((FundingDimension) r[0], (String) r[1], money(r[2]), money(r[3]))).toList();
    }

    private static Money money(Object sum) {
        return sum instanceof Money money ? money : Money.of((BigDecimal) sum);
    }
}
