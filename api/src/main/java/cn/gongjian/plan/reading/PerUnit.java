package cn.gongjian.plan.reading;

import cn.gongjian.plan.draft.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The short form of tables: 2次/学期, 1场/月. */
final class PerUnit {

    private static final Pattern FORM = Pattern.compile("(?<=[次场期节篇个份件时])/(?<period>周|双月|月|季度?|半年|学期|学年|年)");

    private PerUnit() {}

    static List<PeriodWords.Found> in(String text) {
        var found = new ArrayList<PeriodWords.Found>();
        for (var each = FORM.matcher(text); each.find(); ) found.add(new PeriodWords.Found(period(each.group("period")), each.start(), each.end()));
        return found;
    }

    private static Period period(String written) {
        return switch (written) {
            case "周" -> Period.WEEK;
            case "双月" -> Period.TWO_MONTHS;
            case "月" -> Period.MONTH;
            case "半年" -> Period.HALF_YEAR;
            case "学期" -> Period.SEMESTER;
            case "学年" -> Period.SCHOOL_YEAR;
            case "年" -> Period.YEAR;
            default -> Period.QUARTER;
        };
    }
}
