package cn.gongjian.plan;

import static cn.gongjian.plan.PlanProblem.PLAN_COMMITMENT_NOT_FOUND;
import static cn.gongjian.plan.PlanProblem.PLAN_NOT_FOUND;

import cn.gongjian.organization.Cooperation;
import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What other features, and the readings, ask of plans. */
@ApplicationScoped
public class Plans {

    private final PlanRepository plans;
    private final PlanService service;

    Plans(PlanRepository plans, PlanService service) {
        this.plans = plans;
        this.service = service;
    }

    public Uni<PlanView> view(Caller who, UUID id) {
        return plans.visibleTo(who, id).map(plan -> PlanView.of(who, plan));
    }

    /** Fails with the plan's 404, or because nothing of it is followed before it is filed. */
    public Uni<FollowedPlan> followed(Caller who, UUID id) {
        return plans.visibleTo(who, id)
                .invoke(plan -> plan.mustBe(PlanState.APPROVED, PlanState.IN_FORCE, PlanState.SUPERSEDED, PlanState.CLOSED))
                .chain(plan -> plans.commitmentsOf(id).map(commitments -> FollowedPlan.of(plan, commitments)));
    }

    /** Several in force, whoever asks. */
    public Uni<List<FollowedPlan>> inForce(Collection<UUID> ids) {
        if (ids.isEmpty()) return Uni.createFrom().item(List.of());
        return plans.find("from Plan p where p.id in ?1 and p.state = ?2 order by p.id", ids, PlanState.IN_FORCE).list()
                .chain(found -> plans.commitmentsOf(found.stream().map(plan -> plan.id).toList())
                        .map(rows -> found.stream().map(plan -> FollowedPlan.of(plan, rows.getOrDefault(plan.id, List.of()))).toList()));
    }

    /** Puts on record that somebody said what counts; {@code word} is in signs that need no translation. */
    public Uni<Void> noteMatch(Caller who, UUID planId, String word) {
        return service.noteMatch(who, planId, word);
    }

    /** The plan of a commitment, for whoever runs what it belongs to; the same 404 for a commitment of others as for none. */
    public Uni<FollowedPlan> runOf(Caller who, UUID commitmentId) {
        return plans.planOf(commitmentId)
                .chain(id -> plans.visibleTo(who, id))
                .onFailure(Problem.class).transform(hidden -> ((Problem) hidden).kind() == PLAN_NOT_FOUND ? PLAN_COMMITMENT_NOT_FOUND.because() : hidden)
                .invoke(plan -> PlanAction.mustRun(who, plan.within))
                .chain(plan -> plans.commitmentsOf(plan.id).map(commitments -> FollowedPlan.of(plan, commitments)));
    }

    public Uni<List<PlanSummary>> awaitingApproval(Caller who, int limit) {
        return plans.awaitingApproval(who, limit);
    }

    /** The caller's own that were sent back. */
    public Uni<List<PlanSummary>> returnedToMe(Caller who, int limit) {
        return plans.returnedTo(who, limit);
    }

    /** Of both. */
    public Uni<Long> waitingCount(Caller who) {
        return plans.waitingCount(who);
    }

    /** The id of a new draft; the caller runs what it belongs to. */
    public Uni<UUID> draft(Caller who, Cooperation within, PlanChange facts, String source) {
        return service.draft(who, within, facts, source).map(plan -> plan.id);
    }
}
