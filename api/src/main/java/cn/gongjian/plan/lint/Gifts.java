package cn.gongjian.plan.lint;

import cn.gongjian.plan.draft.Draft;
import cn.gongjian.plan.draft.Finding;
import cn.gongjian.plan.draft.FindingCode;
import cn.gongjian.plan.draft.Passage;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Gifts call for a look at the rules on integrity, whoever gets them. */
final class Gifts implements Check {

    private static final Pattern WORDS = Pattern.compile("纪念品|礼品|礼金|红包|购物卡|土特产|慰问金|伴手礼");

    @Override
    public List<Finding> of(Draft draft, String text) {
        var word = WORDS.matcher(text);
        return word.find() ? List.of(Finding.of(FindingCode.GIFTS, null, Passage.of(text, word.start(), word.end()), Map.of("what", word.group()))) : List.of();
    }
}
