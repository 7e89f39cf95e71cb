package cn.gongjian.plan.review;

import static cn.gongjian.plan.review.PlanReadingProblem.PLAN_READING_CONFIRMED;
import static cn.gongjian.plan.review.PlanReadingProblem.PLAN_READING_NOT_FOUND;
import static cn.gongjian.shared.caller.Role.RUNS_BUSINESS;

import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.page.Listing;
import cn.gongjian.shared.page.Page;
import cn.gongjian.shared.page.PageRequest;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Seen by those who run the business where it is kept: they work on it together. */
@ApplicationScoped
class ReadingRepository implements PanacheRepositoryBase<StoredReading, UUID> {

    private static final String FROM = "from StoredReading r join fetch r.organization o join fetch r.author left join fetch r.confirmedBy";

    /** Fails with the same 404 for a reading of others as for one that does not exist. */
    Uni<StoredReading> visibleTo(Caller caller, UUID id) {
        var prefixes = caller.prefixes(RUNS_BUSINESS);
        return getSession().chain(session -> {
            var query = session.createQuery(FROM + " where r.id = :id and " + Listing.within(prefixes, "reach", "o.path"), StoredReading.class).setParameter("id", id);
            Listing.reach(prefixes, "reach").forEach(query::setParameter);
            return query.getSingleResultOrNull();
        }).onItem().ifNull().failWith(PLAN_READING_NOT_FOUND::because);
    }

    /** Corrections and confirmations of one reading go one after the other. */
    Uni<StoredReading> forChange(Caller caller, UUID id) {
        return lock(id).chain(() -> visibleTo(caller, id));
    }

    /**
     * Nobody else confirms it until this transaction ends. No entity comes of it: whose plan it becomes has to enter the session
     * with its parties before anything that shares them.
     */
    Uni<Void> lockOpen(Caller caller, UUID id) {
        var prefixes = caller.prefixes(RUNS_BUSINESS);
        return lock(id).chain(session -> {
            var query = session.createQuery("select r.planId, c.name from StoredReading r join r.organization o left join r.confirmedBy c where r.id = :id and "
                    + Listing.within(prefixes, "reach", "o.path"), Object[].class).setParameter("id", id);
            Listing.reach(prefixes, "reach").forEach(query::setParameter);
            return query.getSingleResultOrNull();
        }).onItem().ifNull().failWith(PLAN_READING_NOT_FOUND::because).invoke(found -> {
            if (found[0] != null) throw PLAN_READING_CONFIRMED.because(found[1]);
        }).replaceWithVoid();
    }

    private Uni<Mutiny.Session> lock(UUID id) {
        return getSession().call(session -> session.createNativeQuery("select id from plan_reading where id = ?1 for no key update", UUID.class)
                .setParameter(1, id).getSingleResultOrNull());
    }

    Uni<Page<StoredReading>> visible(Caller caller, PageRequest request) {
        var listing = Listing.of(StoredReading.class, FROM).visible(caller, RUNS_BUSINESS, "o.path").newestFirst("r.id", r -> r.id);
        return getSession().chain(session -> listing.page(session, request));
    }
}
