package cn.gongjian.plan.reading;

import cn.gongjian.plan.draft.Owner;
import java.util.regex.Pattern;

/** Who owes: a person each, an organisation each, or all together. */
final class OwnerWords {

    record Found(Owner owner, String words) {}

    static final String PERSONS = "(?:教师|老师|党员|干部|校长|园长|学员|人员|班主任|导师|名师|教研员|辅导员|联络员|联系人|指导员|负责人|书记|委员|职工|专家|骨干|领导|成员教师|带头人|徒弟|师傅|主持人|主任|特派员|队员|支教者|志愿者)";
    static final String BODIES = "(?:共同体|学校|小学|中学|校区|园所|幼儿园|支部|党委|党总支|党组织|单位|学院|片区|科室|机关|社区|集团|工作室|教研组|备课组|年级组|班级|企业|小组|[校园村镇班](?![内长会级民委课]))";
    /** What may stand between "each" and who: no verb, or it is another sentence about them. */
    private static final String GAP = "(?:(?!组织|安排|开展|选派|派出|每|为|对|向|的|确定|推荐|召开|[次、]各)[\\u4e00-\\u9fff、()]){0,12}?";
    private static final Pattern EACH_PERSON = Pattern.compile(
            "每(?:一)?(?:名|位)[\\u4e00-\\u9fff]{1,14}?(?=\\||每|至少|不|要|应|须|需|将|在|结|联|上|完|撰|听|参|主|开|\\d|,|$)|每人|人均|每对师徒|(?:每个?|所有|全体|各位|各级?)" + GAP + PERSONS + "(?!队伍|群体|们)");
    private static final Pattern EACH_BODY = Pattern.compile(
            "(?:双方|分别)各自?|校均|园均|(?:每一?[所个家]?|各个?|所有|各自)" + GAP + BODIES + "(?![长区内本级际])|每一方");
    private static final Pattern TOGETHER = Pattern.compile("共同(?!体)|联合|轮流|轮值|集中组织|统一|一起|合作");
    /** 坚持每季度, 应每月: what stands between who owes and how often. */
    private static final Pattern MANNER = Pattern.compile("(?:\\||坚持|要|应当?|必?须|需要?|将|原则上|一般|至少|均|都|按照?|平均|保证|做到|确保|通过|可以?|在?(?=$)|,|:)+$");
    private static final Pattern A_PERSON = Pattern.compile("(?:^|[,:])[\\u4e00-\\u9fff、()]{0,16}" + PERSONS + "$");
    /** Said of members without "each", it is meant of each. */
    private static final Pattern SEVERAL = Pattern.compile("(?:成员|薄弱|受援|协作|农村|乡村|帮扶|派出|村级)(?:学校|单位|校|园|幼儿园|小学)$|村小$");
    private static final Pattern ONE_BODY = Pattern.compile("(?:核心|牵头|支援|龙头|基地|示范|中心)(?:学校|单位|校|园|幼儿园)$|工作室$");
    private static final Pattern SENT = Pattern.compile("组织|安排|选派|派出|邀请|选拔|推荐|为|向|对|由|与|和.{0,6}组织");
    private static final Pattern OVERSEEN = Pattern.compile("对(?:各|每个)?[\\u4e00-\\u9fff]{0,12}?(?:成员单位|成员校|成员园|帮扶校|受援校|学校|幼儿园|单位)(?!内|的教师|教师).{0,20}?(?:督查|督导|检查|考核|评估|视导|指导)");

    private OwnerWords() {}

    /** What a stretch of text says itself; null where it names nobody. */
    static Found of(String words, int periodStart) {
        var stretch = withoutPeriods(words);
        var person = EACH_PERSON.matcher(stretch);
        var subject = MANNER.matcher(stretch.substring(0, periodStart)).replaceAll("");
        if (person.find() && !isSent(stretch, person.start())) return new Found(Owner.EACH_PERSON, person.group());
        var one = A_PERSON.matcher(subject);
        if (one.find() && !SENT.matcher(one.group()).find()) return new Found(Owner.EACH_PERSON, clean(one.group()));
        if (OVERSEEN.matcher(stretch).find()) return new Found(Owner.EACH_MEMBER, OVERSEEN.matcher(stretch).results().findFirst().orElseThrow().group());
        var body = EACH_BODY.matcher(stretch);
        var several = SEVERAL.matcher(subject);
        if (several.find() && !TOGETHER.matcher(stretch).find()) return new Found(Owner.EACH_MEMBER, several.group());
        while (body.find())
            if (!TOGETHER.matcher(stretch.substring(body.end())).find()) return new Found(Owner.EACH_MEMBER, body.group());
            else return new Found(Owner.WHOLE, body.group());
        var leading = ONE_BODY.matcher(subject);
        return leading.find() ? new Found(Owner.WHOLE, leading.group()) : null;
    }

    /** 每 is also in 每学期. */
    private static String withoutPeriods(String words) {
        var masked = new StringBuilder(words);
        for (var period : PeriodWords.in(words)) for (int i = period.start(); i < period.end(); i++) masked.setCharAt(i, '|');
        return masked.toString();
    }

    private static boolean isSent(String stretch, int at) {
        var ahead = stretch.substring(Math.max(0, at - 4), at);
        return SENT.matcher(ahead).find();
    }

    private static String clean(String words) {
        return words.startsWith(",") || words.startsWith(":") ? words.substring(1) : words;
    }
}
