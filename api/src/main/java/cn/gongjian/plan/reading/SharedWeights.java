package cn.gongjian.plan.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** A list of parts and a list of weights: A、B和C,权重分别为40%、40%和20%. */
final class SharedWeights {

    private static final String EACH = "\\d{1,3}(?:\\.\\d)?%";
    private static final Pattern WEIGHTS = Pattern.compile("分别(?:按照?|占|为|是)?(?:总分的)?(?<weights>" + EACH + "(?:(?:、|和|与|,)" + EACH + ")+)");
    private static final Pattern NAMES = Pattern.compile("(?:分为|由|包括|包含|按照?|从|:|^)(?<names>[\\u4e00-\\u9fff]{2,14}(?:(?:、|和|与)[\\u4e00-\\u9fff]{2,14}?)+)(?:三|两|四|五)?(?:个?方面|部分|组成|构成|,|$)");

    private SharedWeights() {}

    static void read(Sentence sentence, Notebook notes) {
        for (var weights = WEIGHTS.matcher(sentence.text()); weights.find(); ) {
            var shares = List.of(weights.group("weights").split("、|和|与|,"));
            var names = names(sentence.text().substring(0, weights.start()));
            int at = weights.start("weights");
            for (int i = 0; i < shares.size(); i++) {
                var passage = sentence.passage(at, at + shares.get(i).length());
                var name = names.size() == shares.size() ? names.get(i) : sentence.text().substring(sentence.clauseStart(weights.start()), weights.start());
                notes.take(passage);
                notes.scores.add(Scores.weight(name, new BigDecimal(shares.get(i).replace("%", "")), null, passage));
                at += shares.get(i).length() + 1;
            }
        }
    }

    private static List<String> names(String ahead) {
        var names = NAMES.matcher(ahead);
        return names.find() ? List.of(names.group("names").split("、|和|与")) : List.of();
    }
}
