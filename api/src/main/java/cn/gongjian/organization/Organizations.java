package cn.gongjian.organization;

import static cn.gongjian.organization.OrganizationProblem.ORGANIZATION_NOT_FOUND;

import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.caller.Role;
import cn.gongjian.shared.page.Page;
import cn.gongjian.shared.page.PageRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What other features ask of organisations. */
@ApplicationScoped
public class Organizations {

    private final OrganizationRepository organizations;

    Organizations(OrganizationRepository organizations) {
        this.organizations = organizations;
    }

    /** An open organisation to become a party, wherever it lies: partners are chosen by name across all reaches. */
    public Uni<Organization> party(UUID id) {
        return organizations.named(id).onItem().ifNull().failWith(ORGANIZATION_NOT_FOUND::because).invoke(Organization::mustBeAbleToPartner);
    }

    /** Several at once, all open; fails with the 404 if one is missing. */
    public Uni<Map<UUID, Organization>> parties(Collection<UUID> ids) {
        var wanted = ids.stream().distinct().toList();
        if (wanted.isEmpty()) return Uni.createFrom().item(Map.of());
        return organizations.find("from Organization o where o.id in ?1", wanted).list().map(found -> open(found, wanted.size()));
    }

    /** Several in the caller's reach, open or not; one out of reach is the same 404 as one that does not exist. */
    Uni<Map<UUID, Organization>> seenBy(Caller caller, Collection<UUID> ids) {
        return named(ids).invoke(found -> found.values().forEach(unit -> caller.mustReach(unit, EnumSet.allOf(Role.class), ORGANIZATION_NOT_FOUND)));
    }

    /** Two that become partners, with the organisations above them. To be asked for before anything else is loaded. */
    public Uni<Map<UUID, Organization>> sides(UUID one, UUID other) {
        return organizations.find("from Organization o left join fetch o.parent where o.id in ?1", List.of(one, other)).list().map(found -> open(found, 2));
    }

    private static Map<UUID, Organization> open(List<Organization> found, int wanted) {
        if (found.size() < wanted) throw ORGANIZATION_NOT_FOUND.because();
        found.forEach(Organization::mustBeAbleToPartner);
        return found.stream().collect(Collectors.toMap(Organization::id, Function.identity()));
    }

    /** An organisation in the caller's reach, or the 404. */
    public Uni<Organization> visibleTo(Caller caller, UUID id) {
        return organizations.visibleTo(caller, id);
    }

    public Uni<List<Organization>> search(Caller caller, String q, int limit) {
        var filter = new OrganizationFilter();
        filter.q = q;
        var page = new PageRequest();
        page.limit = limit;
        return organizations.visible(caller, filter, page).map(Page::items);
    }

    /** By name and state, whoever asks: for things that belong to them and that the caller was found to see. */
    public Uni<List<KnownCooperation>> known(Collection<UUID> ids) {
        if (ids.isEmpty()) return Uni.createFrom().item(List.of());
        return organizations.getSession()
                .chain(session -> session.createQuery("select o.id, o.name, o.closedOn is not null from Organization o where o.id in :ids", Object[].class)
                        .setParameter("ids", ids).getResultList())
                .map(rows -> rows.stream().map(row -> new KnownCooperation(
                        new CooperationRef(CooperationKind.ORGANIZATION, (UUID) row[0], (String) row[1]), (Boolean) row[2])).toList());
    }

    /** Any organisations by id, open or not, without their supervisors; fails with the 404 if one is missing. */
    public Uni<Map<UUID, Organization>> named(Collection<UUID> ids) {
        var wanted = ids.stream().distinct().toList();
        if (wanted.isEmpty()) return Uni.createFrom().item(Map.of());
        return organizations.named(wanted).map(found -> {
            if (found.size() < wanted.size()) throw ORGANIZATION_NOT_FOUND.because();
            return found.stream().collect(Collectors.toMap(Organization::id, Function.identity()));
        });
    }
}
