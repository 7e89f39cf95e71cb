package cn.gongjian.plan.reading;

import cn.gongjian.plan.draft.Commitment;
import cn.gongjian.plan.draft.Owner;
import cn.gongjian.plan.draft.Question;
import cn.gongjian.plan.draft.QuestionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the text leaves open, beside what single rules asked. */
final class Questions {

    private static final Pattern RECEIVERS = Pattern.compile("(?:向|为|给|对|到|在)(?<n>[两二三四五六七八九十2-9])(?<unit>所|个|家)(?<whom>学校|村小|小学|成员校|幼儿园|村|支部|单位|片区|校区)");

    private Questions() {}

    static List<Question> of(Laid laid, Notebook notes) {
        var yearless = laid.yearless();
        var questions = new ArrayList<Question>();
        if (yearless != null) questions.add(new Question(QuestionCode.YEAR_UNKNOWN, null, List.of(), Map.of("words", yearless.text()), yearless));
        questions.addAll(notes.questions);
        for (int i = 0; i < notes.commitments.size(); i++) eachOrAll(notes.commitments.get(i), i, questions);
        for (int i = 0; i < notes.posts.size(); i++) {
            var post = notes.posts.get(i);
            if (post.name() == null && post.organization() == null && post.count() == null && !post.eachSide())
                questions.add(new Question(QuestionCode.POST_EMPTY, "/posts/" + i, List.of(), Map.of("post", post.post().name()), post.passage()));
        }
        return questions;
    }

    private static void eachOrAll(Commitment one, int at, List<Question> questions) {
        var to = RECEIVERS.matcher(new Folded(one.passage().text()).text);
        if (one.owner() != Owner.WHOLE || one.count() == null || !to.find()) return;
        int times = Numeral.whole(to.group("n"));
        questions.add(new Question(QuestionCode.EACH_OR_ALL, "/commitments/" + at, List.of("EACH", "ALL"),
                Map.of("times", String.valueOf(times), "each", String.valueOf(times * one.count()), "all", String.valueOf(one.count())), one.passage()));
    }
}
