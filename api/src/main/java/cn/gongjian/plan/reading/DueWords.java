package cn.gongjian.plan.reading;

import java.util.regex.Pattern;

/** What is due: 将学期自评情况报市教育局, 各片区活动计划于…发至. */
final class DueWords {

    private static final Pattern TAKEN = Pattern.compile("(?:将|把)(?<what>[\\u4e00-\\u9fff《》“”、()]{2,30}?)(?=报|上报|交|提交|发|送|上交|反馈|汇总|$)");
    private static final Pattern VERB_FIRST = Pattern.compile("(?:报送|上报|填报|申报|提交|上交|完成|制定|反馈|报)(?<what>[\\u4e00-\\u9fff《》“”、]{2,24})");
    private static final Pattern ENDS = Pattern.compile("(?:,|并|且|应|要|须|需|请|于|在|分别|:|统计|的)+$");

    private DueWords() {}

    static String of(Sentence sentence, int clause, int dateStart, int dateEnd) {
        var text = sentence.text();
        var taken = TAKEN.matcher(text).region(dateEnd, sentence.partEnd(dateEnd));
        if (taken.find()) return taken.group("what");
        var ahead = ENDS.matcher(text.substring(clause, dateStart)).replaceFirst("");
        if (ahead.length() >= 2 && ahead.length() <= 24 && !ahead.matches(".*(?:每年|每月|校|园|单位|支部|片区|村)$")) return ahead;
        var verb = VERB_FIRST.matcher(text).region(dateEnd, sentence.partEnd(dateEnd));
        if (verb.find()) return verb.group("what");
        if (clause > 1) {
            var before = text.substring(sentence.clauseStart(clause - 1), clause - 1);
            if (!before.isEmpty()) return before;
        }
        return text.substring(dateEnd, sentence.clauseEnd(dateEnd));
    }
}
