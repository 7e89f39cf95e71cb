package cn.gongjian.organization;

import static cn.gongjian.organization.OrganizationProblem.PERSON_NOT_FOUND;

import cn.gongjian.shared.caller.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What other features ask of people. */
@ApplicationScoped
public class People {

    private static final int MOST = 1_000;

    private final PersonRepository people;
    private final Clock clock;

    People(PersonRepository people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** Several people by id, nulls passed over; fails with the 404 if one is missing. */
    public Uni<Map<UUID, Person>> named(Collection<UUID> ids) {
        var wanted = ids.stream().filter(Objects::nonNull).distinct().toList();
        return people.byIds(wanted).invoke(found -> {
            if (found.size() < wanted.size()) throw PERSON_NOT_FOUND.because();
        });
    }

    /** Ids and names of those with a post in one of these organisations on a day, by name, a thousand at the most. */
    public Uni<Map<UUID, String>> atWork(Collection<UUID> organizations, LocalDate day) {
        if (organizations.isEmpty()) return Uni.createFrom().item(Map.of());
        return people.getSession().chain(session -> session.createQuery("select distinct p.id, p.name from PersonPost post join post.person p where post.organization.id in :units"
                        + " and (post.fromOn is null or post.fromOn <= :day) and (post.toOn is null or post.toOn >= :day) order by p.name, p.id", Object[].class)
                .setParameter("units", organizations).setParameter("day", day).setMaxResults(MOST).getResultList()).map(rows -> {
            var named = new LinkedHashMap<UUID, String>();
            rows.forEach(row -> named.put((UUID) row[0], (String) row[1]));
            return named;
        });
    }

    /**
     * People to be put on posts: those with a post in the caller's reach or with one of the parties, and those who are on
     * the list already, whoever put them there. All others are the 404, or a name could be had by guessing.
     */
    public Uni<Map<UUID, Person>> forPosts(Caller caller, Collection<UUID> ids, Collection<UUID> known, Collection<? extends Party> parties) {
        return named(ids).invoke(found -> found.values().forEach(person -> {
            if (!known.contains(person.id) && !person.isKnownTo(caller) && !person.belongsTo(parties, LocalDate.now(clock))) throw PERSON_NOT_FOUND.because();
        }));
    }
}
