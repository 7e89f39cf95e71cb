package cn.gongjian.notification;

import cn.gongjian.shared.caller.Caller;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.FlushMode;

@ApplicationScoped
class NotificationPreferences implements PanacheRepositoryBase<NotificationPreference, UUID> {

    /** One for each of them; the usual one for who has none. */
    Uni<Map<UUID, NotificationPreference>> of(Collection<UUID> people) {
        return getSession().chain(session -> session.createQuery("from NotificationPreference p where p.personId in :people", NotificationPreference.class)
                .setParameter("people", people).setFlushMode(FlushMode.MANUAL).getResultList())
                .map(known -> {
                    var all = new HashMap<UUID, NotificationPreference>();
                    known.forEach(preference -> all.put(preference.personId, preference));
                    people.forEach(person -> all.computeIfAbsent(person, NotificationPreference::usual));
                    return all;
                });
    }

    Uni<NotificationPreference> of(Caller caller) {
        return findById(caller.personId()).map(known -> known == null ? NotificationPreference.usual(caller.personId()) : known);
    }

    /** Version 0 is that of who has no row, so the first row has 1. */
    Uni<Void> keep(NotificationPreference preference) {
        if (preference.version > 0) return flush();
        preference.version = 1;
        return persistAndFlush(preference).replaceWithVoid();
    }
}
