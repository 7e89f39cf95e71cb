package cn.gongjian.funding.proposal;

import static cn.gongjian.funding.proposal.ProposalProblem.PROPOSAL_NOT_FOUND;
import static cn.gongjian.shared.caller.Role.KEEPS_MONEY;
import static cn.gongjian.shared.caller.Role.READS_MONEY;

import cn.gongjian.alliance.Alliances;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.caller.Role;
import cn.gongjian.shared.page.Listing;
import cn.gongjian.shared.page.Page;
import cn.gongjian.shared.page.PageRequest;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Seen by whoever reads the fund, and by nobody among the alliances until there are allocations. */
@ApplicationScoped
class ProposalRepository implements PanacheRepositoryBase<FundingProposal, UUID> {

    private static final String FROM = "from FundingProposal p join fetch p.fund f join fetch f.owner owner left join fetch p.payer join fetch p.author"
            + " left join fetch p.approvedBy left join fetch p.allocatedBy";

    private static final Set<Role> DECIDES = Set.of(Role.OFFICER);
    private static final String AWAITING = "p.state = SUBMITTED and f.state = OPEN and p.author.id <> :me and (p.editedById is null or p.editedById <> :me)";
    private static final String RETURNED = "p.state = DRAFT and p.returnReason is not null and f.state = OPEN and p.author.id = :me";

    /** What must be known of a proposal before its fund is locked; no entity, so that nothing stale enters the session. */
    record Key(UUID id, UUID fundId) {}

    private final Alliances alliances;

    ProposalRepository(Alliances alliances) {
        this.alliances = alliances;
    }

    /** Fails with the same 404 for a proposal out of reach as for one that does not exist. */
    Uni<Key> keyVisibleTo(Caller caller, UUID id) {
        return visibleOne(caller, id, "select new cn.gongjian.funding.proposal.ProposalRepository$Key(p.id, f.id) from FundingProposal p join p.fund f"
                + " join f.owner owner", Key.class);
    }

    Uni<FundingProposal> visibleTo(Caller caller, UUID id) {
        return visibleOne(caller, id, "select p " + FROM + " left join fetch p.lines", FundingProposal.class).call(this::name);
    }

    private <T> Uni<T> visibleOne(Caller caller, UUID id, String select, Class<T> type) {
        var prefixes = caller.prefixes(READS_MONEY);
        return getSession().chain(session -> {
            var query = session.createQuery(select + " where p.id = :id and " + Listing.within(prefixes, "reach", "owner.path"), type).setParameter("id", id);
            Listing.reach(prefixes, "reach").forEach(query::setParameter);
            return query.getSingleResultOrNull();
        }).onItem().ifNull().failWith(PROPOSAL_NOT_FOUND::because);
    }

    private Uni<Void> name(FundingProposal proposal) {
        return alliances.known(proposal.lines.keySet())
                .invoke(known -> proposal.alliances = known.stream().collect(Collectors.toMap(one -> one.ref().id(), Function.identity())))
                .replaceWithVoid();
    }

    Uni<Page<ProposalSummary>> visible(Caller caller, ProposalFilter filter, PageRequest request) {
        var listing = Listing.of(FundingProposal.class, FROM).visible(caller, READS_MONEY, "owner.path")
                .where(filter.fundId, "f.id = :fundId", "fundId")
                .where(filter.state, "p.state = :state", "state")
                .newestFirst("p.id", p -> p.id);
        return getSession().chain(session -> listing.page(session, request)
                .chain(page -> sizes(session, page.items()).map(sizes -> page.map(p -> ProposalSummary.of(caller, p, sizes.get(p.id))))));
    }

    /** Submitted for a fund above which the caller is an officer, by others; newest first. */
    Uni<List<FundingProposal>> awaitingReview(Caller caller, int limit) {
        return found(caller, DECIDES, AWAITING, "select p " + FROM, " order by p.id desc", FundingProposal.class, limit);
    }

    Uni<Long> awaitingReviewCount(Caller caller) {
        return counted(caller, DECIDES, AWAITING);
    }

    /** Drafts of the caller's own that an officer sent back; newest first. */
    Uni<List<FundingProposal>> returnedTo(Caller caller, int limit) {
        return found(caller, KEEPS_MONEY, RETURNED, "select p " + FROM, " order by p.id desc", FundingProposal.class, limit);
    }

    Uni<Long> returnedToCount(Caller caller) {
        return counted(caller, KEEPS_MONEY, RETURNED);
    }

    private Uni<Long> counted(Caller caller, Set<Role> roles, String condition) {
        return found(caller, roles, condition, "select count(*) from FundingProposal p join p.fund f join f.owner owner", "", Long.class, 1)
                .map(counts -> counts.isEmpty() ? 0L : counts.getFirst());
    }

    private <T> Uni<List<T>> found(Caller caller, Set<Role> roles, String condition, String select, String order, Class<T> type, int limit) {
        var prefixes = caller.prefixes(roles);
        if (prefixes.isEmpty()) return Uni.createFrom().item(List.of());
        return getSession().chain(session -> {
            var query = session.createQuery(select + " where " + condition + " and " + Listing.within(prefixes, "reach", "owner.path") + order, type)
                    .setParameter("me", caller.personId()).setMaxResults(limit);
            Listing.reach(prefixes, "reach").forEach(query::setParameter);
            return query.getResultList();
        });
    }

    private static Uni<Map<UUID, Integer>> sizes(Mutiny.Session session, List<FundingProposal> proposals) {
        if (proposals.isEmpty()) return Uni.createFrom().item(Map.of());
        return session.createQuery("select p.id, size(p.lines) from FundingProposal p where p in :all", Object[].class).setParameter("all", proposals)
                .getResultList().map(rows -> rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (Integer) row[1])));
    }
}
