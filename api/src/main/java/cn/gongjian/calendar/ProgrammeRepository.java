package cn.gongjian.calendar;

import static cn.gongjian.calendar.ProgrammeProblem.SPEECH_NOT_FOUND;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reached through an activity that the caller sees; so there is no tenant of its own in its queries. */
@ApplicationScoped
class ProgrammeRepository {

    private static final String ITEMS = "from RundownItem i left join fetch i.responsiblePerson left join fetch i.reviewer"
            + " left join fetch i.speechAuthor left join fetch i.speechReviewedBy where i.activityId = :activity";
    private static final String MATERIALS = "from Material m left join fetch m.responsiblePerson where m.activityId = :activity order by m.position";

    /** Asks the database only where there is something to be had. */
    Uni<Programme> of(Activity activity) {
        if (!activity.hasProgramme) return Uni.createFrom().item(Programme.none(activity));
        return Panache.getSession().chain(session -> session
                .createQuery(ITEMS + " order by i.position", RundownItem.class).setParameter("activity", activity.id).getResultList()
                .chain(rundown -> session.createQuery(MATERIALS, Material.class).setParameter("activity", activity.id).getResultList()
                        .map(materials -> new Programme(activity, rundown, materials))));
    }

    Uni<RundownItem> speech(Activity activity, UUID item) {
        return Panache.getSession()
                .chain(session -> session.createQuery(ITEMS + " and i.id = :item and i.hasSpeech", RundownItem.class)
                        .setParameter("activity", activity.id).setParameter("item", item).getSingleResultOrNull())
                .onItem().ifNull().failWith(SPEECH_NOT_FOUND::because);
    }

    Uni<Void> save(Programme programme) {
        return Panache.getSession().chain(session -> session.removeAll(programme.removed.toArray())
                .chain(() -> session.persistAll(programme.added.toArray()))
                .chain(session::flush));
    }
}
