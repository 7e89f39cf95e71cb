package cn.gongjian.plan.reading;

import cn.gongjian.plan.draft.Bound;
import cn.gongjian.plan.draft.Owner;
import java.util.Set;
import java.util.regex.Pattern;

/** What each person has to reach is a measure of an assessment too, where it is counted in lessons or hours. */
final class Measure implements Rule {

    private static final Pattern MEASURED = Pattern.compile("支教|认定|考核|合格|学时|课时");
    private static final Set<String> UNITS = Set.of("课时", "学时", "学分", "节", "积分");

    @Override
    public void read(Sentence sentence, Notebook notes) {
        if (!MEASURED.matcher(sentence.text()).find()) return;
        for (var duty : notes.commitments)
            if (duty.bound() == Bound.MIN && duty.owner() == Owner.EACH_PERSON && UNITS.contains(duty.unit()) && duty.passage().within(sentence.passage()))
                notes.scores.add(Scores.threshold(duty));
    }
}
