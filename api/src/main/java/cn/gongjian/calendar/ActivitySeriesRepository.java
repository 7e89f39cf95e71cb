package cn.gongjian.calendar;

import static cn.gongjian.calendar.ActivityProblem.ACTIVITY_SERIES_NOT_FOUND;
import static cn.gongjian.shared.caller.Role.READS_BUSINESS;

import cn.gongjian.cooperation.Cooperations;
import cn.gongjian.organization.Cooperation;
import cn.gongjian.organization.CooperationKind;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.page.Listing;
import cn.gongjian.shared.page.Page;
import cn.gongjian.shared.page.PageRequest;
import cn.gongjian.shared.problem.Problem;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ActivitySeriesRepository implements PanacheRepositoryBase<ActivitySeries, UUID> {

    private final Cooperations cooperations;

    ActivitySeriesRepository(Cooperations cooperations) {
        this.cooperations = cooperations;
    }

    /** Fails with the same 404 for a series of other organisations as for one that does not exist. */
    Uni<PlacedSeries> visibleTo(Caller caller, UUID id) {
        return getSession()
                .chain(session -> session.createQuery("select s.allianceId, s.pairingId, s.organizationId from ActivitySeries s where s.id = :id", Object[].class)
                        .setParameter("id", id).getSingleResultOrNull())
                .onItem().ifNull().failWith(ACTIVITY_SERIES_NOT_FOUND::because)
                // What it belongs to comes first, as with an activity.
                .chain(ids -> cooperations.visibleTo(caller, (UUID) ids[0], (UUID) ids[1], (UUID) ids[2]))
                .onFailure(Problem.class).transform(hidden -> ((Problem) hidden).kind().status() == 404 ? ACTIVITY_SERIES_NOT_FOUND.because() : hidden)
                .invoke(within -> {
                    if (!caller.reachesAny(within.parties(), READS_BUSINESS) && within.kind() == CooperationKind.ORGANIZATION || !caller.hasAny(READS_BUSINESS))
                        throw ACTIVITY_SERIES_NOT_FOUND.because();
                })
                .chain(within -> find("from ActivitySeries s join fetch s.host where s.id = ?1", id).singleResult().map(series -> new PlacedSeries(series, within)));
    }

    /** Changes of one series go one after the other. */
    Uni<PlacedSeries> forChange(Caller caller, UUID id) {
        return getSession()
                .chain(session -> session.createNativeQuery("select id from activity_series where id = ?1 for no key update", UUID.class)
                        .setParameter(1, id).getSingleResultOrNull())
                .chain(() -> visibleTo(caller, id));
    }

    Uni<Page<ActivitySeries>> visible(Caller caller, ActivitySeriesFilter filter, PageRequest request) {
        var prefixes = caller.prefixes(READS_BUSINESS);
        var listing = Listing.of(ActivitySeries.class, "from ActivitySeries s join fetch s.host")
                .where(Cooperations.eachVisible("s", prefixes, "reach"), Listing.reach(prefixes, "reach"))
                .where(filter.allianceId, "s.allianceId = :allianceId", "allianceId")
                .where(filter.pairingId, "s.pairingId = :pairingId", "pairingId")
                .where(filter.organizationId, "s.organizationId = :organizationId", "organizationId")
                .search(filter.q, "s.title")
                .newestFirst("s.id", s -> s.id);
        return getSession().chain(session -> listing.page(session, request));
    }

    /** All of its activities from a day of the rule on, with host and participants, in order. */
    Uni<List<Activity>> activities(ActivitySeries series, LocalDate from) {
        return getSession().chain(session -> session.createQuery("select distinct a from Activity a join fetch a.host left join fetch a.participants p"
                        + " left join fetch p.organization left join fetch p.person where a.seriesId = :series and a.seriesOn >= :from order by a.seriesOn", Activity.class)
                .setParameter("series", series.id).setParameter("from", from).getResultList());
    }

    Uni<List<LocalDate>> days(ActivitySeries series) {
        return getSession().chain(session -> session.createQuery("select a.seriesOn from Activity a where a.seriesId = :series order by a.seriesOn", LocalDate.class)
                .setParameter("series", series.id).getResultList());
    }

    /** Days on which a single activity of the series was deleted: an exception that stays. */
    Uni<List<LocalDate>> deletedDays(ActivitySeries series) {
        return getSession().chain(session -> session.createNativeQuery("select series_on from activity where series_id = ?1 and deleted_at is not null", LocalDate.class)
                .setParameter(1, series.id).getResultList());
    }

    /** Also what was deleted belongs to the series that goes on from a day, because it may come back. */
    Uni<Integer> handOverDeleted(ActivitySeries from, ActivitySeries to, LocalDate since) {
        return getSession().chain(session -> session
                .createNativeQuery("update activity set series_id = ?1 where series_id = ?2 and series_on >= ?3 and deleted_at is not null")
                .setParameter(1, to.id).setParameter(2, from.id).setParameter(3, since).executeUpdate());
    }

    /** A series together with the alliance, pairing or organisation that it belongs to. */
    record PlacedSeries(ActivitySeries series, Cooperation within) {}
}
