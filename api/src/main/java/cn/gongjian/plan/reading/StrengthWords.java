package cn.gongjian.plan.reading;

import cn.gongjian.plan.draft.Strength;
import java.util.regex.Pattern;

/** Words that make a duty a wish. */
final class StrengthWords {

    private static final Pattern SOFT = Pattern.compile(
            "原则上|一般(?!性|课|以上)|适时|鼓励|倡导|提倡|预计|力争|争取|尽量|尽可能|视情|酌情|可以?(?=每|根据|视|适当|组织|开展|安排|采取|结合)|有条件的|建议");
    private static final Pattern HARD = Pattern.compile("必须|务必|严格");

    private StrengthWords() {}

    /** A wish reaches to the end of its clause, or over a comma where it stands alone before one. */
    static Strength of(Sentence sentence, int from, int to) {
        int clause = sentence.clauseStart(from);
        var ahead = sentence.text().substring(clause, to);
        if (clause > 1) {
            int before = sentence.clauseStart(clause - 1);
            if (clause - before <= 6 || sentence.text().startsWith("原则上", before)) ahead = sentence.text().substring(before, to);
        }
        return SOFT.matcher(ahead).find() && !HARD.matcher(ahead).find() ? Strength.SOFT : Strength.HARD;
    }
}
