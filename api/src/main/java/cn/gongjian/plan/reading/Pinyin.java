package cn.gongjian.plan.reading;

import cn.gongjian.plan.draft.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The reading of characters in brackets behind them: 校(xiào), 共同体（gongtongti）. Names such as VIS or (xx) are none. */
final class Pinyin {

    private static final String MARKED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü";
    private static final Pattern BRACKETS = Pattern.compile("(?<=[\\u4e00-\\u9fff])[(（]([a-z" + MARKED + "\\u0020']{1,60})[)）]");
    private static final Pattern SYLLABLES = Pattern.compile(
            "(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|ui|uo|ue|er|[aeiouv])){1,12}+");
    private static final String PLAIN = "aaaaeeeeiiiioooouuuuvvvvv";

    private Pinyin() {}

    /** Each with its brackets. */
    static List<Passage> in(String text) {
        var found = new ArrayList<Passage>();
        for (var brackets = BRACKETS.matcher(text); brackets.find(); )
            if (isPinyin(brackets.group(1))) found.add(Passage.of(text, brackets.start(), brackets.end()));
        return found;
    }

    private static boolean isPinyin(String letters) {
        var plain = new StringBuilder();
        for (char c : letters.toCharArray()) {
            int at = MARKED.indexOf(c);
            if (c != ' ' && c != '\'') plain.append(at < 0 ? c : PLAIN.charAt(at));
        }
        return SYLLABLES.matcher(plain).matches();
    }
}
