package cn.gongjian.calendar.reading;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Asked only about a container that the caller was found to see. */
@ApplicationScoped
class ActivityOriginRepository implements PanacheRepositoryBase<ActivityOrigin, ActivityOrigin.Key> {

    /** By the event's name. An activity that was deleted since may be imported again. */
    Uni<Map<String, KnownEvent>> known(UUID container, Collection<String> uids) {
        if (uids.isEmpty()) return Uni.createFrom().item(Map.of());
        return getSession().chain(session -> session
                        .createQuery("select o.uid, o.factsHash, a.id, a.version, a.state, a.title, a.startsAt, a.endsAt from ActivityOrigin o"
                                + " join Activity a on a.id = o.activityId where o.containerId = :container and o.uid in :uids", KnownEvent.class)
                        .setParameter("container", container).setParameter("uids", uids).getResultList())
                .map(all -> all.stream().collect(Collectors.toMap(KnownEvent::uid, Function.identity())));
    }

    Uni<List<ActivityOrigin>> of(UUID container, Collection<String> uids) {
        return find("containerId = ?1 and uid in ?2", container, uids).list();
    }

    Uni<Integer> forget(UUID container, Collection<String> uids) {
        return getSession().chain(session -> session
                .createMutationQuery("delete from ActivityOrigin o where o.containerId = :container and o.uid in :uids")
                .setParameter("container", container).setParameter("uids", uids).executeUpdate());
    }
}
