package cn.gongjian.plan.reading;

import java.util.regex.Pattern;

/** An act that comes back without a number: 每学年出版…, 每年暑假举办…. It is owed once in each period. */
final class PeriodicAct implements Rule {

    private static final Pattern ACT = Pattern.compile(
            "^(?:[\\u4e00-\\u9fff\\d“”《》、()]{0,24}?)(?<verb>举办|举行|召开|出版|发布|汇编|编印|表彰|汇总|通报|述职|报送|上报|对照|进行(?:一次)?(?:全面)?(?:总结|评估|考核|检查|测评|评选|表彰|考评|汇报)|开展(?=[\\u4e00-\\u9fff“”]{0,12}(?:考核|评估|评选|评比|考评|检查|督查|督导|比赛|竞赛|集体备课|主题党日|党日|教研|慰问|走访|座谈|活动日)))");
    /** 每月5日前 is a deadline, 每月一次 has its number. */
    private static final Pattern DATED = Pattern.compile("\\d[日号]|[末底初]前|随时|适时|各类|多种|各项|一系列|丰富|第[一二三四五](?![周个])");
    private static final Pattern ONE_TO_ONE = Pattern.compile("^一(?<what>[\\u4e00-\\u9fff]{1,8}?(?:活动|主题|课|研|会|讲|访|星|评|题|学|练|赛|讲堂|沙龙))(?=[,;。、”》]|$)");

    @Override
    public void read(Sentence sentence, Notebook notes) {
        var text = sentence.text();
        for (var period : sentence.periods()) {
            if (notes.isTaken(sentence, period.start(), period.end())) continue;
            int end = sentence.clauseEnd(period.end());
            var behind = text.substring(period.end(), end);
            var single = ONE_TO_ONE.matcher(behind);
            var act = ACT.matcher(behind);
            if (single.find()) add(sentence, notes, period, single.group("what"), period.end() + single.end());
            else if (act.find() && !DATED.matcher(behind).find() && Quantities.in(behind).stream().noneMatch(Quantity::isOccasion))
                add(sentence, notes, period, activity(behind, act.start("verb"), sentence, end), end);
        }
    }

    private static String activity(String behind, int verb, Sentence sentence, int end) {
        var words = ActivityWords.behind(behind.substring(verb));
        return words.startsWith("对照") && end + 1 < sentence.text().length()
                ? ActivityWords.behind(sentence.text().substring(end + 1, sentence.clauseEnd(end + 1))) : words;
    }

    private static void add(Sentence sentence, Notebook notes, PeriodWords.Found period, String activity, int end) {
        if (activity.isEmpty()) return;
        var once = new Quantity(1, null, "次", null, period.end(), period.end(), period.end());
        var owner = Owing.of(sentence, period.start(), end, "");
        notes.add(Promise.of(sentence, once, activity, period.period(), owner, sentence.passage(sentence.clauseStart(period.start()), end)));
    }
}
