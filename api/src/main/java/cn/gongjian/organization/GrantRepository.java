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
