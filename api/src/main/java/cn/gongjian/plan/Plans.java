package cn.gongjian.plan;

import cn.gongjian.organization.Cooperation;
import cn.gongjian.shared.caller.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What other features, and the readings, ask of plans. */
@ApplicationScoped
public class Plans {

    private final PlanService service;

    Plans(PlanService service) {
        this.service = service;
    }

    /** The id of a new draft; the caller runs what it belongs to. */
    public Uni<UUID> draft(Caller who, Cooperation within, PlanChange facts, String source) {
        return service.draft(who, within, facts, source).map(plan -> plan.id);
    }
}
