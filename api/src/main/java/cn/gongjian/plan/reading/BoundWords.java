package cn.gongjian.plan.reading;

import cn.gongjian.plan.draft.Bound;
import java.util.regex.Pattern;

/** A bound that stands away from its number and holds for each behind it: 至少组织活动指导1次、课题指导1次. */
final class BoundWords {

    private static final Pattern MIN = Pattern.compile("(?:至少|最少|起码|不少于|不得少于)(?!" + Numeral.PATTERN + ")");
    private static final Pattern MAX = Pattern.compile("(?:至多|最多|不超过|不得超过)(?!" + Numeral.PATTERN + ")");
    private static final Pattern ABOUT = Pattern.compile("(?:大约|大概|约)(?!" + Numeral.PATTERN + ")(?![束定请谈])");

    private BoundWords() {}

    static Bound of(Quantity quantity, Sentence sentence) {
        if (quantity.nearBound() != null) return quantity.nearBound();
        var ahead = sentence.text().substring(sentence.clauseStart(quantity.numberStart()), quantity.numberStart());
        if (MIN.matcher(ahead).find()) return Bound.MIN;
        if (MAX.matcher(ahead).find()) return Bound.MAX;
        return ABOUT.matcher(ahead).find() ? Bound.APPROX : Bound.EXACT;
    }
}
