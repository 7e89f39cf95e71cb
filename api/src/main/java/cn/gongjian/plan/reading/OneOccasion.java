package cn.gongjian.plan.reading;

import cn.gongjian.plan.draft.Period;
import cn.gongjian.plan.draft.QuestionCode;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A number of occasions and no period: 开展一次互访活动 once, 共开展4次培训 within the whole term. */
final class OneOccasion implements Rule {

    private static final Pattern ARRANGED = Pattern.compile("(?:开展|组织|举行|举办|召开|进行|安排|召集|搞好?|集中|完成)(?:好|了|过)?[^,;。]{0,10}$");
    private static final Pattern REGULARLY = Pattern.compile("定期|经常|不定期");
    /** There is no such period; a person says what is meant. */
    private static final Pattern FORTNIGHT = Pattern.compile("每(?:隔?(?:两|二|2|三|3)个?|双)(?:周|星期|天)|隔周");
    private static final Pattern OF_EACH = Pattern.compile("每次|每场|每节课|再|又|上|前");

    @Override
    public void read(Sentence sentence, Notebook notes) {
        var text = sentence.text();
        for (var quantity : sentence.quantities()) {
            if (notes.isTaken(sentence, quantity.numberStart(), quantity.end())) continue;
            int clause = sentence.clauseStart(quantity.start());
            var ahead = text.substring(Math.min(clause, quantity.start()), quantity.numberStart());
            boolean isOccasion = "次场轮届讲".contains(quantity.unit()) || quantity.unit().equals("天") && REGULARLY.matcher(ahead).find();
            if (!isOccasion || !ARRANGED.matcher(ahead).find() || OF_EACH.matcher(ahead).find()) continue;
            if (FORTNIGHT.matcher(ahead).find()) {
                var words = sentence.passage(clause, sentence.clauseEnd(quantity.end()));
                notes.ask(QuestionCode.COUNT_UNCLEAR, null, List.of(), Map.of("words", words.text()), words);
                continue;
            }
            var activity = ActivityWords.of(sentence, clause, quantity, -1, text.length());
            var owner = Owing.of(sentence, quantity.start(), quantity.end(), activity);
            int end = sentence.clauseEnd(quantity.end());
            boolean isRegular = REGULARLY.matcher(ahead).find();
            var passage = sentence.passage(clause, end);
            if (isRegular) notes.ask(QuestionCode.PERIOD_UNCLEAR, "/commitments/" + notes.commitments.size(),
                    List.of("MONTH", "QUARTER", "HALF_YEAR", "SEMESTER", "YEAR"), Map.of("activity", activity), passage);
            notes.add(Promise.of(sentence, quantity, activity, isRegular ? null : quantity.least() == 1 && !quantity.isRange() ? Period.ONCE : Period.TERM, owner, passage));
        }
    }
}
