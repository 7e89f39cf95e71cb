package cn.gongjian.calendar;

import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.time.ServiceTime;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** An activity with what overlaps it and what is prepared for it, as one answer. */
@ApplicationScoped
class ActivityViews {

    private final ActivityRepository activities;
    private final ProgrammeRepository programmes;
    private final Clock clock;

    ActivityViews(ActivityRepository activities, ProgrammeRepository programmes, Clock clock) {
        this.activities = activities;
        this.programmes = programmes;
        this.clock = clock;
    }

    Uni<ActivityView> of(Caller who, PlacedActivity placed) {
        return programmes.of(placed.activity()).chain(programme -> of(who, placed, programme));
    }

    Uni<ActivityView> of(Caller who, PlacedActivity placed, Programme programme) {
        return activities.conflicts(who, placed.activity()).map(conflicts -> view(who, placed, programme, conflicts));
    }

    /** What is deleted is in nobody's way. */
    Uni<ActivityView> without(Caller who, PlacedActivity placed) {
        return programmes.of(placed.activity()).map(programme -> view(who, placed, programme, List.of()));
    }

    private ActivityView view(Caller who, PlacedActivity placed, Programme programme, List<ActivityConflict> conflicts) {
        return ActivityView.of(who, placed, ProgrammeView.of(who, programme, placed), conflicts, ServiceTime.now(clock));
    }
}
