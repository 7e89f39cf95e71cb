package cn.gongjian.plan.reading;

import cn.gongjian.plan.draft.Bound;
import cn.gongjian.plan.draft.Commitment;
import cn.gongjian.plan.draft.Period;
import java.util.regex.Pattern;

/** 每年11月份和次年6月份分别进行评估: as many times as months are named. */
final class PeriodMonths implements Rule {

    private static final Pattern FORM = Pattern.compile("每年(?:的)?(?<months>(?:1[0-2]|[1-9])月份?(?:(?:、|和|及|与|和?次年的?|,)+(?:1[0-2]|[1-9])月份?)*)(?![\\d末底初前上中下])");
    /** 学年考核于每年6月进行. */
    private static final Pattern IS_HELD = Pattern.compile("(?:底|末|份)?(?:分别)?(?:进行|举行|开展|召开|举办)");
    private static final Pattern MONTH = Pattern.compile("(1[0-2]|[1-9])月");
    private static final Pattern ACT = Pattern.compile("(?:进行|开展|组织|举行|举办|召开)(?<what>[^,;。]+)");

    @Override
    public void read(Sentence sentence, Notebook notes) {
        for (var form = FORM.matcher(sentence.text()); form.find(); ) {
            int end = sentence.clauseEnd(form.end());
            var act = ACT.matcher(sentence.text()).region(form.end(), end);
            if (notes.isTaken(sentence, form.start(), form.end()) || !act.find() && !IS_HELD.matcher(sentence.text().substring(form.end(), end)).matches()) continue;
            var months = MONTH.matcher(form.group("months")).results().map(month -> Integer.valueOf(month.group(1))).toList();
            var owner = Owing.of(sentence, form.start(), end, "");
            var subject = ActivityWords.ahead(sentence.text().substring(sentence.clauseStart(form.start()), form.start()).replaceFirst("[于在]$", ""));
            var activity = act.reset().region(form.end(), end).find() ? ActivityWords.behind(act.group("what")) : subject;
            if (KindWords.of(activity) == null) continue;
            notes.add(new Commitment(activity, Promise.kind(activity, sentence), months.size(), null, Bound.EXACT, Period.YEAR, owner.owner(), owner.words(),
                    StrengthWords.of(sentence, form.start(), end), "次", months, null, null, sentence.passage(sentence.clauseStart(form.start()), end)));
        }
    }
}
