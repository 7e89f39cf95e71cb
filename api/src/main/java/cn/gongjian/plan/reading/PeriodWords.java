package cn.gongjian.plan.reading;

import cn.gongjian.plan.draft.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds words of a period: 每学期, 每两个月, 全年, 一年(两次), 次/月. */
final class PeriodWords {

    record Found(Period period, int start, int end) {}

    private static final String EACH = "(?:平均)?(?:每|逐|按)一?个?";
    private static final String ONE = "(?<![\\d一二三四五六七八九十第])一个?";
    /** Behind "一年" and the like, or they are a duration. */
    private static final String COUNTED = "(?=内?(?:至少|不少于|不得少于|开展|组织|举行|举办|召开|进行)?" + Numeral.PATTERN + "(?:[-至到]" + Numeral.PATTERN + ")?[次场期节篇回趟])";
    private static final Map<Period, Pattern> WORDS = new LinkedHashMap<>();

    static {
        put(Period.HALF_YEAR, EACH + "(?:半年|六个月|6个月)");
        put(Period.TWO_MONTHS, "每隔?(?:两|二|2)个月|每双月|每?逢双月|每?逢单月|隔月");
        put(Period.QUARTER, EACH + "(?:季度?|三个月|3个月)|" + ONE + "季度?" + COUNTED);
        put(Period.SEMESTER, EACH + "学期|(?:本|一)学期" + COUNTED + "|学期内" + COUNTED);
        put(Period.SCHOOL_YEAR, EACH + "学年|全学年|(?:本|一)?学年内?" + COUNTED);
        put(Period.MONTH, EACH + "月(?!度之)|" + ONE + "月" + COUNTED);
        put(Period.WEEK, EACH + "(?:教学)?(?:周|星期|礼拜)(?![年岁])|" + ONE + "周" + COUNTED);
        put(Period.YEAR, EACH + "年度?(?!级)|全年|年度内|年均|" + ONE + "年度?" + COUNTED + "|(?:本|一)年度内?" + COUNTED);
        put(Period.TERM, "(?:活动|共建|结对|支教|交流|帮扶|服务|合作|任职|培训|研修|周期|任期|聘期|试点|创建)(?:期间|期内|周期内)|(?:任期|聘期|周期)内|期限内|期间(?=内?(?:至少|不少于|累计|共))|"
                + "(?<![\\d一二两三四五六七八九十])[一二两三四五2-5]年内?(?=累计|共)");
    }

    private static final Pattern ANY = Pattern.compile("[每逐按月周季年期/]");

    private PeriodWords() {}

    private static void put(Period period, String words) {
        WORDS.put(period, Pattern.compile(words));
    }

    /** In the order of the text; of two at one place the one that says more. */
    static List<Found> in(String text) {
        var found = new ArrayList<Found>();
        if (!ANY.matcher(text).find()) return found;
        WORDS.forEach((period, words) -> {
            for (var each = words.matcher(text); each.find(); ) {
                var one = new Found(period, each.start(), each.end());
                if (!BookTitles.hold(text, one.start) && found.stream().noneMatch(other -> other.start < one.end && one.start < other.end)) found.add(one);
            }
        });
        PerUnit.in(text).forEach(found::add);
        found.sort(Comparator.comparingInt(Found::start));
        return found;
    }
}
