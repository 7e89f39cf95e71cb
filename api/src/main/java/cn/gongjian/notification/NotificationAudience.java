package cn.gongjian.notification;

import cn.gongjian.shared.time.ServiceTime;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.FlushMode;

/** Who is to be told for an organisation today, and who of some people can be told at all: whoever has an account. */
@ApplicationScoped
class NotificationAudience {

    private static final String HOLDS = " g.revokedAt is null and g.fromOn <= :today and (g.toOn is null or g.toOn >= :today) and g.person.accountSubject is not null";
    /** Its coordinators, and officers of an authority that takes part itself. */
    private static final String ITS_OWN = "select g.organization.id, g.person.id from RoleGrant g where g.organization.id in :units and g.role in (COORDINATOR, OFFICER) and" + HOLDS;
    /** A unit without anybody of its own is looked after from above. */
    private static final String ABOVE = "select o.id, g.person.id, length(b.path) from Organization o, RoleGrant g join g.organization b"
            + " where o.id in :units and g.role = COORDINATOR and left(o.path, length(b.path)) = b.path and" + HOLDS + " order by length(b.path) desc";

    private final Clock clock;

    NotificationAudience(Clock clock) {
        this.clock = clock;
    }

    /** By organisation; one with nobody is not among them. */
    Uni<Map<UUID, Set<UUID>>> actingFor(Collection<UUID> units) {
        if (units.isEmpty()) return Uni.createFrom().item(Map.of());
        var found = new HashMap<UUID, Set<UUID>>();
        return rows(ITS_OWN, units)
                .invoke(rows -> rows.forEach(row -> found.computeIfAbsent((UUID) row[0], unit -> new HashSet<>()).add((UUID) row[1])))
                .chain(() -> {
                    var lonely = units.stream().filter(unit -> !found.containsKey(unit)).toList();
                    return lonely.isEmpty() ? Uni.createFrom().item(List.<Object[]>of()) : rows(ABOVE, lonely);
                })
                .invoke(rows -> nearest(rows, found))
                .replaceWith(found);
    }

    Uni<Set<UUID>> reachable(Collection<UUID> people) {
        if (people.isEmpty()) return Uni.createFrom().item(Set.of());
        return Panache.getSession().chain(session -> session.createQuery("select p.id from Person p where p.id in :people and p.accountSubject is not null", UUID.class)
                .setParameter("people", people).setFlushMode(FlushMode.MANUAL).getResultList()).map(HashSet::new);
    }

    /** The rows come with the nearest first. */
    private static void nearest(List<Object[]> rows, Map<UUID, Set<UUID>> found) {
        var distances = new HashMap<UUID, Object>();
        for (var row : rows)
            if (distances.computeIfAbsent((UUID) row[0], unit -> row[2]).equals(row[2]))
                found.computeIfAbsent((UUID) row[0], unit -> new HashSet<>()).add((UUID) row[1]);
    }

    private Uni<List<Object[]>> rows(String hql, Collection<UUID> units) {
        return Panache.getSession().chain(session -> session.createQuery(hql, Object[].class).setParameter("units", units)
                .setParameter("today", LocalDate.now(clock.withZone(ServiceTime.ZONE))).setFlushMode(FlushMode.MANUAL).getResultList());
    }
}
