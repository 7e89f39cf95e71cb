package cn.gongjian.plan.review;

import static cn.gongjian.shared.caller.Role.READS_BUSINESS;
import static cn.gongjian.shared.caller.Role.RUNS_BUSINESS;

import cn.gongjian.cooperation.Cooperations;
import cn.gongjian.plan.draft.Draft;
import cn.gongjian.plan.reading.Similarity;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.page.Listing;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds texts that say nearly the same, among the newest that are about as long: a plan is often last year's with other dates. */
@ApplicationScoped
class Likeness {

    private static final int COMPARED = 100;
    private static final int TOLD = 5;
    private static final int LEAST = 80;
    private static final String LONG = " and length(%1$s.source) between :shortest and :longest order by %1$s.id desc";

    private final Vertx vertx;

    Likeness(Vertx vertx) {
        this.vertx = vertx;
    }

    private record Other(UUID planId, UUID readingId, String title, String text) {

        Similar to(String text) {
            return new Similar(title, Similarity.percent(text, this.text), planId, readingId);
        }
    }

    Uni<List<Similar>> of(Caller who, StoredReading reading) {
        return plans(who, reading).chain(plans -> readings(who, reading)
                .chain(readings -> vertx.executeBlocking(() -> Stream.concat(plans.stream(), readings.stream()).map(other -> other.to(reading.source))
                        .filter(similar -> similar.percent() >= LEAST).sorted(Comparator.comparingInt(Similar::percent).reversed()).limit(TOLD).toList(), false)));
    }

    private static Uni<List<Other>> plans(Caller who, StoredReading reading) {
        var prefixes = who.prefixes(READS_BUSINESS);
        var hql = "select p.id, p.title, p.source from Plan p where p.source is not null and p.id <> :own and " + Cooperations.visible("p", prefixes, "reach") + LONG.formatted("p");
        return rows(hql, prefixes, reading, reading.planId == null ? reading.id : reading.planId).map(rows -> rows.stream().map(row -> new Other((UUID) row[0], null, (String) row[1], (String) row[2])).toList());
    }

    private static Uni<List<Other>> readings(Caller who, StoredReading reading) {
        var prefixes = who.prefixes(RUNS_BUSINESS);
        var hql = "select r.id, r.draft, r.sourceName, r.source from StoredReading r join r.organization o where r.planId is null and r.id <> :own and " + Listing.within(prefixes, "reach", "o.path") + LONG.formatted("r");
        return rows(hql, prefixes, reading, reading.id).map(rows -> rows.stream().map(row -> new Other(null, (UUID) row[0], title(row), (String) row[3])).toList());
    }

    private static String title(Object[] row) {
        var draft = (Draft) row[1];
        return draft.title() != null ? draft.title() : row[2] != null ? (String) row[2] : "—";
    }

    private static Uni<List<Object[]>> rows(String hql, List<String> prefixes, StoredReading reading, UUID own) {
        if (prefixes.isEmpty()) return Uni.createFrom().item(List.of());
        return Panache.getSession().chain(session -> {
            var query = session.createQuery(hql, Object[].class).setParameter("own", own).setMaxResults(COMPARED)
                    .setParameter("shortest", reading.source.length() * 3 / 4).setParameter("longest", reading.source.length() * 4 / 3 + 1);
            Listing.reach(prefixes, "reach").forEach(query::setParameter);
            return query.getResultList();
        });
    }
}
