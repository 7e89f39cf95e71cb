package cn.gongjian.plan.reading;

import cn.gongjian.plan.draft.Owner;
import java.util.regex.Pattern;

/** Who owes what a sentence counts: named in the clause, or before it, or told by what the paragraph is about. */
final class Owing {

    private static final Pattern PERSONAL = Pattern.compile("听课|授课|上课|课时|学时|学分|论文|案例|教案|反思|笔记|心得|好事|实事|在岗|到岗|出勤|读书|公开课|谈心");
    private static final Pattern OF_PERSONS = Pattern.compile("支教|教师|老师|党员|学员|导师|干部|人员");
    /** 党员帮扶促和谐 tells who acts, 加强骨干教师队伍建设 does not. */
    private static final Pattern HELPED = Pattern.compile("队伍|培养|管理|遴选");

    private Owing() {}

    static OwnerWords.Found of(Sentence sentence, int at, int to, String activity) {
        int clause = sentence.clauseStart(at);
        int before = clause > sentence.partStart(at) ? sentence.clauseStart(clause - 1) : clause;
        var text = sentence.text();
        var here = OwnerWords.of(text.substring(clause, to), at - clause);
        if (here != null) return here;
        if (PeriodWords.in(text.substring(before, clause)).isEmpty()) {
            var there = OwnerWords.of(text.substring(before, to), at - before);
            if (there != null) return there;
        }
        if (PERSONAL.matcher(activity).find() && isAboutPersons(sentence)) return new OwnerWords.Found(Owner.EACH_PERSON, null);
        return new OwnerWords.Found(Owner.WHOLE, null);
    }

    private static boolean isAboutPersons(Sentence sentence) {
        var about = sentence.paragraph().title() + sentence.paragraph().above();
        if (OF_PERSONS.matcher(about).find() && !HELPED.matcher(about).find()) return true;
        return OF_PERSONS.matcher(sentence.previous()).find() || OF_PERSONS.matcher(sentence.text()).find();
    }
}
