package cn.gongjian.plan.reading;

import java.util.List;
import java.util.regex.Pattern;

/** Purposes one by one: 各村党员的学习培训、外出考察等 → 学习培训, 外出考察. */
final class Purposes {

    private static final Pattern WHOSE = Pattern.compile("^[^、的]{0,14}(?:党员|教师|学校|干部|学生|幼儿园|村|支部|单位|校|园|群众)的");
    private static final Pattern ENDS = Pattern.compile("(?:等(?:方面|活动|工作|支出|费用|开支)?)?(?:支出|方面)?$");

    private Purposes() {}

    static List<String> of(String purpose) {
        if (purpose == null) return List.of();
        var words = WHOSE.matcher(purpose).replaceFirst("");
        return Pattern.compile("、|以及|及(?!时)|和(?!谐|睦|美)|,").splitAsStream(words).map(one -> ENDS.matcher(one).replaceFirst("")).filter(one -> one.length() > 1).toList();
    }
}
