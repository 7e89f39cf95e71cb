package cn.gongjian.plan.reading;

import cn.gongjian.plan.draft.Bound;
import cn.gongjian.plan.draft.Period;
import java.util.regex.Pattern;

/** How much must be reached in all, or in each semester: 课时满80以上, 授课不少于60节. */
final class Threshold implements Rule {

    private static final String UNITS = "课时|学时|学分|节|积分";
    private static final Pattern REACHED = Pattern.compile(
            "(?<what>[\\u4e00-\\u9fff]{0,8}?(?:课时数?|学时数?|学分|授课|上课|听课|工作量)(?:总量|总数|累计)?)(?:必须|应当?|须)?(?<bound>满|达到?|不少于?|不得少于|不低于|不得低于|≥|至少)(?<least>" + Numeral.PATTERN + ")个?(?<unit>" + UNITS + ")?(?:及?以上)?");

    @Override
    public void read(Sentence sentence, Notebook notes) {
        for (var reached = REACHED.matcher(sentence.text()); reached.find(); ) {
            var unit = reached.group("unit") != null ? reached.group("unit") : reached.group("what").contains("学分") ? "学分" : reached.group("what").contains("学时") ? "学时" : "课时";
            var passage = sentence.passage(reached.start(), reached.end());
            boolean hasPeriod = PeriodWords.in(sentence.text().substring(sentence.clauseStart(reached.start()), reached.start("bound"))).stream().findAny().isPresent();
            if (hasPeriod || notes.isTaken(sentence, reached.start("least"), reached.end())) continue;
            int least = Numeral.whole(reached.group("least"));
            var quantity = new Quantity(least, null, unit, Bound.MIN, reached.start("bound"), reached.end(), reached.start("least"));
            var owner = Owing.of(sentence, reached.start(), reached.end(), "课时");
            notes.add(Promise.of(sentence, quantity, what(reached.group("what")), Period.TERM, owner, passage));
        }
    }

    private static String what(String words) {
        var stripped = words.replaceFirst("^(?:其中|支教|年|两个学期|,)+", "");
        return stripped.length() > 2 && stripped.endsWith("课时") && stripped.startsWith("授课") ? "授课" : stripped;
    }

}
