package cn.gongjian.calendar;

import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.time.ServiceTime;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

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
        return activities.conflicts(who, placed.activity())
                .map(conflicts -> ActivityView.of(who, placed, ProgrammeView.of(who, programme, placed), conflicts, ServiceTime.now(clock)));
    }
}
