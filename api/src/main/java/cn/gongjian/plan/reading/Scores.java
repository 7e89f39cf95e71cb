package cn.gongjian.plan.reading;

import cn.gongjian.plan.draft.Commitment;
import cn.gongjian.plan.draft.Passage;
import cn.gongjian.plan.draft.Period;
import cn.gongjian.plan.draft.Score;
import java.math.BigDecimal;
import java.util.List;

/** Parts of an assessment, from what a rule found of them. */
final class Scores {

    private Scores() {}

    static Score threshold(Commitment duty) {
        return new Score(duty.activity(), null, null, null, List.of(), List.of(), List.of(), BigDecimal.valueOf(duty.count()), null, duty.unit(), null,
                duty.period() == Period.TERM ? null : duty.period(), null, duty.passage());
    }

    static Score weight(String name, BigDecimal percent, Integer times, Passage passage) {
        return new Score(name, percent, null, times, List.of(), List.of(), List.of(), null, null, "%", null, null, null, passage);
    }

    static Score points(String name, BigDecimal points, Passage passage) {
        return new Score(name, null, points, null, List.of(), List.of(), List.of(), null, null, "分", null, null, null, passage);
    }

    static Score ratio(String name, List<BigDecimal> ratio, List<String> between, List<String> appliesTo, Passage passage) {
        return new Score(name, null, null, null, ratio, between, appliesTo, null, null, null, null, null, null, passage);
    }

    static Score value(String name, BigDecimal value, String unit, String formula, Passage passage) {
        return new Score(name, null, null, null, List.of(), List.of(), List.of(), null, null, unit, value, null, formula, passage);
    }
}
