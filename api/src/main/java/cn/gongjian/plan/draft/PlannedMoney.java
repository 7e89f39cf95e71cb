package cn.gongjian.plan.draft;

import cn.gongjian.shared.money.Money;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Without an amount it is a rule of who pays. */
@Schema(name = "PlanMoney", description = "An amount that the plan sets aside, or who has to bear what it costs")
public record PlannedMoney(
        @Schema(description = "Each time it is given", examples = "5000.00") Money amount,
        @Schema(required = true) Per per,
        @Schema(description = "Each year, each semester; absent for once", examples = "YEAR") Period period,
        @Schema(description = "How many times, where the text says so", examples = "9") Integer times,
        @Schema(description = "amount × times, or the amount that is given in all", examples = "45000.00") Money total,
        @Schema(required = true) Bound bound,
        @Schema(description = "What for, in the words of the text", examples = "各村党员的学习培训、外出考察等") String purpose,
        @Schema(required = true, description = "The purposes one by one", examples = "[\"学习培训\", \"外出考察\"]") List<String> purposes,
        @Schema(description = "Who gets it, in the words of the text", examples = "全镇9个村结对支部") String beneficiary,
        @Schema(description = "Who pays, in the words of the text", examples = "派出单位") String payer,
        @Schema(required = true, description = "Who may not be charged, in the words of the text", examples = "[\"结对共建村\"]") List<String> notCharged,
        @Schema(description = "Where it was read") Passage passage) {}
