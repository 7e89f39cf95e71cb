package cn.gongjian.plan.following;

import cn.gongjian.plan.Plans;
import cn.gongjian.shared.caller.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** How a plan stands, for its page and for its papers. */
@ApplicationScoped
public class Fulfilments {

    private final Plans plans;
    private final FollowingService following;

    Fulfilments(Plans plans, FollowingService following) {
        this.plans = plans;
        this.following = following;
    }

    /** As of today; fails with the plan's 404, or because nothing of it is followed before it is filed. */
    public Uni<PlanFulfilment> of(Caller who, UUID planId) {
        return plans.followed(who, planId).chain(following::of);
    }
}
