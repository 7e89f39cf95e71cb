package cn.gongjian.plan.following;

import cn.gongjian.plan.PlanState;
import cn.gongjian.plan.draft.Strength;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PlanFulfilment", description = "How all that a plan promises stands on a day")
public record PlanFulfilment(
        @Schema(required = true) UUID planId,
        @Schema(required = true, examples = "城乡结对共建活动实施方案") String title,
        @Schema(required = true) PlanState planState,
        @Schema(required = true, description = "The day that is looked at", examples = "2026-11-25") LocalDate asOf,
        @Schema(required = true, description = "The worst of the hard ones") StandingState state,
        @Schema(required = true, examples = "1") int behind,
        @Schema(required = true, examples = "0") int atRisk,
        @Schema(required = true, examples = "2") int onTrack,
        @Schema(required = true, examples = "3") int met,
        @Schema(required = true, description = "In all spans up to and with those that run, of the hard ones", examples = "8") int due,
        @Schema(required = true, examples = "6") int fulfilled,
        @Schema(required = true, description = "In the order of the plan") List<CommitmentStanding> commitments) {

    static PlanFulfilment of(UUID planId, String title, PlanState planState, LocalDate asOf, List<CommitmentStanding> commitments) {
        var hard = commitments.stream().filter(c -> c.strength() == Strength.HARD).toList();
        return new PlanFulfilment(planId, title, planState, asOf,
                hard.stream().map(CommitmentStanding::state).reduce(StandingState::worse).orElse(StandingState.UNCOUNTED),
                count(hard, StandingState.BEHIND), count(hard, StandingState.AT_RISK), count(hard, StandingState.ON_TRACK), count(hard, StandingState.MET),
                hard.stream().mapToInt(CommitmentStanding::due).sum(), hard.stream().mapToInt(CommitmentStanding::fulfilled).sum(), commitments);
    }

    private static int count(List<CommitmentStanding> all, StandingState state) {
        return (int) all.stream().filter(c -> c.state() == state).count();
    }
}
