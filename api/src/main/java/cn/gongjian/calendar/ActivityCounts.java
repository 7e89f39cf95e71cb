package cn.gongjian.calendar;

import cn.gongjian.organization.CooperationKind;
import cn.gongjian.shared.time.ServiceTime;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What promises ask of the calendar. Whoever asks was found to see what the activities belong to. */
@ApplicationScoped
public class ActivityCounts {

    private static final String SELECT = """
            select cast(a.id as text), a.title, a.kind, cast(timezone('Asia/Shanghai', a.starts_at) as date), a.state = 'HELD', cast(a.host_organization_id as text),
                case when a.state = 'HELD' then (select string_agg(cast(coalesce(w.organization_id, w.person_id) as text), ' ') from activity_attendee w where w.activity_id = a.id)
                else (select string_agg(cast(coalesce(w.organization_id, w.person_id) as text), ' ') from activity_participant w where w.activity_id = a.id) end
            from activity a where a.deleted_at is null and a.state <> 'CANCELLED' and\s""";

    /** Of one alliance, pairing or organisation, in the order of their days; those of an organisation are also what it hosts elsewhere. */
    public Uni<List<CountedActivity>> of(CooperationKind kind, UUID id, LocalDate from, LocalDate to) {
        var place = switch (kind) {
            case ALLIANCE -> "a.alliance_id = ?1";
            case PAIRING -> "a.pairing_id = ?1";
            case ORGANIZATION -> "(a.organization_id = ?1 or a.host_organization_id = ?1)";
        };
        return Panache.getSession().chain(session -> session
                .createNativeQuery(SELECT + place + " and a.starts_at >= ?2 and a.starts_at < ?3 order by a.starts_at, a.id", Object[].class)
                .setParameter(1, id).setParameter(2, from.atStartOfDay(ServiceTime.ZONE).toOffsetDateTime())
                .setParameter(3, to.plusDays(1).atStartOfDay(ServiceTime.ZONE).toOffsetDateTime()).getResultList())
                .map(rows -> rows.stream().map(ActivityCounts::counted).toList());
    }

    /** Named ones, wherever they are: a person's word may let another count. */
    public Uni<List<CountedActivity>> named(Collection<UUID> ids) {
        if (ids.isEmpty()) return Uni.createFrom().item(List.of());
        return Panache.getSession().chain(session -> session.createNativeQuery(SELECT + "a.id = any(cast(string_to_array(?1, ' ') as uuid[])) order by a.starts_at, a.id", Object[].class)
                .setParameter(1, String.join(" ", ids.stream().map(UUID::toString).toList())).getResultList())
                .map(rows -> rows.stream().map(ActivityCounts::counted).toList());
    }

    private static CountedActivity counted(Object[] row) {
        Set<UUID> who = new HashSet<>();
        who.add(UUID.fromString((String) row[5]));
        if (row[6] != null) Arrays.stream(((String) row[6]).split(" ")).map(UUID::fromString).forEach(who::add);
        return new CountedActivity(UUID.fromString((String) row[0]), (String) row[1], (String) row[2], (LocalDate) row[3], (Boolean) row[4], who);
    }
}
