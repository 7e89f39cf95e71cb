package cn.gongjian.funding;

import static cn.gongjian.funding.FundingProblem.ALLOCATION_NOT_FOUND;
import static cn.gongjian.shared.caller.Role.READS_MONEY;
import static cn.gongjian.shared.caller.Role.SPENDS_MONEY;

import cn.gongjian.cooperation.Cooperations;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.caller.Role;
import cn.gongjian.shared.page.Listing;
import cn.gongjian.shared.page.Page;
import cn.gongjian.shared.page.PageRequest;
import cn.gongjian.shared.time.ServiceTime;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;

@ApplicationScoped
class AllocationRepository implements PanacheRepositoryBase<Allocation, UUID> {

    private static final String FROM = "from Allocation a join fetch a.fund f join fetch f.owner owner left join fetch a.payer join fetch a.author"
            + " left join fetch a.approvedBy";

    /** What must be known of an allocation before its fund is locked; no entity, so that nothing stale enters the session. */
    record Key(UUID id, UUID fundId, UUID allianceId, UUID pairingId, UUID organizationId) {}

    private final Cooperations cooperations;
    private final Clock clock;

    AllocationRepository(Cooperations cooperations, Clock clock) {
        this.cooperations = cooperations;
        this.clock = clock;
    }

    /** Fails with the same 404 for an allocation between others as for one that does not exist. */
    Uni<Key> keyVisibleTo(Caller caller, UUID id) {
        return visibleOne(caller, id, "select new cn.gongjian.funding.AllocationRepository$Key(a.id, f.id, a.allianceId, a.pairingId, a.organizationId)"
                + " from Allocation a join a.fund f join f.owner owner", Key.class);
    }

    Uni<Allocation> visibleTo(Caller caller, UUID id) {
        return visibleOne(caller, id, "select a " + FROM + " left join fetch a.purposes", Allocation.class)
                .call(a -> name(caller, List.of(a)));
    }

    private <T> Uni<T> visibleOne(Caller caller, UUID id, String select, Class<T> type) {
        var prefixes = caller.prefixes(READS_MONEY);
        return getSession().chain(session -> {
            var query = session.createQuery(select + " where a.id = :id and " + visible(prefixes), type).setParameter("id", id);
            Listing.reach(prefixes, "reach").forEach(query::setParameter);
            return query.getSingleResultOrNull();
        }).onItem().ifNull().failWith(ALLOCATION_NOT_FOUND::because);
    }

    /** Seen by whoever reads the fund, and by whoever reads the money of a party of the beneficiary. */
    private static String visible(List<String> prefixes) {
        return prefixes.isEmpty() ? "1 = 0"
                : "(" + Listing.within(prefixes, "reach", "owner.path") + " or " + Cooperations.visible("a", prefixes, "reach") + ")";
    }

    Uni<Page<Allocation>> visible(Caller caller, AllocationFilter filter, PageRequest request) {
        var listing = newestFirst(caller)
                .where(filter.fundId, "f.id = :fundId", "fundId")
                .where(filter.allianceId, "a.allianceId = :allianceId", "allianceId")
                .where(filter.pairingId, "a.pairingId = :pairingId", "pairingId")
                .where(filter.organizationId, "a.organizationId = :organizationId", "organizationId")
                .where(filter.state, "a.state = :state", "state")
                .where(filter.fiscalYear, "f.fiscalYear = :fiscalYear", "fiscalYear")
                .search(filter.q, Stream.concat(Stream.of("f.name", "a.basisDocumentNumber"), Cooperations.names("a").stream()).toArray(String[]::new));
        return page(caller, filter.awaiting == null ? listing : awaiting(listing, caller), request);
    }

    /** Submitted by somebody else to a fund above which the caller is an officer. */
    Uni<Page<Allocation>> awaitingApproval(Caller caller, PageRequest request) {
        return page(caller, awaiting(newestFirst(caller), caller), request);
    }

    /** Drafts of the caller's own that an officer sent back. */
    Uni<Page<Allocation>> returnedTo(Caller caller, PageRequest request) {
        return page(caller, newestFirst(caller).where("a.state = DRAFT and a.returnReason is not null and a.author.id = :me", Map.of("me", caller.personId())), request);
    }

    private static Listing<Allocation> awaiting(Listing<Allocation> listing, Caller caller) {
        var offices = caller.prefixes(Set.of(Role.OFFICER));
        return listing.where("a.state = SUBMITTED and f.state = OPEN and a.author.id <> :me and (a.editedById is null or a.editedById <> :me) and " + Listing.within(offices, "office", "owner.path"),
                Map.of("me", caller.personId())).with(Listing.reach(offices, "office"));
    }

    private static Listing<Allocation> newestFirst(Caller caller) {
        var prefixes = caller.prefixes(READS_MONEY);
        return Listing.of(Allocation.class, FROM)
                .where(visible(prefixes), Listing.reach(prefixes, "reach"))
                .newestFirst("a.id", a -> a.id);
    }

    private Uni<Page<Allocation>> page(Caller caller, Listing<Allocation> listing, PageRequest request) {
        return getSession().chain(session -> listing.page(session, request)
                .call(page -> fetchPurposes(session, page.items()))
                .call(page -> name(caller, page.items())));
    }

    /** A page is cut before purposes are joined: joining first would count purposes, not allocations. */
    private static Uni<?> fetchPurposes(Mutiny.Session session, List<Allocation> allocations) {
        return allocations.isEmpty()
                ? Uni.createFrom().voidItem()
                : session.createQuery("select a from Allocation a left join fetch a.purposes where a in :all", Allocation.class)
                        .setParameter("all", allocations).getResultList();
    }

    private Uni<Void> name(Caller caller, List<Allocation> allocations) {
        return cooperations.known(ids(allocations, a -> a.allianceId), ids(allocations, a -> a.pairingId), ids(allocations, a -> a.organizationId))
                .chain(known -> spentBy(caller, allocations).invoke(own -> allocations.forEach(a -> a.beneficiary = Beneficiary.of(
                        known.get(Stream.of(a.allianceId, a.pairingId, a.organizationId).filter(Objects::nonNull).findFirst().orElseThrow()), own.contains(a.id)))))
                .replaceWithVoid();
    }

    /** Those of them that went to a party for which the caller spends. */
    private Uni<List<UUID>> spentBy(Caller caller, List<Allocation> allocations) {
        var prefixes = caller.prefixes(SPENDS_MONEY);
        if (prefixes.isEmpty() || allocations.isEmpty()) return Uni.createFrom().item(List.of());
        return getSession().chain(session -> {
            var query = session.createQuery("select a.id from Allocation a where a.id in :all and " + Cooperations.partyOn("today", "a", prefixes, "party"), UUID.class)
                    .setParameter("all", ids(allocations, a -> a.id)).setParameter("today", LocalDate.now(clock.withZone(ServiceTime.ZONE)));
            Listing.reach(prefixes, "party").forEach(query::setParameter);
            return query.getResultList();
        });
    }

    private static Collection<UUID> ids(List<Allocation> allocations, Function<Allocation, UUID> id) {
        return allocations.stream().map(id).filter(Objects::nonNull).distinct().toList();
    }
}
