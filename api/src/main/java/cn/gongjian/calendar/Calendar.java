package cn.gongjian.calendar;

import cn.gongjian.alliance.Alliances;
import cn.gongjian.organization.Organizations;
import cn.gongjian.pairing.Pairings;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.page.Page;
import cn.gongjian.shared.page.PageRequest;
import cn.gongjian.shared.time.ServiceTime;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** Lists of activities with the names of what they belong to, for the calendar and for other features. */
@ApplicationScoped
public class Calendar {

    private static final Duration STILL_WANTED = Duration.ofDays(60);

    private final ActivityRepository activities;
    private final Alliances alliances;
    private final Pairings pairings;
    private final Organizations organizations;
    private final Clock clock;

    Calendar(ActivityRepository activities, Alliances alliances, Pairings pairings, Organizations organizations, Clock clock) {
        this.activities = activities;
        this.alliances = alliances;
        this.pairings = pairings;
        this.organizations = organizations;
        this.clock = clock;
    }

    Uni<Page<ActivitySummary>> visible(Caller caller, ActivityFilter filter, PageRequest request) {
        return activities.visible(caller, filter, request).chain(this::named);
    }

    /** What touches the time from {@code from} to {@code to}, exclusive, in the order of the calendar; cancelled ones too. */
    public Uni<List<ActivitySummary>> between(Caller caller, Instant from, Instant to, int limit) {
        return activities.between(caller, from, to, first(limit)).chain(this::named).map(Page::items);
    }

    /** What ended in the last 60 days, has no record, and waits for one that the caller may write. */
    public Uni<List<ActivitySummary>> withoutRecord(Caller caller, int limit) {
        var now = ServiceTime.now(clock);
        return activities.withoutRecord(caller, now.minus(STILL_WANTED), now, first(limit)).chain(this::named).map(Page::items);
    }

    /** By a part of the title or place, the latest first. */
    public Uni<List<ActivitySummary>> search(Caller caller, String q, int limit) {
        return activities.latest(caller, q, first(limit)).chain(this::named).map(Page::items);
    }

    private static PageRequest first(int limit) {
        var request = new PageRequest();
        request.limit = limit;
        return request;
    }

    /** One query for each kind of container that is on the page. */
    private Uni<Page<ActivitySummary>> named(Page<ActivityRow> page) {
        var names = new HashMap<UUID, String>();
        return alliances.names(ids(page, ActivityRow::allianceId)).invoke(names::putAll)
                .chain(() -> pairings.names(ids(page, ActivityRow::pairingId))).invoke(names::putAll)
                .chain(() -> organizations.names(ids(page, ActivityRow::organizationId))).invoke(names::putAll)
                .map(done -> page.map(row -> row.summary(names, clock.instant())));
    }

    private static List<UUID> ids(Page<ActivityRow> page, Function<ActivityRow, UUID> container) {
        return page.items().stream().map(container).filter(Objects::nonNull).distinct().toList();
    }
}
