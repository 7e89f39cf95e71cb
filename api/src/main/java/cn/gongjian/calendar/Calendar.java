package cn.gongjian.calendar;

import cn.gongjian.organization.Cooperation;
import cn.gongjian.organization.Regions;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.page.Page;
import cn.gongjian.shared.page.PageRequest;
import cn.gongjian.shared.time.ServiceTime;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Lists of activities with the names of what they belong to, for the calendar and for other features. */
@ApplicationScoped
public class Calendar {

    private static final Duration STILL_WANTED = Duration.ofDays(60);

    private final ActivityRepository activities;
    private final Regions regions;
    private final Clock clock;

    Calendar(ActivityRepository activities, Regions regions, Clock clock) {
        this.activities = activities;
        this.regions = regions;
        this.clock = clock;
    }

    Uni<Page<ActivitySummary>> visible(Caller caller, ActivityFilter filter, PageRequest request) {
        if (filter.regionCode == null) return activities.visible(caller, filter, null, request).map(this::summaries);
        return regions.pathsIn(filter.regionCode).chain(paths -> activities.visible(caller, filter, paths, request)).map(this::summaries);
    }

    /** What an activity belongs to, as proof that the caller sees it; fails with the activity's 404. */
    public Uni<Cooperation> container(Caller caller, UUID activityId) {
        return activities.container(caller, activityId);
    }

    /** What touches the time from {@code from} to {@code to}, exclusive, in the order of the calendar; cancelled ones too. */
    public Uni<List<ActivitySummary>> between(Caller caller, Instant from, Instant to, int limit) {
        return activities.between(caller, from, to, first(limit)).map(this::summaries).map(Page::items);
    }

    /** What ended in the last 60 days, has no record, and waits for one that the caller may write. */
    public Uni<List<ActivitySummary>> withoutRecord(Caller caller, int limit) {
        var now = ServiceTime.now(clock);
        return activities.withoutRecord(caller, now.minus(STILL_WANTED), now, first(limit)).map(this::summaries).map(Page::items);
    }

    public Uni<Long> withoutRecordCount(Caller caller) {
        var now = ServiceTime.now(clock);
        var counted = first(1);
        counted.count = true;
        return activities.withoutRecord(caller, now.minus(STILL_WANTED), now, counted).map(Page::total);
    }

    /** By a part of the title or place, the latest first. */
    public Uni<List<ActivitySummary>> search(Caller caller, String q, int limit) {
        return activities.latest(caller, q, first(limit)).map(this::summaries).map(Page::items);
    }

    private static PageRequest first(int limit) {
        var request = new PageRequest();
        request.limit = limit;
        return request;
    }

    private Page<ActivitySummary> summaries(Page<ActivityRow> page) {
        return page.map(row -> row.summary(clock.instant()));
    }
}
