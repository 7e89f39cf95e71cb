package cn.gongjian.alliance;

import cn.gongjian.organization.Cooperation;
import cn.gongjian.organization.CooperationKind;
import cn.gongjian.organization.CooperationRef;
import cn.gongjian.organization.KnownCooperation;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.page.Listing;
import cn.gongjian.shared.page.PageRequest;
import cn.gongjian.shared.time.ServiceTime;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What other features ask of alliances. */
@ApplicationScoped
public class Alliances {

    private final AllianceRepository alliances;
    private final Clock clock;

    Alliances(AllianceRepository alliances, Clock clock) {
        this.alliances = alliances;
        this.clock = clock;
    }

    /** A draft that one officer's word would activate. */
    public record Waiting(UUID id, String name, OffsetDateTime since) {}

    /** Fails with the alliance's 404 where the caller sees none. */
    public Uni<Cooperation> cooperation(Caller caller, UUID id) {
        return alliances.shownTo(caller, id).map(a -> new Cooperation(CooperationKind.ALLIANCE, id, a.facts().name,
                a.partiesOn(LocalDate.now(clock)), a.facts().state == AllianceState.CLOSED));
    }

    /** Several by id with their members of a day; those that the caller does not see are left out. */
    public Uni<Map<UUID, AllianceSize>> sizes(Caller caller, Collection<UUID> ids, LocalDate day) {
        var today = LocalDate.now(clock);
        return alliances.shownTo(caller, ids).map(found -> found.stream().map(a -> AllianceSize.of(a, day, today))
                .collect(Collectors.toMap(AllianceSize::id, Function.identity())));
    }

    /** How many the caller sees in each state; states without any are there with zero. */
    public Uni<Map<AllianceState, Long>> counts(Caller caller) {
        return alliances.counts(caller);
    }

    public Uni<List<AllianceSummary>> search(Caller caller, String q, int limit) {
        var filter = new AllianceFilter();
        filter.q = q;
        return alliances.visible(caller, filter, first(limit, false))
                .map(page -> page.items().stream().map(a -> AllianceSummary.of(a, LocalDate.now(clock))).toList());
    }

    /** Drafts that the caller may activate as they are, newest first. */
    public Uni<List<Waiting>> awaitingActivation(Caller caller, int limit) {
        return alliances.awaitingActivation(caller, LocalDate.now(clock), first(limit, false))
                .map(page -> page.items().stream().map(a -> new Waiting(a.id, a.name, ServiceTime.at(a.createdAt))).toList());
    }

    public Uni<Long> awaitingActivationCount(Caller caller) {
        return alliances.awaitingActivation(caller, LocalDate.now(clock), first(1, true)).map(page -> page.total());
    }

    private static PageRequest first(int limit, boolean counted) {
        var page = new PageRequest();
        page.limit = limit;
        page.count = counted;
        return page;
    }

    /** HQL that selects the ids of visible alliances: a member of any time, or the owner, is in reach. */
    public static String visibleIds(List<String> prefixes, String name) {
        return "select va.id from Alliance va where " + visible(prefixes, name);
    }

    /** The same ids, for where they are gathered at once: each way to be visible goes by its index, and no alliance is asked by itself. */
    public static String idsWithin(List<String> prefixes, String name) {
        return "select va.id from Alliance va where " + Listing.within(prefixes, name, "va.owner.path")
                + " union select vm.alliance.id from AllianceMember vm where " + Listing.within(prefixes, name, "vm.organization.path");
    }

    /** HQL for "this one alliance is visible", an expression for its id: the database then looks at it alone. */
    public static String visibleOf(String alliance, List<String> prefixes, String name) {
        return "exists (select 1 from Alliance va where va.id = " + alliance + " and (" + visible(prefixes, name) + "))";
    }

    /**
     * {@link #visibleOf} in SQL, for what is asked too often for a session: an expression for the id, a parameter that is an array of
     * prefixes. Without the offsets the database would gather all that is visible, to find one among them.
     */
    public static String visibleInSql(String alliance, String reach) {
        return "(exists (select 1 from alliance va join organization vo on vo.id = va.owner_id where va.id = " + alliance + " and vo.path like any(" + reach + ") offset 0)"
                + " or exists (select 1 from alliance_member vm join organization vo on vo.id = vm.organization_id where vm.alliance_id = " + alliance
                + " and vo.path like any(" + reach + ") offset 0))";
    }

    /** HQL for "an alliance, an expression for its id, has a member of any time in reach". */
    public static String memberOf(String alliance, List<String> prefixes, String name) {
        return member(alliance, Listing.beneath(prefixes, name, "vm.organization.path"));
    }

    /** HQL for "an alliance, an expression for its id, has a member of the day {@code today}, a parameter, in reach". */
    public static String memberOn(String today, String alliance, List<String> prefixes, String name) {
        return member(alliance, "vm.fromOn <= :" + today + " and (vm.toOn is null or vm.toOn >= :" + today + ") and " + Listing.within(prefixes, name, "vm.organization.path"));
    }

    private static String visible(List<String> prefixes, String name) {
        return Listing.within(prefixes, name, "va.owner.path") + " or " + member("va.id", Listing.within(prefixes, name, "vm.organization.path"));
    }

    private static String member(String alliance, String within) {
        return "exists (select 1 from AllianceMember vm where vm.alliance.id = " + alliance + " and " + within + ")";
    }

    /** HQL that selects id and name of the members of an alliance on a day, both parameters. */
    public static String membersOn(String alliance, String day) {
        return "select distinct o.id, o.name from AllianceMember m join m.organization o where m.alliance.id = :" + alliance + " and m.fromOn <= :" + day
                + " and (m.toOn is null or m.toOn >= :" + day + ") order by o.name, o.id";
    }

    /** By name and state, whoever asks: for things that belong to them and that the caller was found to see. */
    public Uni<List<KnownCooperation>> known(Collection<UUID> ids) {
        if (ids.isEmpty()) return Uni.createFrom().item(List.of());
        return alliances.getSession()
                .chain(session -> session.createQuery("select a.id, a.name, a.state = CLOSED from Alliance a where a.id in :ids", Object[].class)
                        .setParameter("ids", ids).getResultList())
                .map(rows -> rows.stream().map(row -> new KnownCooperation(
                        new CooperationRef(CooperationKind.ALLIANCE, (UUID) row[0], (String) row[1]), (Boolean) row[2])).toList());
    }

    /** HQL that selects the ids of open alliances that are run from this reach: the owner or a member of the day {@code today} lies in it. */
    public static String runIds(List<String> prefixes, String name, String today) {
        return "select ra.id from Alliance ra where ra.state <> CLOSED and (" + Listing.within(prefixes, name, "ra.owner.path")
                + " or exists (select 1 from AllianceMember rm where rm.alliance = ra and rm.fromOn <= :" + today
                + " and (rm.toOn is null or rm.toOn >= :" + today + ") and " + Listing.within(prefixes, name, "rm.organization.path") + "))";
    }

    /** HQL that selects the ids of alliances of which this organisation, a parameter, is the owner or was a member at any time. */
    public static String idsWith(String organization) {
        return "select oa.id from Alliance oa where oa.owner.id = :" + organization
                + " or exists (select 1 from AllianceMember om where om.alliance = oa and om.organization.id = :" + organization + ")";
    }
}
