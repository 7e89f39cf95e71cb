package cn.gongjian.plan.reading;

import cn.gongjian.plan.draft.Bound;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbers with a unit. */
final class Quantities {

    static final String UNITS = "人次|场次|节次|课时|学时|学分|小时|万字|次|此(?<=\\d此)|场|期|节|篇|件|份|册|本|部|堂|讲|门|轮|回|趟|遍|天|户|名|位|项|条|对|组|支|家|所|批|人|个|日|幅|字";
    private static final String BEFORE = "(?:(?<min>不少于?|不得?低于|不得?少于|不下于|不能少于|至少|最少|起码|达到?|满|≥|>=|超过|多于)|(?<max>不超过|不得超过|不能超过|不多于|不得多于|至多|最多|不高于|≤|<=)|(?<about>约|大约|大概|大致|近|预计))?(?:为|是|有|要|到|于|完成|开展|组织|进行)?";
    private static final String AFTER = "(?:(?<minAfter>及?以上|起)|(?<maxAfter>及?以内|及?以下|之内)|(?<aboutAfter>左右|上下|多|余))?";
    private static final Pattern FORM = Pattern.compile(BEFORE
            + "(?<![第初\\d.\\-一二两三四五六七八九十百千xX/N+〔])(?<least>" + Numeral.PATTERN + ")(?:(?:" + UNITS + ")?[-至到](?<most>" + Numeral.PATTERN + "))?"
            + "(?<odd>多|余|几)?(?<minMid>及?以上)?(?:个(?=课时|学时|小时|学分|工作日|半天))?(?<unit>" + UNITS + ")" + AFTER);
    /** 两个月 is a time, 一次性 a manner, and 一个平台 no number that anybody counts. */
    private static final Pattern NO_COUNT_BEHIND = Pattern.compile("(?:次性|个(?:周|星期[一二三四五]|月|学期|学年|星期|季度|工作日|半年|小时|年|平台|重点|整体|方面)|[日号](?:前|之前|以前|至|-|起)|名字|位一体|个一)");

    private Quantities() {}

    static List<Quantity> in(String text) {
        var found = new ArrayList<Quantity>();
        for (var each = FORM.matcher(text); each.find(); ) {
            var unit = each.group("unit");
            int number = each.start("least");
            if (BookTitles.hold(text, number) || isNoCount(text, number, each.start("unit"))) continue;
            var least = Numeral.whole(each.group("least"));
            var most = each.group("most") == null ? null : Integer.valueOf(Numeral.whole(each.group("most")));
            if (least == 0 || most != null && most <= least) continue;
            int start = each.group("min") == null && each.group("max") == null && each.group("about") == null ? number : each.start();
            found.add(new Quantity(least, most, unit.equals("此") ? "次" : unit, bound(each), start, each.end(), number));
        }
        return found;
    }

    private static boolean isNoCount(String text, int number, int unit) {
        if (number > 0 && "每同这该某另几数".indexOf(text.charAt(number - 1)) >= 0) return true;
        if (number > 0 && "上下前头".indexOf(text.charAt(number - 1)) >= 0 && "次期轮届".indexOf(text.charAt(unit)) >= 0) return true;
        if (number > 1 && text.charAt(number - 1) == '月' && Character.isDigit(text.charAt(number - 2))) return true;
        return NO_COUNT_BEHIND.matcher(text).region(unit, text.length()).lookingAt();
    }

    private static Bound bound(Matcher each) {
        if (each.group("odd") != null || each.group("about") != null || each.group("aboutAfter") != null) return Bound.APPROX;
        if (each.group("min") != null || each.group("minMid") != null || each.group("minAfter") != null) return Bound.MIN;
        return each.group("max") != null || each.group("maxAfter") != null ? Bound.MAX : null;
    }
}
