package cn.gongjian.plan.reading;

import cn.gongjian.plan.draft.Deadline;
import cn.gongjian.plan.draft.Period;
import cn.gongjian.plan.draft.Precision;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** By when something has to be there: 于9月10日前报…, 每月5日前报送, 30号内报, 提前一周通报. */
final class DeadlineRule implements Rule {

    private static final Pattern HANDED_IN = Pattern.compile("报送|上报|填报|申报|报(?!告|名(?!截)|刊|到|道|酬|销|考)|提交|上交|交至|交到|交(?=[\\u4e00-\\u9fff]{0,6}(?:办公室|科|处|中心|组))|发至|发到|发送|送至|送交|寄至|备案|反馈|完成|制定|截止|公布|汇总");
    private static final Pattern UNTIL = Pattern.compile("(?:之|以)?(?:前|内)");
    private static final Pattern DAY_ONLY = Pattern.compile("(?<![月\\d])(?<day>[12]\\d|3[01]|[1-9])[日号](?:(?:之|以)?前|以?内)");
    private static final Pattern EACH_MONTH = Pattern.compile("每个?月(?:的)?(?<day>[12]\\d|3[01]|[1-9])[日号](?:(?:之|以)?前|以?内)?");
    private static final Pattern LEAD = Pattern.compile("(?:应|须|要|至少)?提前(?:至少)?(?<n>" + Numeral.PATTERN + ")个?(?<unit>工作日|天|日|周|星期|月)");
    private static final Pattern TO = Pattern.compile("(?:上?报送?至?|发至|交至?到?|提交(?:给|至)?|送至|送交)(?<to>[\\u4e00-\\u9fff\\w@.]{0,18}?(?:局|科|处|室|办|中心|委|部|组|校|园|县|市|@[\\w.]+)[a-z]?)(?=[,;。、(备审汇]|进行|$)");
    private static final Pattern WORDS = Pattern.compile("每?(?:学年初|学年末|学年底|学期初|学期末|学期结束前|学年结束前|年底前?|年终|年初)");

    @Override
    public void read(Sentence sentence, Notebook notes) {
        var text = sentence.text();
        for (var lead = LEAD.matcher(text); lead.find(); ) lead(sentence, notes, lead);
        if (!HANDED_IN.matcher(text).find()) return;
        for (var each = EACH_MONTH.matcher(text); each.find(); )
            add(sentence, notes, each.start(), each.end(), null, Integer.valueOf(each.group("day")), Period.MONTH);
        int before = notes.deadlines.size();
        sentence.dates().stream().filter(range -> isDue(sentence, notes, range)).toList().forEach(range -> dated(sentence, notes, range));
        for (var day = DAY_ONLY.matcher(text); day.find(); )
            if (!notes.isTaken(sentence, day.start(), day.end())) add(sentence, notes, day.start(), day.end(), null, Integer.valueOf(day.group("day")), null);
        if (notes.deadlines.size() > before) return;
        var words = WORDS.matcher(text);
        if (words.find() && HANDED_IN.matcher(text).region(words.end(), text.length()).find() && text.contains("报"))
            add(sentence, notes, words.start(), words.end(), null, null, words.group().contains("学期") ? Period.SEMESTER : words.group().contains("学年") ? Period.SCHOOL_YEAR : Period.YEAR);
    }

    private static boolean isDue(Sentence sentence, Notebook notes, DateRange range) {
        var text = sentence.text();
        if (notes.isTaken(sentence, range.start(), range.end()) || range.to() == null || range.first().month() == null) return false;
        boolean isListed = text.startsWith("和", range.end()) || text.startsWith("、", range.end());
        boolean isDue = range.suffix() == DateRange.Suffix.BEFORE || UNTIL.matcher(text).region(range.end(), text.length()).lookingAt()
                || isListed && UNTIL.matcher(text.substring(range.end(), Math.min(text.length(), range.end() + 14))).find();
        boolean isOn = range.start() > 0 && text.charAt(range.start() - 1) == '于' && range.precision() != Precision.MONTH;
        if (!isDue && !isOn || range.suffix() == DateRange.Suffix.AFTER) return false;
        return HANDED_IN.matcher(text).region(range.end(), sentence.partEnd(range.end())).find();
    }

    private static void dated(Sentence sentence, Notebook notes, DateRange range) {
        var text = sentence.text();
        var ahead = text.substring(sentence.before(range.start(), ";"), range.end());
        add(sentence, notes, range.start(), range.end(), range.toText(), null, COMES_BACK.matcher(ahead).find() ? Period.YEAR : null);
    }

    private static final Pattern COMES_BACK = Pattern.compile("每年|每学年|当年|次年");

    private static void add(Sentence sentence, Notebook notes, int start, int end, String due, Integer day, Period period) {
        var text = sentence.text();
        int clause = sentence.clauseStart(start);
        int stop = sentence.clauseEnd(end);
        var to = TO.matcher(text).region(end, sentence.partEnd(end));
        var passage = sentence.passage(clause, stop);
        notes.take(passage);
        notes.deadlines.add(new Deadline(DueWords.of(sentence, clause, start, end), due, day, TimeWords.after(text, end), period, null, to.find() ? to.group("to") : null,
                sentence.passage(start, end).text(), passage));
    }

    private static void lead(Sentence sentence, Notebook notes, Matcher lead) {
        int n = Numeral.whole(lead.group("n"));
        int days = switch (lead.group("unit")) {
            case "周", "星期" -> 7 * n;
            case "月" -> 30 * n;
            default -> n;
        };
        var passage = sentence.passage(sentence.clauseStart(lead.start()), sentence.clauseEnd(lead.end()));
        notes.take(passage);
        var what = sentence.text().substring(lead.end(), sentence.clauseEnd(lead.end()));
        notes.deadlines.add(new Deadline(what.isEmpty() ? passage.text() : what, null, null, null, null, days, null, sentence.passage(lead.start(), lead.end()).text(), passage));
    }
}
