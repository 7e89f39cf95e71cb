package cn.gongjian.plan.reading;

import cn.gongjian.plan.draft.Bound;
import cn.gongjian.plan.draft.Strength;
import cn.gongjian.plan.draft.Target;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Measurable results: 三年内推出省级名师2-3名, 覆盖率达到90%以上, 50项共性行为保底过关. */
final class TargetRule implements Rule {

    private static final Pattern ACHIEVED = Pattern.compile("(?:培养|培育|推出|打造|评选出|建成|建设|创建|创成|形成|涌现|增加|新增|达到|实现|完成|辐射|覆盖|服务|孵化|产生|争创|申报|确保)[^,;。]{0,24}$");
    private static final Pattern WITHIN = Pattern.compile("(?<n>[一二两三四五六1-9])(?<unit>年|个月|个?学年|个?学期)(?:之?内|以内|时间|左右)|"
            + "到(?<year>20\\d{2})年(?:(?<month>1[0-2]|[1-9])月)?(?:底|末)?|(?<year2>20\\d{2})年(?:(?<month2>1[0-2]|[1-9])月)?底前?");
    private static final Pattern RATE = Pattern.compile(
            "(?<what>[\\u4e00-\\u9fff“”]{2,20}?(?:率|比例|占比|满意度|覆盖面|比重)(?:均|都|要|应)?)(?<bound>达到?|不低于|不得低于|不少于|超过|提高到|提升到|保持在|控制在|为|≥)?(?<n>\\d{1,3}(?:\\.\\d)?)%(?<after>以上|以内|以下)?");
    private static final Pattern ALL_OF = Pattern.compile("(?<n>" + Numeral.PATTERN + ")(?<unit>项|种|条)(?<what>[\\u4e00-\\u9fff]{2,8})(?:保底|过关|达标|全覆盖|全部落实)");
    private static final String RESULTS = "名位人次个项门所家篇部支对件节处间套";

    @Override
    public void read(Sentence sentence, Notebook notes) {
        var text = sentence.text();
        for (var rate = RATE.matcher(text); rate.find(); ) rate(sentence, notes, rate);
        for (var all = ALL_OF.matcher(text); all.find(); )
            add(sentence, notes, all.group("what"), BigDecimal.valueOf(Numeral.whole(all.group("n"))), null, all.group("unit"), all.start(), all.end());
        if (!sentence.periods().isEmpty()) return;
        for (var quantity : sentence.quantities()) {
            if (!RESULTS.contains(quantity.unit()) || notes.isTaken(sentence, quantity.numberStart(), quantity.end())) continue;
            int clause = sentence.clauseStart(quantity.numberStart());
            var ahead = text.substring(clause, quantity.numberStart());
            boolean continues = !notes.targets.isEmpty() && notes.targets.getLast().passage().within(sentence.passage());
            if (!ACHIEVED.matcher(ahead).find() && !continues) continue;
            boolean isMost = BoundWords.of(quantity, sentence) == Bound.MAX;
            var n = BigDecimal.valueOf(quantity.least());
            add(sentence, notes, what(sentence, quantity, ahead), isMost ? null : n, quantity.isRange() ? BigDecimal.valueOf(quantity.most()) : isMost ? n : null,
                    quantity.unit(), clause, Math.max(quantity.end(), sentence.after(quantity.end(), ",;:。!?、")));
        }
    }

    private static String what(Sentence sentence, Quantity quantity, String ahead) {
        var behind = ActivityWords.behind(sentence.text().substring(quantity.end(), sentence.after(quantity.end(), ",;:。!?、")));
        return behind.length() >= 2 ? behind : ActivityWords.ahead(ahead.replaceFirst("^.*(?:培养|培育|推出|打造|评选出|建成|建设|创建|创成|形成|涌现|新增)", ""));
    }

    private static void rate(Sentence sentence, Notebook notes, Matcher rate) {
        if (SCORED.matcher(sentence.text()).find() || notes.isTaken(sentence, rate.start("n"), rate.end())) return;
        boolean isMost = "控制在".equals(rate.group("bound")) || "以内".equals(rate.group("after")) || "以下".equals(rate.group("after"));
        var n = new BigDecimal(rate.group("n"));
        var what = rate.group("what").replaceFirst("(?:均|都|要|应)$", "").replaceFirst("^(?:确保|力争|实现|使|争取|努力)+", "");
        add(sentence, notes, what, isMost ? null : n, isMost ? n : null, "%", rate.start(), rate.end());
    }

    /** A wish holds for what is listed behind it. */
    private static Strength strength(Sentence sentence, int to, Notebook notes) {
        boolean continues = !notes.targets.isEmpty() && notes.targets.getLast().passage().within(sentence.passage());
        return continues ? notes.targets.getLast().strength() : StrengthWords.of(sentence, to, to);
    }

    private static final Pattern SCORED = Pattern.compile("计入|权重|赋分|得分|总分");

    private static void add(Sentence sentence, Notebook notes, String what, BigDecimal min, BigDecimal max, String unit, int from, int to) {
        var text = sentence.text();
        var passage = sentence.passage(from, to);
        notes.take(passage);
        var within = WITHIN.matcher(text);
        String due = null, words = null;
        Integer months = null;
        if (within.find()) {
            words = within.group();
            var year = within.group("year") != null ? within.group("year") : within.group("year2");
            var month = within.group("month") != null ? within.group("month") : within.group("month2");
            if (year != null) due = YearMonth.of(Integer.parseInt(year), month == null ? 12 : Integer.parseInt(month)).atEndOfMonth().toString();
            else months = Numeral.whole(within.group("n")) * (within.group("unit").endsWith("月") ? 1 : within.group("unit").endsWith("学期") ? 6 : 12);
        }
        notes.targets.add(new Target(what, min, max, unit, due, words, months, strength(sentence, to, notes), passage));
    }
}
