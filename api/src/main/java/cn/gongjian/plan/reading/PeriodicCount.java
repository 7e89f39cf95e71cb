package cn.gongjian.plan.reading;

import java.util.List;
import java.util.regex.Pattern;

/** A number in a period: 每学期开展2次研修活动, 活动指导1次、课题指导1次. */
final class PeriodicCount implements Rule {

    private static final Pattern OF_EACH = Pattern.compile("每(?:次|场|节课|半天|篇|份)[^,;。]*$");
    private static final Pattern CONVERTED = Pattern.compile("(?:按|折合|折算|计|算作|相当于)$");
    private static final Pattern SCORED = Pattern.compile("得分|计入|赋分|总分|计分");
    private static final Pattern SUMMED = Pattern.compile("(?:共计?|合计|总计|累计)$");
    /** Before a number of people or places that is a duty, not a circumstance. */
    private static final Pattern DONE_TO = Pattern.compile("(?:培养|指导|结对?|帮扶|走访|慰问|联系|评选|推荐|选派|派出|选送|推出|举办|开设|撰写|完成|安排|组织|输送|确定|提供|形成|做|上|听|读|写|精读|发展|帮带|带)(?:好|不少于|至少)?$");

    @Override
    public void read(Sentence sentence, Notebook notes) {
        var periods = sentence.periods();
        if (periods.isEmpty()) return;
        var quantities = sentence.quantities();
        OwnerWords.Found owner = null;
        int last = -1;
        for (int i = 0; i < quantities.size(); i++) {
            var quantity = quantities.get(i);
            var period = periodOf(sentence, quantity, periods);
            if (period == null || !isCounted(sentence, quantities, i, period, notes)) continue;
            boolean continues = last >= 0 && period.start() < last;
            int from = Math.max(continues ? last : period.end(), sentence.partStart(quantity.start()));
            int next = i + 1 < quantities.size() ? quantities.get(i + 1).start() : sentence.text().length();
            var activity = ActivityWords.of(sentence, Math.min(from, quantity.start()), quantity, period.start(), next);
            int end = end(sentence, quantity, next);
            var named = Owing.of(sentence, Math.min(period.start(), quantity.start()), end, activity);
            if (!continues || owner == null) owner = named.words() == null && sentence.owner() != null ? sentence.owner() : named;
            int start = continues ? last : Math.min(sentence.clauseStart(period.start()), quantity.start());
            notes.add(Promise.of(sentence, quantity, Naming.of(activity, sentence), period.period(), owner, sentence.passage(skipMarks(sentence, start), end)));
            last = end;
        }
    }

    /** To the end of the clause, or the mark before the next number in it. */
    private static int end(Sentence sentence, Quantity quantity, int next) {
        int end = sentence.clauseEnd(quantity.end());
        int mark = next < end ? sentence.text().lastIndexOf('、', next) : -1;
        return mark >= quantity.end() ? mark : Math.max(quantity.end(), end);
    }

    private static int skipMarks(Sentence sentence, int at) {
        while (at < sentence.text().length() - 1 && ",、;:".indexOf(sentence.text().charAt(at)) >= 0) at++;
        return at;
    }

    /** The one behind it at once, as in 2次/学期, or else the last before it. */
    private static PeriodWords.Found periodOf(Sentence sentence, Quantity quantity, List<PeriodWords.Found> periods) {
        for (var period : periods) if (period.start() == quantity.end()) return period;
        int part = sentence.partStart(quantity.start());
        PeriodWords.Found nearest = null;
        for (var period : periods) if (period.start() >= part && period.end() <= quantity.start() + 1) nearest = period;
        return nearest;
    }

    private static boolean isCounted(Sentence sentence, List<Quantity> all, int i, PeriodWords.Found period, Notebook notes) {
        var quantity = all.get(i);
        if (notes.isTaken(sentence, quantity.numberStart(), quantity.end())) return false;
        var ahead = sentence.text().substring(Math.max(sentence.clauseStart(quantity.start()), 0), quantity.start());
        if (SCORED.matcher(sentence.text().substring(quantity.end(), sentence.clauseEnd(quantity.end()))).find()) return false;
        if (OF_EACH.matcher(ahead).find() || CONVERTED.matcher(ahead).find()) return false;
        int clauseEnd = sentence.clauseEnd(quantity.end());
        boolean hasLaterSum = all.stream().skip(i + 1L).anyMatch(later -> later.start() < clauseEnd
                && SUMMED.matcher(sentence.text().substring(quantity.end(), later.start())).find());
        if (hasLaterSum) return false;
        if (quantity.isOccasion()) return true;
        boolean isOfOccasion = all.stream().skip(i + 1L).anyMatch(later -> later.isOccasion() && later.start() < clauseEnd
                && sentence.text().substring(quantity.end(), later.start()).indexOf('、') < 0);
        boolean isNear = sentence.clauseStart(quantity.start()) <= period.start();
        return !isOfOccasion && (isNear || DONE_TO.matcher(ahead).find());
    }
}
