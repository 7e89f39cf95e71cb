package cn.gongjian.plan.reading;

import cn.gongjian.plan.draft.Passage;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Sentences with something to be kept track of, of which nothing was understood: a number with a unit, a period, a date, money,
 * per cent, or "regularly". What only asks for zeal is not listed.
 */
final class Unread {

    private static final Pattern TRACKED = Pattern.compile("定期|\\d%|\\d元|万元|\\d{1,2}:\\d{2}");
    private static final Pattern TITLES = Pattern.compile("《[^》]*》");

    private Unread() {}

    static List<Passage> in(Layout layout, Notebook notes) {
        return layout.sentences.stream().filter(Unread::isTracked).map(Sentence::passage).filter(passage -> !notes.isTaken(passage)).toList();
    }

    private static boolean isTracked(Sentence sentence) {
        return TRACKED.matcher(TITLES.matcher(sentence.text()).replaceAll("")).find() || !sentence.periods().isEmpty() || !sentence.quantities().isEmpty() || !sentence.dates().isEmpty();
    }
}
