package cn.gongjian.plan.reading;

import cn.gongjian.plan.draft.DateSpan;
import cn.gongjian.plan.draft.Precision;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long the whole is in force: 研修期限从…起至…止,为期一年半, 支教期限一年, 活动时间:2026年9月-2027年6月. */
final class TermRule implements Rule {

    private static final Pattern TERM = Pattern.compile("(?:(?:研修|支教|活动|共建|结对|帮扶|合作|实施|培训|交流|服务|协议|方案)(?:期限|时间|周期|有效期|起止时间)|期限|有效期|为期|周期)");
    private static final Pattern DURATION = Pattern.compile("(?:期限|为期|周期|有效期|时间)(?:为|是|共|:|暂定|一般为)*(?<n>\\d{1,2}|[一二两三四五六七八九十]{1,3})(?:个)?(?<unit>学年|学期|年|月)(?<half>半)?");
    private static final Pattern HALF_YEAR = Pattern.compile("(?:期限|为期|周期)(?:为|:)?半年");

    @Override
    public void read(Sentence sentence, Notebook notes) {
        var text = sentence.text();
        var term = TERM.matcher(text);
        if (notes.term != null || !term.find()) return;
        var duration = DURATION.matcher(text);
        Integer months = duration.find() ? Integer.valueOf(months(duration)) : HALF_YEAR.matcher(text).find() ? Integer.valueOf(6) : null;
        var range = sentence.dates().stream().filter(one -> one.from() != null && one.to() != null && one.precision() != Precision.DAY || one.from() != null && one.to() != null && !one.from().equals(one.to()))
                .filter(one -> Math.abs(one.start() - term.end()) <= 12 && !notes.isTaken(sentence, one.start(), one.end())).findFirst().orElse(null);
        if (months == null && range == null) return;
        int start = range == null ? duration.start() : term.start() < range.start() ? term.start() : range.start();
        int end = range == null ? duration.end() : sentence.clauseEnd(range.end());
        var passage = sentence.passage(start, end);
        notes.take(passage);
        notes.term = range == null ? new DateSpan(null, null, months, Precision.UNKNOWN, passage.text(), passage)
                : new DateSpan(range.fromText(), range.toText(), months, range.precision(), sentence.passage(range.start(), range.end()).text(), passage);
    }

    private static int months(Matcher duration) {
        int n = Numeral.whole(duration.group("n"));
        int half = duration.group("half") == null ? 0 : 6;
        return switch (duration.group("unit")) {
            case "月" -> n;
            case "学期" -> 6 * n;
            default -> 12 * n + half;
        };
    }
}
