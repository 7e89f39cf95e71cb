package cn.gongjian.calendar;

import static cn.gongjian.calendar.ActivityProblem.ACTIVITY_NOT_FOUND;
import static cn.gongjian.shared.caller.Role.READS_BUSINESS;
import static cn.gongjian.shared.caller.Role.RUNS_BUSINESS;

import cn.gongjian.alliance.Alliances;
import cn.gongjian.cooperation.Cooperations;
import cn.gongjian.organization.Cooperation;
import cn.gongjian.organization.CooperationKind;
import cn.gongjian.pairing.Pairings;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.page.Listing;
import cn.gongjian.shared.page.Page;
import cn.gongjian.shared.page.PageRequest;
import cn.gongjian.shared.problem.Problem;
import cn.gongjian.shared.time.ServiceTime;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class ActivityRepository implements PanacheRepositoryBase<Activity, UUID> {

    private static final int MOST_CONFLICTS = 10;
    private static final String ATTENDED = "select a from Activity a left join fetch a.attendees t left join fetch t.organization left join fetch t.person where a.id = ?1";
    private static final String WHOLE_ONES = "select a from Activity a join fetch a.host left join fetch a.recordedBy left join fetch a.guidance.author"
            + " left join fetch a.participants p left join fetch p.organization left join fetch p.person";
    private static final String WHOLE = WHOLE_ONES + " where a.id = ?1";

    private final Cooperations cooperations;

    ActivityRepository(Cooperations cooperations) {
        this.cooperations = cooperations;
    }

    /** Fails with the same 404 for an activity of other organisations as for one that does not exist. */
    Uni<PlacedActivity> visibleTo(Caller caller, UUID id) {
        // What it belongs to comes first: Hibernate must meet the parties with their supervisors before it meets them as host or guest.
        return container(caller, id).chain(within -> find(WHOLE, id).singleResult()
                .call(activity -> activity.recordedAt == null ? Uni.createFrom().voidItem() : attended(activity))
                .map(activity -> new PlacedActivity(activity, within)));
    }

    /** With those who came, of whom nothing is read before there is a record. */
    Uni<Activity> attended(Activity activity) {
        return find(ATTENDED, activity.id).singleResult();
    }

    /** Of these ids those that belong to {@code within}, which the caller was found to see, and that have no record yet. */
    Uni<List<Activity>> within(Cooperation within, Collection<UUID> ids) {
        return find(WHOLE_ONES + " where a.id in ?1 and ?2 in (a.allianceId, a.pairingId, a.organizationId) and a.recordedAt is null", ids, within.id()).list();
    }

    /** What the activity belongs to, as proof that the caller may see it. */
    Uni<Cooperation> container(Caller caller, UUID id) {
        return getSession()
                .chain(session -> session.createQuery("select a.allianceId, a.pairingId, a.organizationId from Activity a where a.id = :id", Object[].class)
                        .setParameter("id", id).getSingleResultOrNull())
                .onItem().ifNull().failWith(ACTIVITY_NOT_FOUND::because)
                .chain(ids -> cooperations.visibleTo(caller, (UUID) ids[0], (UUID) ids[1], (UUID) ids[2]))
                .onFailure(ActivityRepository::hides).transform(hidden -> ACTIVITY_NOT_FOUND.because())
                .invoke(within -> mustRead(caller, within));
    }

    private static boolean hides(Throwable failure) {
        return failure instanceof Problem problem && problem.kind().status() == 404;
    }

    /** Administrators see organisations, but none of their business. */
    private static void mustRead(Caller caller, Cooperation within) {
        if (!caller.hasAny(READS_BUSINESS)
                || (within.kind() == CooperationKind.ORGANIZATION && !caller.reachesAny(within.parties(), READS_BUSINESS)))
            throw ACTIVITY_NOT_FOUND.because();
    }

    /** {@code regional} are the paths under which the organisations of the wanted region lie, or null where none was asked for. */
    Uni<Page<ActivityRow>> visible(Caller caller, ActivityFilter filter, List<String> regional, PageRequest request) {
        var listing = overlapping(filter.start(), filter.end());
        seenBy(caller, filter, listing);
        if (regional != null)
            listing.where("(" + Listing.within(regional, "region", "h.path") + " or " + Cooperations.visible("a", regional, "region") + ")",
                    Listing.reach(regional, "region"));
        listing.where(filter.allianceId, "a.allianceId = :allianceId", "allianceId")
                .where(filter.pairingId, "a.pairingId = :pairingId", "pairingId")
                .where(filter.organizationId, "(a.organizationId = :unit or a.host.id = :unit"
                        + " or exists (select 1 from ActivityParticipant u where u.activity = a and u.organization.id = :unit)"
                        + " or a.allianceId in (" + Alliances.idsWith("unit") + ") or a.pairingId in (" + Pairings.idsWith("unit") + "))", "unit")
                .where(filter.person(caller), "exists (select 1 from ActivityParticipant g where g.activity = a and g.person.id = :person)", "person")
                .where(filter.kinds(), "a.kind in :kinds", "kinds")
                .where(filter.state, "a.state = :state", "state")
                .where(filter.seriesId, "a.seriesId = :seriesId", "seriesId")
                .search(filter.q, "a.title", "a.place");
        return page(listing, request);
    }

    /** Takes a deletion back, so that every other query finds it again; whether the caller may is for the rules to say, before the transaction ends. */
    Uni<Boolean> undelete(UUID id) {
        return getSession().chain(session -> session.createNativeQuery("update activity set deleted_at = null where id = :id and deleted_at is not null")
                .setParameter("id", id).executeUpdate()).map(count -> count > 0);
    }

    Uni<Page<ActivityRow>> between(Caller caller, Instant from, Instant until, PageRequest request) {
        var listing = overlapping(from, until);
        seenBy(caller, new ActivityFilter(), listing);
        return page(listing, request);
    }

    Uni<Page<ActivityRow>> latest(Caller caller, String q, PageRequest request) {
        var listing = Listing.of(ActivityRow.class, ActivityRow.SELECT)
                .search(q, "a.title", "a.place")
                .descending("a.startsAt", Instant.class, ActivityRow::startsAt)
                .descending("a.id", UUID.class, ActivityRow::id);
        seenBy(caller, new ActivityFilter(), listing);
        return page(listing, request);
    }

    /** Ended since {@code from}, without a record, in what the caller runs; the longest waiting first. */
    Uni<Page<ActivityRow>> withoutRecord(Caller caller, Instant from, Instant now, PageRequest request) {
        var prefixes = caller.prefixes(RUNS_BUSINESS);
        var listing = overlapping(from, null)
                .where("a.endsAt <= :now and a.state in (PLANNED, ANNOUNCED)", Map.of("now", now))
                .where("(a.allianceId in (" + Alliances.runIds(prefixes, "runs", "today") + ") or a.pairingId in (" + Pairings.runIds(prefixes, "runs") + ")"
                        + " or a.organizationId in (select ro.id from Organization ro where ro.closedOn is null and " + Listing.within(prefixes, "runs", "ro.path") + "))",
                        Map.of("today", now.atZone(ServiceTime.ZONE).toLocalDate()))
                .with(Listing.reach(prefixes, "runs"));
        return page(listing, request);
    }

    /** Not cancelled, at the same time, and at the same place or with the same host. */
    Uni<List<ActivityConflict>> conflicts(Caller caller, Activity with) {
        if (with.state == ActivityState.CANCELLED) return Uni.createFrom().item(List.of());
        var request = new PageRequest();
        request.limit = MOST_CONFLICTS;
        var listing = overlapping(with.startsAt, with.endsAt)
                .where("a.id <> :self and a.state <> CANCELLED and (fk(a.host) = :host or lower(a.place) = :place)",
                        Map.of("self", with.id, "host", with.host.id(), "place", with.place == null ? "" : with.place.toLowerCase(Locale.ROOT)));
        var prefixes = caller.prefixes(READS_BUSINESS);
        listing.where(Cooperations.eachVisible("a", prefixes, "reach"), Listing.reach(prefixes, "reach"));
        return page(listing, request).map(found -> found.items().stream().map(row -> conflict(row, with)).toList());
    }

    private static ActivityConflict conflict(ActivityRow row, Activity with) {
        var same = row.place() != null && row.place().equalsIgnoreCase(with.place) ? ActivityConflict.Kind.PLACE : ActivityConflict.Kind.HOST;
        return ActivityConflict.of(same, row, null);
    }

    /** An activity lasts 31 days at the most, so the index on its start finds all that reach into the range. */
    static Listing<ActivityRow> overlapping(Instant from, Instant until) {
        return Listing.of(ActivityRow.class, ActivityRow.SELECT)
                .where(from, "a.endsAt > :from", "from")
                .where(from == null ? null : from.minus(Activity.LONGEST), "a.startsAt >= :reaching", "reaching")
                .where(until, "a.startsAt < :until", "until")
                .ascending("a.startsAt", Instant.class, ActivityRow::startsAt)
                .ascending("a.id", UUID.class, ActivityRow::id);
    }

    /** One kind of container is asked for its visible ones alone: the database then looks at one of them, not at all. */
    private static void seenBy(Caller caller, ActivityFilter filter, Listing<ActivityRow> listing) {
        var prefixes = caller.prefixes(READS_BUSINESS);
        var visible = filter.allianceId != null ? Alliances.visibleOf(":allianceId", prefixes, "reach")
                : filter.pairingId != null ? Pairings.visibleOf(":pairingId", prefixes, "reach")
                : Cooperations.visible("a", prefixes, "reach");
        listing.where(visible, Listing.reach(prefixes, "reach"));
    }

    private Uni<Page<ActivityRow>> page(Listing<ActivityRow> listing, PageRequest request) {
        return getSession().chain(session -> listing.page(session, request));
    }
}
