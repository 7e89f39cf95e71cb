package cn.gongjian.calendar.feed;

import static cn.gongjian.calendar.feed.FeedProblem.FEED_NOT_FOUND;

import cn.gongjian.shared.caller.Caller;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** A feed is its owner's alone. */
@ApplicationScoped
class FeedRepository implements PanacheRepositoryBase<CalendarFeed, UUID> {

    Uni<List<CalendarFeed>> of(Caller owner) {
        return find("personId = ?1 and revokedAt is null order by createdAt, id", owner.personId()).list();
    }

    Uni<CalendarFeed> of(Caller owner, UUID id) {
        return find("id = ?1 and personId = ?2 and revokedAt is null", id, owner.personId()).firstResult()
                .onItem().ifNull().failWith(FEED_NOT_FOUND::because);
    }
}
