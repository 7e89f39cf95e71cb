package cn.gongjian.organization;

import static cn.gongjian.organization.OrganizationProblem.PERSON_NOT_FOUND;

import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.caller.Role;
import cn.gongjian.shared.page.Listing;
import cn.gongjian.shared.page.Page;
import cn.gongjian.shared.page.PageRequest;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<Person, UUID> {

    private static final Set<Role> ANY = EnumSet.allOf(Role.class);
    private static final String WHOLE = "select p from Person p left join fetch p.posts post left join fetch post.organization";

    /** Oneself, and people with a post in reach; the same 404 for all others. */
    Uni<Person> visibleTo(Caller caller, UUID id) {
        return withPosts(id)
                .onItem().ifNull().failWith(PERSON_NOT_FOUND::because)
                .invoke(p -> {
                    if (!caller.personId().equals(p.id) && !caller.reachesAny(p.units(), ANY)) throw PERSON_NOT_FOUND.because();
                });
    }

    Uni<Person> withPosts(UUID id) {
        return getSession().chain(session ->
                session.createQuery(WHOLE + " where p.id = :id", Person.class).setParameter("id", id).getSingleResultOrNull());
    }

    Uni<Page<Person>> visible(Caller caller, PersonFilter filter, PageRequest request) {
        var prefixes = caller.prefixes(ANY);
        var listing = Listing.of(Person.class, "from Person p")
                .where("exists (select 1 from PersonPost post join post.organization o where post.person = p and "
                        + Listing.within(prefixes, "reach", "o.path") + ")", Listing.reach(prefixes, "reach"))
                .where(filter.organizationId, "exists (select 1 from PersonPost at where at.person = p and at.organization.id = :unit)", "unit")
                .where(filter.hasAccount == null ? null : Boolean.TRUE, Boolean.TRUE.equals(filter.hasAccount)
                        ? "p.accountSubject is not null and :yes = true" : "p.accountSubject is null and :yes = true", "yes")
                .search(filter.q, "p.name", "p.accountUsername")
                .ascending("p.name", String.class, p -> p.name)
                .newestFirst("p.id", p -> p.id);
        return getSession().chain(session -> listing.page(session, request).call(page -> fetchPosts(session, page.items())));
    }

    /** A page is cut before posts are joined: joining first would count posts, not people. */
    private static Uni<?> fetchPosts(Mutiny.Session session, List<Person> people) {
        return people.isEmpty()
                ? Uni.createFrom().voidItem()
                : session.createQuery(WHOLE + " where p in :people", Person.class).setParameter("people", people).getResultList();
    }

    Uni<Map<UUID, Person>> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : find(WHOLE + " where p.id in ?1", ids).list()
                        .map(all -> all.stream().distinct().collect(Collectors.toMap(p -> p.id, p -> p)));
    }
}
