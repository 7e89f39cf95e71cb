package cn.gongjian.plan.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Words of a shipped activity kind. The first that is found names the kind, so what says more stands before what says less. */
final class KindWords {

    private static final Map<String, Pattern> KINDS = new LinkedHashMap<>();

    static {
        put("SYNC_CLASS", "同步课堂|专递课堂|同步课程|云课堂|双师课堂");
        put("ONLINE_STUDY", "网络研修|线上研修|网上研修|网络教研|线上教研|在线研修");
        put("TOPIC_GUIDANCE", "课题(?:研究)?指导");
        put("TOPIC_RESEARCH", "课题");
        put("LESSON_PREPARATION", "集体备课|联合备课|备课");
        put("OUTREACH_TEACHING", "送教|送课|送培");
        put("LESSON_OBSERVATION", "听评?课|评课|观课|议课");
        put("OPEN_LESSON", "公开课|示范课|观摩课|研讨课|展示课|汇报课|优质课|精品课|引路课|研究课|下水课");
        put("PARTY_LECTURE", "党课");
        put("PARTY_DAY", "主题党日|党日");
        put("ORGANIZATION_LIFE", "组织生活");
        put("PAIRING_DAY", "活动日");
        put("JOINT_MEETING", "联席会|调度会|例会|联系会|碰头会|推进会|协调会|负责人会议|工作会议|理事会");
        put("MUTUAL_VISIT", "互访|互派");
        put("PREACHING", "宣讲");
        put("LECTURE", "讲座|报告会|讲堂|讲坛");
        put("VOLUNTEERING", "志愿服务|志愿者");
        put("FORUM", "座谈|论坛|沙龙|交流会|研讨会|恳谈");
        put("JOINT_RESEARCH", "教研|研讨|研修|研训");
        put("STUDY_TRIP", "外出(?:学习|考察|参观)|参观|考察");
        put("VISIT", "走访|慰问|家访|看望|入户|深入.{0,10}(?:村|户|田间|一线|基层|社区)");
        put("CAMP", "研学|夏令营|冬令营|语言村|游学");
        put("CONTEST", "竞赛|比赛|大赛|评比|评选|大比拼|比武");
        put("CULTURE_SPORTS", "文体|文艺|运动会|联欢|文化节|艺术节|英语节|读书节|体育节|演出");
        put("SOCIAL_PRACTICE", "社会实践|实践活动");
        put("INSPECTION", "督查|督导|检查|视导|巡查|巡视|调研指导|活动指导");
        put("APPRAISAL", "考核|评估|评价|述职|测评|检测|验收");
        put("TRAINING", "培训|轮训|集中学习|专题学习|跟岗|党员教育");
    }

    private KindWords() {}

    private static void put(String code, String words) {
        KINDS.put(code, Pattern.compile(words));
    }

    /** Code of an activity kind, or null. */
    static String of(String words) {
        if (words == null) return null;
        for (var kind : KINDS.entrySet()) if (kind.getValue().matcher(words).find()) return kind.getKey();
        return null;
    }
}
