package cn.gongjian.organization;

import static cn.gongjian.organization.OrganizationProblem.GRANT_NOT_FOUND;

import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.caller.Role;
import cn.gongjian.shared.page.Listing;
import cn.gongjian.shared.page.Page;
import cn.gongjian.shared.page.PageRequest;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Only administrators see grants, and only those within their own reach. */
@ApplicationScoped
class GrantRepository implements PanacheRepositoryBase<RoleGrant, UUID> {

    private static final String FROM = "from RoleGrant g join fetch g.person join fetch g.organization o";
    static final Set<Role> ADMINISTERS = EnumSet.of(Role.ADMIN);

    Uni<RoleGrant> visibleTo(Caller caller, UUID id) {
        return find(FROM + " where g.id = ?1", id)
                .firstResult()
                .onItem().ifNull().failWith(GRANT_NOT_FOUND::because)
                .invoke(g -> caller.mustReach(g.organization, ADMINISTERS, GRANT_NOT_FOUND));
    }

    /** Whether this person has, now or later, a role on something that the caller does not administer. */
    Uni<Boolean> reachBeyond(Caller caller, UUID personId, LocalDate today) {
        var prefixes = caller.prefixes(ADMINISTERS);
        return getSession().chain(session -> {
            var query = session.createQuery("select count(*) from RoleGrant g join g.organization o where g.person.id = :person and g.revokedAt is null"
                            + " and (g.toOn is null or g.toOn >= :today) and not " + Listing.within(prefixes, "reach", "o.path"), Long.class)
                    .setParameter("person", personId)
                    .setParameter("today", today);
            Listing.reach(prefixes, "reach").forEach(query::setParameter);
            return query.getSingleResult().map(count -> count > 0);
        });
    }

    Uni<Page<RoleGrant>> visible(Caller caller, UUID personId, UUID organizationId, Role role, PageRequest request) {
        var listing = Listing.of(RoleGrant.class, FROM)
                .where("g.revokedAt is null")
                .visible(caller, ADMINISTERS, "o.path")
                .where(personId, "g.person.id = :personId", "personId")
                .where(organizationId, "o.id = :organizationId", "organizationId")
                .where(role, "g.role = :role", "role")
                .newestFirst("g.id", g -> g.id);
        return getSession().chain(session -> listing.page(session, request));
    }
}
