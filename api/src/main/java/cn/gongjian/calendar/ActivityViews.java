package cn.gongjian.calendar;

import cn.gongjian.funding.AllocationRef;
import cn.gongjian.funding.Funding;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.time.ServiceTime;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** An activity with what overlaps it and what is prepared for it, as one answer. */
@ApplicationScoped
class ActivityViews {

    private final ActivityRepository activities;
    private final ProgrammeRepository programmes;
    private final Funding funding;
    private final Clock clock;

    ActivityViews(ActivityRepository activities, ProgrammeRepository programmes, Funding funding, Clock clock) {
        this.activities = activities;
        this.programmes = programmes;
        this.funding = funding;
        this.clock = clock;
    }

    Uni<ActivityView> of(Caller who, PlacedActivity placed) {
        return programmes.of(placed.activity()).chain(programme -> of(who, placed, programme));
    }

    Uni<ActivityView> of(Caller who, PlacedActivity placed, Programme programme) {
        return activities.conflicts(who, placed.activity()).chain(conflicts -> view(who, placed, programme, conflicts));
    }

    /** What is deleted is in nobody's way. */
    Uni<ActivityView> without(Caller who, PlacedActivity placed) {
        return programmes.of(placed.activity()).chain(programme -> view(who, placed, programme, List.of()));
    }

    private Uni<ActivityView> view(Caller who, PlacedActivity placed, Programme programme, List<ActivityConflict> conflicts) {
        var shown = ProgrammeView.of(who, programme, placed);
        return charged(who, placed.activity().allocationId)
                .map(allocation -> ActivityView.of(who, placed, shown, allocation, conflicts, ServiceTime.now(clock)));
    }

    /** Null where there is none, and for those who do not see the money. */
    private Uni<AllocationRef> charged(Caller who, UUID allocationId) {
        return allocationId == null ? Uni.createFrom().nullItem() : funding.allocationIfVisible(who, allocationId);
    }
}
