package cn.gongjian.plan.following;

import cn.gongjian.organization.Regions;
import cn.gongjian.plan.Plans;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.page.Page;
import cn.gongjian.shared.page.PageRequest;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Looks again at plans whose standing changed: a few when somebody asks, so that what was just recorded shows, and all of
 * them in the background, because a new day changes every plan.
 */
@ApplicationScoped
class Standings {

    /** As many as somebody waits for. */
    private static final int AT_ONCE = 50;
    /** As many as one transaction of the background takes. */
    private static final int IN_TURN = 100;

    private final StandingRepository standings;
    private final FollowingService following;
    private final Plans plans;
    private final Regions regions;
    private final Clock clock;

    Standings(StandingRepository standings, FollowingService following, Plans plans, Regions regions, Clock clock) {
        this.standings = standings;
        this.following = following;
        this.plans = plans;
        this.regions = regions;
        this.clock = clock;
    }

    Uni<Page<PlanStandingView>> visible(Caller who, StandingFilter filter, PageRequest request) {
        return refresh(AT_ONCE).chain(() -> filter.regionCode == null ? standings.visible(who, filter, null, request)
                : regions.pathsIn(filter.regionCode).chain(paths -> standings.visible(who, filter, paths, request)));
    }

    private Uni<Integer> refresh(int most) {
        return standings.stale(LocalDate.now(clock), most)
                .chain(ids -> plans.inForce(ids))
                .chain(all -> Multi.createFrom().iterable(all).onItem().transformToUniAndConcatenate(plan -> following.of(plan).chain(this::keep)).collect().asList())
                .chain(kept -> standings.flush().replaceWith(kept.size()));
    }

    private Uni<UUID> keep(PlanFulfilment looked) {
        return standings.findById(looked.planId()).invoke(stored -> {
            if (stored != null) stored.take(looked);
        }).replaceWith(looked.planId());
    }

    @Scheduled(every = "{gongjian.plans.standings.every}", delayed = "20s", concurrentExecution = ConcurrentExecution.SKIP)
    @WithTransaction
    Uni<Void> sweep() {
        return refresh(IN_TURN).replaceWithVoid();
    }
}
