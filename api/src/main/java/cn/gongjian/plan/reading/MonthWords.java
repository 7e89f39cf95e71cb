package cn.gongjian.plan.reading;

import cn.gongjian.plan.draft.Period;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** In which months something is due again and again: 分别于6月和12月, 每年五一前后. */
final class MonthWords {

    private static final Pattern LIST = Pattern.compile("(?<!\\d)(1[0-2]|[1-9])月?份?(?:[、和及与,-]|和?(?:次年|翌年)的?)+(1[0-2]|[1-9])月份?(?!\\d{1,2}日)");
    private static final Pattern ONE = Pattern.compile("每(?:学?年)(?:的)?(1[0-2]|[1-9])月(?!\\d)");
    private static final Pattern WHEN = Pattern.compile("分别|于|在|即|一般在|(?:具体)?时间(?:分别)?(?:为|定为|是|定于|定在)");
    private static final Map<String, Integer> DAYS = Map.of("元旦", 1, "三八", 3, "清明", 4, "五一", 5, "六一", 6, "七一", 7, "八一", 8, "教师节", 9, "国庆", 10, "十一前后", 10);

    private MonthWords() {}

    /** Empty where the text names none; months within each month make no sense. */
    static List<Integer> of(Sentence sentence, Quantity quantity, Period period) {
        if (period == null || period == Period.WEEK || period == Period.MONTH || period == Period.TERM || period == Period.ONCE) return List.of();
        var text = stretch(sentence, quantity.start());
        var list = LIST.matcher(text);
        if (list.find()) return List.of(Integer.valueOf(list.group(1)), Integer.valueOf(list.group(2)));
        var one = ONE.matcher(text);
        if (one.find()) return List.of(Integer.valueOf(one.group(1)));
        if (period != Period.YEAR) return List.of();
        return DAYS.entrySet().stream().filter(day -> text.contains("每年" + day.getKey())).map(Map.Entry::getValue).limit(1).toList();
    }

    /** The clause, and the next one where it says no more than when: 每半年一次,分别于6月和12月. */
    private static String stretch(Sentence sentence, int at) {
        int end = sentence.clauseEnd(at);
        boolean isWhen = end + 1 < sentence.text().length() && WHEN.matcher(sentence.text()).region(end + 1, sentence.text().length()).lookingAt();
        return sentence.text().substring(sentence.clauseStart(at), isWhen ? sentence.clauseEnd(end + 1) : end);
    }
}
