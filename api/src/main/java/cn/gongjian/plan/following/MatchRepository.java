package cn.gongjian.plan.following;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What people said of single activities, by commitment and activity. */
@ApplicationScoped
class MatchRepository {

    Uni<Map<UUID, Map<UUID, Boolean>>> of(List<UUID> commitments) {
        if (commitments.isEmpty()) return Uni.createFrom().item(Map.of());
        return Panache.getSession().chain(session -> session
                .createNativeQuery("select cast(commitment_id as text), cast(activity_id as text), counts from plan_match where commitment_id = any(cast(string_to_array(?1, ' ') as uuid[]))", Object[].class)
                .setParameter(1, String.join(" ", commitments.stream().map(UUID::toString).toList())).getResultList()).map(rows -> {
            var words = new HashMap<UUID, Map<UUID, Boolean>>();
            rows.forEach(row -> words.computeIfAbsent(UUID.fromString((String) row[0]), id -> new HashMap<>()).put(UUID.fromString((String) row[1]), (Boolean) row[2]));
            return words;
        });
    }

    /** Said again, it is corrected; {@code counts} null takes the word back. */
    Uni<Void> say(UUID commitment, UUID activity, Boolean counts, UUID by, Instant now) {
        if (counts == null) return Panache.getSession().chain(session -> session.createNativeQuery("delete from plan_match where commitment_id = ?1 and activity_id = ?2")
                .setParameter(1, commitment).setParameter(2, activity).executeUpdate()).replaceWithVoid();
        return Panache.getSession().chain(session -> session.createNativeQuery("insert into plan_match (commitment_id, activity_id, counts, said_by_id, said_at) values (?1, ?2, ?3, ?4, ?5)"
                        + " on conflict (commitment_id, activity_id) do update set counts = excluded.counts, said_by_id = excluded.said_by_id, said_at = excluded.said_at")
                .setParameter(1, commitment).setParameter(2, activity).setParameter(3, counts).setParameter(4, by).setParameter(5, now.atOffset(ZoneOffset.UTC)).executeUpdate()).replaceWithVoid();
    }
}
