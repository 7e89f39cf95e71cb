package cn.gongjian.plan.lint;

import cn.gongjian.plan.draft.Draft;
import cn.gongjian.plan.draft.Finding;
import cn.gongjian.plan.draft.FindingCode;
import cn.gongjian.plan.draft.Passage;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Pictures, letters and names of pupils are data of minors. */
final class Minors implements Check {

    private static final String PUPILS = "学生|孩子|儿童|幼儿|小学生|中学生|少年";
    private static final String DATA = "照片|相片|姓名|名单|信件|书信|电话|住址|身份证|肖像|评价该孩子|个人信息|档案";
    private static final Pattern WORDS = Pattern.compile("(?:" + PUPILS + ")[^,;。，；\\n]{0,14}?(?:" + DATA + ")|(?:" + DATA + ")[^,;。，；\\n]{0,6}?(?:" + PUPILS + ")");

    @Override
    public List<Finding> of(Draft draft, String text) {
        var word = WORDS.matcher(text);
        return word.find() ? List.of(Finding.of(FindingCode.MINORS_DATA, null, Passage.of(text, word.start(), word.end()), Map.of("what", word.group()))) : List.of();
    }
}
