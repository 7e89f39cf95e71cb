package cn.gongjian.organization;

import static cn.gongjian.organization.OrganizationProblem.ORGANIZATION_NOT_FOUND;

import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.caller.Role;
import cn.gongjian.shared.page.Listing;
import cn.gongjian.shared.page.Page;
import cn.gongjian.shared.page.PageRequest;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class OrganizationRepository implements PanacheRepositoryBase<Organization, UUID> {

    private static final String FROM = "from Organization o left join fetch o.parent";
    private static final Set<Role> ANY = EnumSet.allOf(Role.class);

    /** Fails with the same 404 for an organisation out of reach as for one that does not exist. */
    Uni<Organization> visibleTo(Caller caller, UUID id) {
        return find(FROM + " where o.id = ?1", id)
                .firstResult()
                .onItem().ifNull().failWith(ORGANIZATION_NOT_FOUND::because)
                .invoke(o -> {
                    if (!caller.reaches(o, ANY)) throw ORGANIZATION_NOT_FOUND.because();
                });
    }

    /** The same without its supervisor: a row that the session may know already must not be fetched anew with one. */
    Uni<Organization> plainlyVisibleTo(Caller caller, UUID id) {
        return findById(id)
                .onItem().ifNull().failWith(ORGANIZATION_NOT_FOUND::because)
                .invoke(o -> caller.mustReach(o, ANY, ORGANIZATION_NOT_FOUND));
    }

    /** Any organisation, for naming it as a partner; without its supervisor, because the session may know it already. */
    Uni<Organization> named(UUID id) {
        return findById(id);
    }

    /** Several of them. Hibernate remembers how to find one; a list of ids is translated anew each time. */
    Uni<List<Organization>> named(List<UUID> ids) {
        return ids.size() == 1
                ? named(ids.getFirst()).map(found -> found == null ? List.of() : List.of(found))
                : find("from Organization o where o.id in ?1", ids).list();
    }

    Uni<Page<Organization>> visible(Caller caller, OrganizationFilter filter, PageRequest request) {
        var listing = byName().visible(caller, ANY, "o.path")
                .where(filter.kind, "o.kind = :kind", "kind")
                .where(filter.parentId, "o.parent.id = :parentId", "parentId")
                .where(filter.regionCode == null ? null : filter.regionCode.replaceFirst("(00){1,2}$", "") + "%", "o.regionCode like :region", "region")
                .where(filter.code, "(o.creditCode = :code or o.schoolCode = :code or o.partyCode = :code)", "code")
                .search(filter.q, "o.name", "o.shortName");
        return getSession().chain(session -> listing.page(session, request));
    }

    /** Open organisations by name, wherever they are. */
    Uni<Page<Organization>> directory(String q, OrganizationKind kind, PageRequest request) {
        var listing = byName().where("o.closedOn is null and o.kind <> 'PLATFORM'", Map.of())
                .where(kind, "o.kind = :kind", "kind")
                .search(q, "o.name", "o.shortName");
        return getSession().chain(session -> listing.page(session, request));
    }

    private static Listing<Organization> byName() {
        return Listing.of(Organization.class, FROM).ascending("o.name", String.class, o -> o.name).newestFirst("o.id", o -> o.id);
    }
}
