package cn.gongjian.organization;

import cn.gongjian.shared.caller.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import static cn.gongjian.organization.OrganizationProblem.ORGANIZATION_NOT_FOUND;

/** What other features ask of organisations. */
@ApplicationScoped
public class Organizations {

    private final OrganizationRepository organizations;

    Organizations(OrganizationRepository organizations) {
        this.organizations = organizations;
    }

    /** An open organisation to become a party, wherever it lies: partners are chosen by name across all reaches. */
    public Uni<Organization> party(UUID id) {
        return organizations.named(id).onItem().ifNull().failWith(ORGANIZATION_NOT_FOUND::because).invoke(Organization::mustBeOpen);
    }

    /** Several at once, all open, each with its supervisor; fails with the 404 if one is missing. */
    public Uni<Map<UUID, Organization>> parties(Collection<UUID> ids) {
        return open("from Organization o left join fetch o.parent where o.id in ?1", ids);
    }

    /** The same without supervisors, for organisations that the session may hold already. */
    Uni<Map<UUID, Organization>> units(Collection<UUID> ids) {
        return open("from Organization o where o.id in ?1", ids);
    }

    private Uni<Map<UUID, Organization>> open(String query, Collection<UUID> ids) {
        var wanted = ids.stream().distinct().toList();
        if (wanted.isEmpty()) return Uni.createFrom().item(Map.of());
        return organizations.find(query, wanted).list().map(found -> {
            if (found.size() < wanted.size()) throw ORGANIZATION_NOT_FOUND.because();
            found.forEach(Organization::mustBeOpen);
            return found.stream().collect(Collectors.toMap(Organization::id, Function.identity()));
        });
    }

    /** An organisation in the caller's reach, or the 404. */
    public Uni<Organization> visibleTo(Caller caller, UUID id) {
        return organizations.visibleTo(caller, id);
    }

    public Uni<List<Organization>> search(Caller caller, String q, int limit) {
        var filter = new OrganizationFilter();
        filter.q = q;
        var page = new cn.gongjian.shared.page.PageRequest();
        page.limit = limit;
        return organizations.visible(caller, filter, page).map(cn.gongjian.shared.page.Page::items);
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
}
