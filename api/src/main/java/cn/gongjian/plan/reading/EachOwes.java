package cn.gongjian.plan.reading;

import cn.gongjian.plan.draft.Owner;
import cn.gongjian.plan.draft.Period;
import java.util.regex.Pattern;

/** What each owes without a period: 每人要结交一名群众朋友, 主持或参与一个课题, 每位成员将材料整理成册. */
final class EachOwes implements Rule {

    private static final Pattern DUTY = Pattern.compile(
            "(?:撰写|完成|结交|结对?|联系|帮扶|承担|主持或参与|主持|参与|指导|带|提交|上交|形成|读|精读|上|讲|写|领办|认领|办|做|听|开设|建设|培养|打造|录制|发表|整理|准备|提供|参加|开展|确立|申报)(?:好|不少于?|至少|最少|起码)?$");
    private static final Pattern BOUND_TO_DO = Pattern.compile("整理成册|汇编成册|结集成册|装订成册");
    /** Of persons, even where nobody is named. */
    private static final Pattern PERSONAL = Pattern.compile("主持或参与(?=一[个项])");
    private static final Pattern WITHIN = Pattern.compile("[一二两三四五六2-6]年内|期间|期内");
    private static final Pattern APPOINTED = Pattern.compile("(?:确定|明确|指定|配备|设立?|安排|选派|派出)(?:好|至少|不少于)?$");

    @Override
    public void read(Sentence sentence, Notebook notes) {
        var text = sentence.text();
        for (var quantity : sentence.quantities()) {
            if (notes.isTaken(sentence, quantity.numberStart(), quantity.end())) continue;
            int clause = sentence.clauseStart(quantity.numberStart());
            var ahead = text.substring(clause, quantity.numberStart());
            if (APPOINTED.matcher(text.substring(clause, Math.min(quantity.start(), quantity.numberStart()))).find()) continue;
            var owner = PERSONAL.matcher(text.substring(clause, quantity.end())).find() ? new OwnerWords.Found(Owner.EACH_PERSON, null)
                    : inherited(sentence, Owing.of(sentence, quantity.start(), quantity.start(), ""));
            if (owner.owner() == Owner.WHOLE || !DUTY.matcher(stripped(ahead, quantity)).find()) continue;
            add(sentence, notes, quantity, owner, clause);
        }
        var bound = BOUND_TO_DO.matcher(text);
        if (bound.find() && !notes.isTaken(sentence, bound.start(), bound.end())) addBound(sentence, notes, bound.start(), bound.end());
    }

    private static OwnerWords.Found inherited(Sentence sentence, OwnerWords.Found named) {
        return named.words() == null && sentence.owner() != null ? sentence.owner() : named;
    }

    private static String stripped(String ahead, Quantity quantity) {
        return ahead.replaceAll("(?:不少于?|至少|最少|起码|不得?低于|约|一般)$", "");
    }

    private static void add(Sentence sentence, Notebook notes, Quantity quantity, OwnerWords.Found owner, int clause) {
        var activity = ActivityWords.of(sentence, clause, quantity, -1, sentence.text().length());
        boolean isWithin = WITHIN.matcher(sentence.text().substring(clause, quantity.start())).find();
        var period = quantity.least() == 1 && !quantity.isRange() && !isWithin ? Period.ONCE : Period.TERM;
        notes.add(Promise.of(sentence, quantity, activity, period, owner, sentence.passage(clause, sentence.clauseEnd(quantity.end()))));
    }

    private static void addBound(Sentence sentence, Notebook notes, int start, int end) {
        int clause = sentence.clauseStart(start);
        var owner = Owing.of(sentence, start, start, "");
        if (owner.owner() != Owner.EACH_PERSON) return;
        var volume = new Quantity(1, null, "册", null, end, end, end);
        var activity = ActivityWords.behind(sentence.text().substring(Math.max(clause, sentence.text().lastIndexOf('将', start) + 1), start));
        notes.add(Promise.of(sentence, volume, activity, Period.ONCE, owner, sentence.passage(clause, end)));
    }
}
