package cn.gongjian.plan.reading;

import java.util.regex.Pattern;

/** Tells a text that is a plan, even one without a single number, from one that is not. */
public final class PlanLikeness {

    private static final Pattern WORDS = Pattern.compile("方案|计划|制度|意见|办法|细则|规划|要点|协议");
    private static final Pattern DUTIES = Pattern.compile("组织|开展|落实|加强|成立|领导小组|活动|目标|要求|阶段|负责");

    private PlanLikeness() {}

    /** Something was found in it, or it speaks as plans do. */
    public static boolean isPlan(Reading reading) {
        if (!reading.commitments().isEmpty() || !reading.phases().isEmpty() || !reading.targets().isEmpty() || !reading.deadlines().isEmpty()) return true;
        var text = new Folded(reading.text()).text;
        return WORDS.matcher(text).find() && DUTIES.matcher(text).results().limit(3).count() == 3;
    }
}
