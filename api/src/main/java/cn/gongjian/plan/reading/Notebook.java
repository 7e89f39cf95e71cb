package cn.gongjian.plan.reading;

import cn.gongjian.plan.draft.CleanUp;
import cn.gongjian.plan.draft.Commitment;
import cn.gongjian.plan.draft.DateSpan;
import cn.gongjian.plan.draft.Deadline;
import cn.gongjian.plan.draft.Passage;
import cn.gongjian.plan.draft.Phase;
import cn.gongjian.plan.draft.PlannedMoney;
import cn.gongjian.plan.draft.Post;
import cn.gongjian.plan.draft.Question;
import cn.gongjian.plan.draft.QuestionCode;
import cn.gongjian.plan.draft.ScheduledEvent;
import cn.gongjian.plan.draft.Score;
import cn.gongjian.plan.draft.Target;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the rules have put down so far, and which words nothing more needs to be made of. */
final class Notebook {

    final List<Phase> phases = new ArrayList<>();
    final List<Commitment> commitments = new ArrayList<>();
    final List<Target> targets = new ArrayList<>();
    final List<Deadline> deadlines = new ArrayList<>();
    final List<PlannedMoney> money = new ArrayList<>();
    final List<Score> scores = new ArrayList<>();
    final List<Post> posts = new ArrayList<>();
    final List<ScheduledEvent> events = new ArrayList<>();
    final List<Question> questions = new ArrayList<>();
    final List<CleanUp> cleanUps = new ArrayList<>();
    DateSpan term;
    private final BitSet taken = new BitSet();

    /** Nothing more will be made of these words. */
    void take(Passage passage) {
        taken.set(passage.start(), passage.end());
    }

    boolean isTaken(Passage passage) {
        int at = taken.nextSetBit(passage.start());
        return at >= 0 && at < passage.end();
    }

    boolean isTaken(Sentence sentence, int from, int to) {
        return isTaken(sentence.passage(from, to));
    }

    /** The same duty said twice is one. */
    void add(Commitment commitment) {
        take(commitment.passage());
        for (var other : commitments) if (isSame(other, commitment)) return;
        commitments.add(commitment);
    }

    private static boolean isSame(Commitment one, Commitment other) {
        return one.activity().equals(other.activity()) && one.period() == other.period() && one.owner() == other.owner()
                && Objects.equals(one.count(), other.count()) && one.bound() == other.bound();
    }

    void ask(QuestionCode code, String about, List<String> options, Map<String, String> params, Passage passage) {
        questions.add(new Question(code, about, options, params, passage));
    }
}
