package cn.gongjian.plan.following;

import cn.gongjian.plan.draft.Bound;
import cn.gongjian.plan.draft.Owner;
import cn.gongjian.plan.draft.Period;
import cn.gongjian.plan.draft.Strength;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CommitmentStanding", description = "A promise of a plan: what was promised, what is planned, what was held")
public record CommitmentStanding(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "主题党日") String activity,
        @Schema(description = "Code of an activity kind", examples = "PARTY_DAY") String kind,
        @Schema(examples = "1") Integer count,
        @Schema(examples = "2") Integer max,
        @Schema(required = true) Bound bound,
        @Schema(required = true) Period period,
        @Schema(required = true) Owner owner,
        @Schema(examples = "各支部") String ownerWords,
        @Schema(required = true, description = "A soft one is a hint and never a breach") Strength strength,
        @Schema(examples = "次") String unit,
        @Schema(description = "The sentence of the plan") String passage,
        @Schema(required = true) StandingState state,
        @Schema(required = true, description = "In all spans up to and with the one that runs", examples = "2") int due,
        @Schema(required = true, description = "Counted towards what is due, no more than that", examples = "1") int fulfilled,
        @Schema(required = true, examples = "4") int promised,
        @Schema(required = true, examples = "1") int held,
        @Schema(required = true, examples = "1") int planned,
        @Schema(required = true) List<UnitStanding> units) {}
