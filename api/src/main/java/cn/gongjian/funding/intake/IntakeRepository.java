package cn.gongjian.funding.intake;

import static cn.gongjian.funding.FundingProblem.ALLOCATION_NOT_FOUND;
import static cn.gongjian.funding.FundingProblem.FUND_NOT_FOUND;
import static cn.gongjian.shared.caller.Role.READS_MONEY;

import cn.gongjian.cooperation.Cooperations;
import cn.gongjian.organization.CooperationKind;
import cn.gongjian.organization.CooperationRef;
import cn.gongjian.organization.KnownCooperation;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.page.Listing;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** What the cells of a table may mean, as far as the caller sees it. */
@ApplicationScoped
class IntakeRepository {

    private static final String FUND = "new cn.gongjian.funding.intake.KnownFund(f.id, f.name, f.fiscalYear, f.state = OPEN, o.id, o.name)";
    private static final String ALLOCATION_KEY = "(select k.key from FundingImportKey k where k.thingId = a.id and k.kind = ALLOCATIONS)";
    private static final String FUNDS = " from Fund f join f.owner o where ";
    /** By name, by the key of its import, or by id. */
    private static final List<String> WORDS = List.of("f.name", "cast(f.id as String)",
            "(select k.key from FundingImportKey k where k.thingId = f.id and k.kind = FUNDS)");

    /** Fails with the 404 for a fund that is given and not seen. */
    Uni<FundDirectory> funds(Caller caller, UUID given, Collection<String> words) {
        var prefixes = caller.prefixes(READS_MONEY);
        var known = new HashMap<String, List<Named<KnownFund>>>();
        Uni<KnownFund> first = given == null ? Uni.createFrom().nullItem() : one(prefixes, given);
        return first.call(() -> WORDS.stream().reduce(Uni.createFrom().voidItem(), (all, word) -> all.chain(() -> named(known, prefixes, word, words)), (a, b) -> b))
                .map(fund -> new FundDirectory(fund, known));
    }

    private static Uni<KnownFund> one(List<String> prefixes, UUID id) {
        return Panache.getSession().chain(session -> {
            var query = session.createQuery("select " + FUND + FUNDS + "f.id = :id and " + Listing.within(prefixes, "reach", "o.path"), KnownFund.class).setParameter("id", id);
            Listing.reach(prefixes, "reach").forEach(query::setParameter);
            return query.getSingleResultOrNull();
        }).onItem().ifNull().failWith(FUND_NOT_FOUND::because);
    }

    private static Uni<Void> named(Map<String, List<Named<KnownFund>>> known, List<String> prefixes, String word, Collection<String> words) {
        if (words.isEmpty()) return Uni.createFrom().voidItem();
        return Panache.getSession().chain(session -> {
            var query = session.createQuery("select " + word + ", f.id, f.name, f.fiscalYear, f.state = OPEN, o.id, o.name" + FUNDS + word + " in :words and "
                    + Listing.within(prefixes, "reach", "o.path"), Object[].class).setParameter("words", words);
            Listing.reach(prefixes, "reach").forEach(query::setParameter);
            return query.getResultList();
        }).invoke(rows -> rows.forEach(row -> take(known, (String) row[0],
                new KnownFund((UUID) row[1], (String) row[2], (Integer) row[3], (Boolean) row[4], (UUID) row[5], (String) row[6]).named()))).replaceWithVoid();
    }

    private static <T> void take(Map<String, List<Named<T>>> known, String word, Named<T> one) {
        var same = known.computeIfAbsent(word, first -> new ArrayList<>());
        if (!same.contains(one)) same.add(one);
    }

    /** Fails with the 404 for an allocation that is given and not seen. */
    Uni<AllocationDirectory> allocations(Caller caller, UUID given, Collection<String> words, FundDirectory funds, IntakeNames names) {
        var known = new HashMap<String, List<Named<KnownAllocation>>>();
        Uni<KnownAllocation> first = given == null ? Uni.createFrom().nullItem()
                : allocations(caller, "''", "a.id = :given", Map.of("given", given)).map(rows -> rows.stream().findFirst().map(row -> allocation(row)).orElseThrow(ALLOCATION_NOT_FOUND::because));
        return first.call(() -> words(known, caller, "cast(a.id as String)", words)).call(() -> words(known, caller, ALLOCATION_KEY, words))
                .chain(one -> granted(caller, funds, names).map(all -> new AllocationDirectory(one, known, funds, names, all)));
    }

    private static Uni<Void> words(Map<String, List<Named<KnownAllocation>>> known, Caller caller, String word, Collection<String> words) {
        if (words.isEmpty()) return Uni.createFrom().voidItem();
        return allocations(caller, word, word + " in :words", Map.of("words", words))
                .invoke(rows -> rows.forEach(row -> take(known, (String) row[0], allocation(row).named()))).replaceWithVoid();
    }

    /** Those to which money of one of the funds was granted, for one of the names. */
    private static Uni<List<KnownAllocation>> granted(Caller caller, FundDirectory funds, IntakeNames names) {
        var from = Stream.concat(Stream.ofNullable(funds.given()), funds.known().values().stream().flatMap(List::stream).map(Named::thing)).map(KnownFund::id).distinct().toList();
        var to = names.found().values().stream().flatMap(List::stream).map(one -> one.ref().id()).distinct().toList();
        if (from.isEmpty() || to.isEmpty()) return Uni.createFrom().item(List.of());
        return allocations(caller, "''", "a.state = APPROVED and f.id in :from and coalesce(a.allianceId, a.pairingId, a.organizationId) in :to", Map.of("from", from, "to", to))
                .map(rows -> rows.stream().map(IntakeRepository::allocation).toList());
    }

    private static Uni<List<Object[]>> allocations(Caller caller, String word, String where, Map<String, Object> values) {
        var prefixes = caller.prefixes(READS_MONEY);
        return Panache.getSession().chain(session -> {
            var query = session.createQuery("select " + word + ", a.id, a.state = APPROVED, a.allianceId, a.pairingId, a.organizationId, " + Cooperations.name("a")
                    + ", f.id, f.name, f.fiscalYear, f.state = OPEN, o.id, o.name from Allocation a join a.fund f join f.owner o where " + where + " and "
                    + Listing.within(prefixes, "reach", "o.path"), Object[].class);
            values.forEach(query::setParameter);
            Listing.reach(prefixes, "reach").forEach(query::setParameter);
            return query.getResultList();
        });
    }

    private static KnownAllocation allocation(Object[] row) {
        var kind = row[3] != null ? CooperationKind.ALLIANCE : row[4] != null ? CooperationKind.PAIRING : CooperationKind.ORGANIZATION;
        var id = (UUID) Stream.of(row[3], row[4], row[5]).filter(Objects::nonNull).findFirst().orElseThrow();
        return new KnownAllocation((UUID) row[1], new KnownFund((UUID) row[7], (String) row[8], (Integer) row[9], (Boolean) row[10], (UUID) row[11], (String) row[12]),
                new KnownCooperation(new CooperationRef(kind, id, (String) row[6]), false), (Boolean) row[2]);
    }

    /** By code, by name and by both. */
    Uni<Map<String, String>> economicClasses() {
        return Panache.getSession().chain(session -> session.createQuery("select c.name, c.code from EconomicClass c order by c.position", Object[].class).getResultList())
                .map(rows -> {
                    var codes = new LinkedHashMap<String, String>();
                    rows.forEach(row -> {
                        codes.put(row[1] + " " + row[0], (String) row[1]);
                        codes.put((String) row[1], (String) row[1]);
                        codes.put((String) row[0], (String) row[1]);
                    });
                    return codes;
                });
    }

    /** Purposes by name and by code. */
    Uni<PurposeText> earmarks() {
        return Panache.getSession().chain(session -> session.createQuery("select p.name, p.code from FundingPurpose p order by p.position", Object[].class).getResultList())
                .map(rows -> {
                    var codes = new LinkedHashMap<String, String>();
                    rows.forEach(row -> codes.put((String) row[0], (String) row[1]));
                    rows.forEach(row -> codes.put((String) row[1], (String) row[1]));
                    return new PurposeText(codes);
                });
    }
}
