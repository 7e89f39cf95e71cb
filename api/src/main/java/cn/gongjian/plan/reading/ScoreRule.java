package cn.gongjian.plan.reading;

import cn.gongjian.plan.draft.Passage;
import cn.gongjian.plan.draft.Score;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Parts of an assessment: 各按30%计入总分, 总分40分, 按照7:3进行赋分, N+2, 每半天按3课时计算. */
final class ScoreRule implements Rule {

    private static final Pattern ASSESSED = Pattern.compile("考核|评价|评估|评定|权重|得分|赋分|计分|评分|总分|满分|分值|量化|积分");
    private static final Pattern WEIGHT = Pattern.compile("(?<name>[\\u4e00-\\u9fff“”]{2,24}?)(?<each>各|分别|均)?(?:占(?:总分|总成绩|比|考核总分)?(?:的)?|按照?|权重(?:为|占)?|(?:所占)?比重(?:为)?|\\(|:)(?:占比?|权重)?(?<n>\\d{1,3}(?:\\.\\d)?)%");
    private static final Pattern TIMES = Pattern.compile("^(?<n>" + Numeral.PATTERN + ")次(?<name>.+)");
    private static final Pattern POINTS = Pattern.compile("(?<name>[\\u4e00-\\u9fff“”]{2,24}?)(?:总分|满分|分值|共计?|占|计|\\(|:|为)*(?:为|是)?(?<!低于|高于|不足|达到|超过|以上)(?<n>\\d{1,3}(?:\\.\\d)?)分(?![钟之])");
    private static final Pattern RATIO = Pattern.compile("(?<ahead>[\\u4e00-\\u9fff、]{0,40}?)(?:按照?|以)?(?<![\\d:])(?<a>\\d{1,2})[:比](?<b>\\d{1,2})(?:[:比](?<c>\\d{1,2}))?(?![\\d:])(?:的?比例|进行|计入|折算|赋分|分配|分成|分担|承担|计)");
    private static final Pattern EQUAL = Pattern.compile("(?<ahead>[\\u4e00-\\u9fff、]{0,50}?)(?:同等|平均|等额)(?:赋分|计分|分配)");
    private static final Pattern VALUE = Pattern.compile("(?<name>[\\u4e00-\\u9fff]{2,10}?)(?:每(?<per>半天|天|次|节|场|篇|小时|项))?(?:按|折合|折算(?:为|成)?|计|算|相当于)(?<n>\\d{1,3}(?:\\.\\d)?)个?(?<unit>课时|学时|学分|分)(?:计算|计|折算)?");
    private static final Pattern SAME = Pattern.compile("(?<name>[\\u4e00-\\u9fff]{2,4}(?:、[\\u4e00-\\u9fff]{2,4}){1,5})(?:为|按|算作?)(?:同等|相同|1个?)(?<unit>课时|学时)");
    private static final Pattern FORMULA = Pattern.compile("(?<![A-Za-z])[A-Z]\\+\\d{1,2}(?!\\d)");

    @Override
    public void read(Sentence sentence, Notebook notes) {
        var text = sentence.text();
        for (var value = VALUE.matcher(text); value.find(); )
            add(notes, sentence, value, p -> Scores.value(value.group("name"), new BigDecimal(value.group("n")), value.group("unit"), value.group("per") == null ? null : "每" + value.group("per"), p));
        for (var same = SAME.matcher(text); same.find(); ) add(notes, sentence, same, p -> Scores.value(same.group("name"), BigDecimal.ONE, same.group("unit"), null, p));
        formula(sentence, notes);
        if (!ASSESSED.matcher(text + sentence.paragraph().title() + sentence.paragraph().above()).find()) return;
        SharedWeights.read(sentence, notes);
        for (var weight = WEIGHT.matcher(text); weight.find(); ) weight(notes, sentence, weight);
        for (var points = POINTS.matcher(text); points.find(); ) add(notes, sentence, points, p -> Scores.points(ScoreNames.of(points.group("name")), new BigDecimal(points.group("n")), p));
        for (var ratio = RATIO.matcher(text); ratio.find(); ) ratio(notes, sentence, ratio);
        for (var equal = EQUAL.matcher(text); equal.find(); )
            add(notes, sentence, equal, p -> Scores.ratio(ScoreNames.of(equal.group("ahead")), List.of(BigDecimal.ONE, BigDecimal.ONE), ScoreNames.between(text), ScoreNames.appliesTo(text, equal.start()), p));
    }

    /** Once is enough for a formula that is explained in the next words. */
    private static void formula(Sentence sentence, Notebook notes) {
        for (var formula = FORMULA.matcher(sentence.text()); formula.find(); ) {
            var form = formula.group();
            if (notes.scores.stream().anyMatch(score -> form.equals(score.formula()))) return;
            var name = ScoreNames.of(sentence.text().substring(sentence.clauseStart(formula.start()), formula.start()).replaceFirst("(?:采取|采用|按照?|实行|为)$", ""));
            add(notes, sentence, formula, p -> Scores.value(name, null, null, form, p));
        }
    }

    private static void weight(Notebook notes, Sentence sentence, Matcher weight) {
        var name = ScoreNames.of(weight.group("name"));
        var times = TIMES.matcher(name);
        boolean isTimes = times.matches() && weight.group("each") != null;
        add(notes, sentence, weight, p -> Scores.weight(isTimes ? ScoreNames.of(times.group("name")) : name, new BigDecimal(weight.group("n")), isTimes ? Numeral.whole(times.group("n")) : null, p));
    }

    private static void ratio(Notebook notes, Sentence sentence, Matcher ratio) {
        var shares = Stream.of("a", "b", "c").map(ratio::group).filter(Objects::nonNull).map(BigDecimal::new).toList();
        add(notes, sentence, ratio, p -> Scores.ratio(ScoreNames.of(ratio.group("ahead")), shares, ScoreNames.between(sentence.text()), ScoreNames.appliesTo(sentence.text(), ratio.start()), p));
    }

    private static void add(Notebook notes, Sentence sentence, Matcher found, Function<Passage, Score> score) {
        var passage = sentence.passage(found.start(), found.end());
        if (notes.isTaken(passage) && notes.scores.stream().anyMatch(one -> one.passage().start() < passage.end() && passage.start() < one.passage().end())) return;
        notes.take(passage);
        notes.scores.add(score.apply(passage));
    }
}
