package cn.gongjian.plan.reading;

import cn.gongjian.plan.draft.Bound;
import cn.gongjian.plan.draft.Commitment;
import cn.gongjian.plan.draft.Passage;
import cn.gongjian.plan.draft.Period;
import cn.gongjian.plan.draft.Strength;

/** Puts a commitment together from a number and what stands around it. */
final class Promise {

    private Promise() {}

    static Commitment of(Sentence sentence, Quantity quantity, String activity, Period period, OwnerWords.Found owner, Passage passage) {
        sentence.say(activity, owner);
        var bound = BoundWords.of(quantity, sentence);
        var strength = StrengthWords.of(sentence, Math.min(quantity.start(), sentence.text().length()), quantity.numberStart());
        return new Commitment(activity, kind(activity, sentence), quantity.least(), most(quantity, bound), bound, period, owner.owner(), owner.words(),
                strength, quantity.unit(), MonthWords.of(sentence, quantity, period), null, null, passage);
    }

    /** At the least one or two is at the least one. */
    private static Integer most(Quantity quantity, Bound bound) {
        return switch (bound) {
            case MIN -> null;
            case MAX -> quantity.isRange() ? quantity.most() : Integer.valueOf(quantity.least());
            default -> quantity.most();
        };
    }

    /** Where the words themselves tell no kind, the title of the paragraph may. */
    static String kind(String activity, Sentence sentence) {
        var kind = KindWords.of(activity);
        return kind != null ? kind : KindWords.of(sentence.paragraph().title());
    }
}
