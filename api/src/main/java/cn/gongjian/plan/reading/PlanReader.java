package cn.gongjian.plan.reading;

import cn.gongjian.plan.draft.Draft;
import cn.gongjian.plan.lint.Linter;
import java.util.List;

/** Reads a plan from its text by rules. The same text gives the same reading, and takes time in proportion to its length. */
public final class PlanReader {

    /** In this order: what an earlier rule took, a later one does not see. */
    private static final List<Rule> RULES = List.of(new TermRule(), new MoneyRule(), new PayerRule(), new Threshold(), new PostRule(), new DeadlineRule(), new PeriodicCount(), new PeriodMonths(), new PeriodicAct(),
            new EachOwes(), new ScoreRule(), new TargetRule(), new OneOccasion(), new Measure());

    private PlanReader() {}

    public static Reading read(String text, ReadingHints hints) {
        var layout = new Layout(text);
        var notes = new Notebook();
        var nature = Nature.of(layout);
        PhaseRule.read(layout, notes);
        new PostLabels().read(layout, notes);
        for (var sentence : layout.sentences) for (var rule : RULES) rule.read(sentence, notes);
        EventRule.read(layout, nature.title(), notes);
        var years = Years.of(layout, hints);
        var laid = new Laid(years, notes);
        var draft = new Draft(nature.title(), References.own(layout), References.in(layout), nature.belongsTo(), nature.type(), years.schoolYear(), laid.term(), Sections.of(layout), laid.phases(),
                notes.commitments, notes.targets, laid.deadlines(), notes.money, notes.scores, Organizations.of(layout, nature.belongsTo()), notes.posts, WorkLines.in(layout), laid.events());
        return Reading.of(text, draft, Questions.of(laid, notes), Linter.check(draft, text), CleanUps.of(text), Unread.in(layout, notes), Parts.of(layout));
    }
}
