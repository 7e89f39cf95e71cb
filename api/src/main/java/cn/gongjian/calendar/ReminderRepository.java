package cn.gongjian.calendar;

import cn.gongjian.cooperation.Cooperations;
import cn.gongjian.shared.time.ServiceTime;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** Activities of all organisations for which something is due. They stay locked to the end of the transaction, and what another process is at is passed over. */
@ApplicationScoped
class ReminderRepository {

    private static final String FEW = " and a.id > ?3 order by a.id limit 50 for no key update skip locked";
    private static final String WITHOUT_MINUTES = "select a.id from activity a where a.deleted_at is null and a.state in ('PLANNED', 'ANNOUNCED')"
            + " and a.starts_at > cast(?1 as timestamptz) - interval '31 days' and a.ends_at > ?1 and a.ends_at <= ?2"
            + " and not exists (select 1 from notification n where n.subject_id = a.id and n.once = 'MINUTES_MISSING')" + FEW;
    /** Planned, with a lead time whose last day is the next one or has passed. */
    private static final String UNANNOUNCED = "select a.id from activity a where a.deleted_at is null and a.state = 'PLANNED' and a.notice_days is not null"
            + " and a.starts_at > ?1 and a.starts_at < cast(?1 as timestamptz) + interval '92 days'"
            + " and cast(a.starts_at at time zone 'Asia/Shanghai' as date) - a.notice_days - 1 <= cast(?2 as date)"
            + " and not exists (select 1 from notification n where n.subject_id = a.id"
            + " and n.once = 'NOTICE_DUE ' || cast(cast(a.starts_at at time zone 'Asia/Shanghai' as date) - a.notice_days as text))" + FEW;

    /** Those of a few that belong to what still takes changes; the last id of all, to go on after it, or null when there were none. */
    record Few(UUID last, List<Activity> open) {}

    private final Cooperations cooperations;

    ReminderRepository(Cooperations cooperations) {
        this.cooperations = cooperations;
    }

    /** Ended within the time, exclusive and inclusive, and nobody has written minutes or been reminded of them. */
    Uni<Few> withoutMinutes(UUID after, Instant from, Instant to) {
        return Panache.getSession().chain(session -> session.createNativeQuery(WITHOUT_MINUTES, UUID.class)
                .setParameter(1, from).setParameter(2, to).setParameter(3, after).getResultList()).chain(this::open);
    }

    Uni<Few> unannounced(UUID after, Instant now) {
        return Panache.getSession().chain(session -> session.createNativeQuery(UNANNOUNCED, UUID.class)
                .setParameter(1, now).setParameter(2, ServiceTime.at(now).toLocalDate()).setParameter(3, after).getResultList()).chain(this::open);
    }

    private Uni<Few> open(List<UUID> ids) {
        if (ids.isEmpty()) return Uni.createFrom().item(new Few(null, List.of()));
        return Panache.getSession().chain(session -> session.createQuery("from Activity a join fetch a.host where a.id in :ids", Activity.class)
                .setParameter("ids", ids).getResultList())
                .chain(found -> cooperations.known(ids(found, a -> a.allianceId), ids(found, a -> a.pairingId), ids(found, a -> a.organizationId))
                        .map(known -> new Few(ids.getLast(), found.stream().filter(a -> !known.get(container(a)).closed()).toList())));
    }

    private static List<UUID> ids(List<Activity> activities, Function<Activity, UUID> of) {
        return activities.stream().map(of).filter(Objects::nonNull).distinct().toList();
    }

    private static UUID container(Activity a) {
        return a.allianceId != null ? a.allianceId : a.pairingId != null ? a.pairingId : a.organizationId;
    }
}
