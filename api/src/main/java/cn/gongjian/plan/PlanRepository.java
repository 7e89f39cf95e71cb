package cn.gongjian.plan;

import static cn.gongjian.plan.PlanProblem.PLAN_COMMITMENT_NOT_FOUND;
import static cn.gongjian.plan.PlanProblem.PLAN_NOT_FOUND;
import static cn.gongjian.shared.caller.Role.READS_BUSINESS;
import static cn.gongjian.shared.caller.Role.RUNS_BUSINESS;

import cn.gongjian.cooperation.Cooperations;
import cn.gongjian.organization.CooperationKind;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.caller.Role;
import cn.gongjian.shared.page.Listing;
import cn.gongjian.shared.page.Page;
import cn.gongjian.shared.page.PageRequest;
import cn.gongjian.shared.problem.Problem;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A plan is visible to whoever sees what it belongs to. */
@ApplicationScoped
class PlanRepository implements PanacheRepositoryBase<Plan, UUID> {

    private static final Set<Role> DECIDES = Set.of(Role.OFFICER);
    private static final String AWAITING = "p.state = SUBMITTED and p.author.id <> :me and (p.editedById is null or p.editedById <> :me)";
    private static final String RETURNED = "p.state = DRAFT and p.returnReason is not null and p.author.id = :me";
    private static final String COUNT = "select count(*) from Plan p";

    private final Cooperations cooperations;

    PlanRepository(Cooperations cooperations) {
        this.cooperations = cooperations;
    }

    /** Fails with the same 404 for a plan of others as for one that does not exist. */
    Uni<Plan> visibleTo(Caller caller, UUID id) {
        return getSession()
                .chain(session -> session.createQuery("select p.allianceId, p.pairingId, p.organizationId from Plan p where p.id = :id", Object[].class)
                        .setParameter("id", id).getSingleResultOrNull())
                .onItem().ifNull().failWith(PLAN_NOT_FOUND::because)
                // What it belongs to comes first: its parties enter the session with all that they bring.
                .chain(ids -> cooperations.visibleTo(caller, (UUID) ids[0], (UUID) ids[1], (UUID) ids[2]))
                .onFailure(Problem.class).transform(hidden -> ((Problem) hidden).kind().status() == 404 ? PLAN_NOT_FOUND.because() : hidden)
                .invoke(within -> {
                    var open = within.kind() != CooperationKind.ORGANIZATION || caller.reachesAny(within.parties(), READS_BUSINESS);
                    if (!open || !caller.hasAny(READS_BUSINESS)) throw PLAN_NOT_FOUND.because();
                })
                .chain(within -> find("from Plan p join fetch p.author left join fetch p.approvedBy where p.id = ?1", id).singleResult()
                        .invoke(plan -> plan.within = within));
    }

    /** Changes of one plan, with all its editions, go one after the other. */
    Uni<Plan> forChange(Caller caller, UUID id) {
        return getSession()
                .chain(session -> session.createNativeQuery("select id from plan where root_id = (select root_id from plan where id = ?1) order by id for no key update", UUID.class)
                        .setParameter(1, id).getResultList())
                .chain(() -> visibleTo(caller, id));
    }

    Uni<Page<PlanSummary>> visible(Caller caller, PlanFilter filter, PageRequest request) {
        var prefixes = caller.prefixes(READS_BUSINESS);
        var searched = new ArrayList<>(List.of("p.title", "p.documentNumber"));
        searched.addAll(Cooperations.names("p"));
        var listing = Listing.of(PlanSummary.Row.class, PlanSummary.SELECT)
                .where(Cooperations.visible("p", prefixes, "reach"), Listing.reach(prefixes, "reach"))
                .where(filter.allianceId, "p.allianceId = :allianceId", "allianceId")
                .where(filter.pairingId, "p.pairingId = :pairingId", "pairingId")
                .where(filter.organizationId, "p.organizationId = :organizationId", "organizationId")
                .where(filter.state, "p.state = :state", "state")
                .where(filter.editionOf, "p.rootId = (select e.rootId from Plan e where e.id = :editionOf)", "editionOf")
                .search(filter.q, searched.toArray(String[]::new))
                .newestFirst("p.id", PlanSummary.Row::id);
        return getSession().chain(session -> listing.page(session, request)).map(page -> page.map(PlanSummary.Row::view));
    }

    /** Submitted by others for something with a party beneath the caller, who is an officer; the longest waiting first. */
    Uni<List<PlanSummary>> awaitingApproval(Caller caller, int limit) {
        return waiting(caller, DECIDES, AWAITING, PlanSummary.SELECT, PlanSummary.Row.class, " order by p.submittedAt", limit).map(rows -> rows.stream().map(PlanSummary.Row::view).toList());
    }

    /** Drafts of the caller's own that an officer sent back. */
    Uni<List<PlanSummary>> returnedTo(Caller caller, int limit) {
        return waiting(caller, RUNS_BUSINESS, RETURNED, PlanSummary.SELECT, PlanSummary.Row.class, " order by p.returnedAt", limit).map(rows -> rows.stream().map(PlanSummary.Row::view).toList());
    }

    Uni<Long> waitingCount(Caller caller) {
        return waiting(caller, DECIDES, AWAITING, COUNT, Long.class, "", 1).chain(first -> waiting(caller, RUNS_BUSINESS, RETURNED, COUNT, Long.class, "", 1)
                .map(second -> Stream.concat(first.stream(), second.stream()).mapToLong(Long::longValue).sum()));
    }

    private <T> Uni<List<T>> waiting(Caller caller, Set<Role> roles, String condition, String select, Class<T> type, String order, int limit) {
        var prefixes = caller.prefixes(roles);
        if (prefixes.isEmpty()) return Uni.createFrom().item(List.of());
        return getSession().chain(session -> {
            var query = session.createQuery(select + " where " + condition + " and " + Cooperations.visible("p", prefixes, "reach") + order, type)
                    .setParameter("me", caller.personId()).setMaxResults(limit);
            Listing.reach(prefixes, "reach").forEach(query::setParameter);
            return query.getResultList();
        });
    }

    Uni<Plan> inForceBeside(Plan plan) {
        return find("from Plan p where p.rootId = ?1 and p.state = ?2 and p.id <> ?3", plan.rootId, PlanState.IN_FORCE, plan.id).firstResult()
                .invoke(other -> {
                    if (other != null) other.within = plan.within;
                });
    }

    Uni<Integer> lastEdition(Plan plan) {
        return getSession().chain(session -> session.createQuery("select max(p.edition) from Plan p where p.rootId = :root", Integer.class)
                .setParameter("root", plan.rootId).getSingleResult());
    }

    Uni<List<PlanCommitment>> commitmentsOf(UUID planId) {
        return getSession().chain(session -> session.createQuery("from PlanCommitment c where c.planId = :plan order by c.position", PlanCommitment.class)
                .setParameter("plan", planId).getResultList());
    }

    Uni<Map<UUID, List<PlanCommitment>>> commitmentsOf(Collection<UUID> planIds) {
        if (planIds.isEmpty()) return Uni.createFrom().item(Map.of());
        return getSession().chain(session -> session.createQuery("from PlanCommitment c where c.planId in :plans order by c.planId, c.position", PlanCommitment.class)
                .setParameter("plans", planIds).getResultList()).map(rows -> rows.stream().collect(Collectors.groupingBy(row -> row.planId)));
    }

    /** What people said of activities holds for the same promise of the next edition. */
    Uni<Integer> handOverWords(UUID from, UUID to) {
        return getSession().chain(session -> session.createNativeQuery("insert into plan_match (commitment_id, activity_id, counts, said_by_id, said_at)"
                        + " select n.id, m.activity_id, m.counts, m.said_by_id, m.said_at from plan_match m join plan_commitment o on o.id = m.commitment_id"
                        + " join plan_commitment n on n.plan_id = ?2 and n.activity = o.activity and n.period = o.period and n.owner = o.owner and n.kind is not distinct from o.kind"
                        + " where o.plan_id = ?1 on conflict do nothing").setParameter(1, from).setParameter(2, to).executeUpdate());
    }

    Uni<UUID> planOf(UUID commitmentId) {
        return getSession().chain(session -> session.createQuery("select c.planId from PlanCommitment c where c.id = :id", UUID.class)
                .setParameter("id", commitmentId).getSingleResultOrNull()).onItem().ifNull().failWith(PLAN_COMMITMENT_NOT_FOUND::because);
    }

    Uni<Void> keep(Stream<PlanCommitment> rows) {
        return getSession().chain(session -> session.persistAll(rows.toArray())).replaceWithVoid();
    }
}
