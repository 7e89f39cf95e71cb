package cn.gongjian.plan.reading;

import java.util.List;
import java.util.regex.Pattern;

/** What a part of an assessment is called, between whom it is shared and for which alliances it holds. */
final class ScoreNames {

    private static final Pattern AHEAD = Pattern.compile("^.*(?:的(?!评估|评价|考核)|核心校和成员校的?)(?=[\\u4e00-\\u9fff]{3,})|^(?:其中|学年末|学期末|学年|由|,|:|和|与|对)+");
    private static final Pattern BEHIND = Pattern.compile("(?:考核)?(?:结果|得分|成绩|分数|名额分配)(?:按照?)?$|按照?$|的$");
    private static final Pattern TYPES = Pattern.compile("融合型|共建型|协作型|紧密型|松散型|托管型|一体化");
    private static final Pattern SHARERS = Pattern.compile("(?<a>[\\u4e00-\\u9fff]{1,4}[校园])(?:和|与|、)(?<b>[\\u4e00-\\u9fff]{1,4}[校园])(?=的|按|考核|[,、。])");

    private ScoreNames() {}

    static String of(String words) {
        var name = BEHIND.matcher(AHEAD.matcher(words).replaceFirst("")).replaceFirst("");
        return name.isEmpty() ? words : name;
    }

    static List<String> between(String text) {
        var sharers = SHARERS.matcher(text);
        return sharers.find() ? List.of(tail(sharers.group("a")), sharers.group("b")) : List.of();
    }

    private static String tail(String words) {
        return words.endsWith("核心校") ? "核心校" : words;
    }

    /** Named between the last semicolon and here; an amount behind a comma holds for the same ones. */
    static List<String> appliesTo(String text, int at) {
        int from = text.lastIndexOf(';', at) + 1;
        return TYPES.matcher(text.substring(from, Math.max(from, text.indexOf(';', at) < 0 ? Math.min(text.length(), at + 60) : text.indexOf(';', at)))).results().map(one -> one.group()).distinct().toList();
    }
}
