package cn.gongjian.plan.reading;

import cn.gongjian.alliance.AllianceType;
import cn.gongjian.plan.draft.BelongsTo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a plan is called and what it is the plan of. */
record Nature(String title, BelongsTo belongsTo, AllianceType type) {

    private static final Pattern TITLE = Pattern.compile("[^。,;\\n]{4,50}(?:方案|计划|意见|制度|办法|细则|规划|协议书?|要点|通知)\\s*(?:\\([^()\\n]{1,20}\\))?");
    /** (2026年度), (2026年3月1日): a year or a day behind the name is not part of it. */
    private static final Pattern DATED = Pattern.compile("\\s*[(（][^()（）]*\\d[^()（）]*[)）]$");
    private static final Pattern NAMED = Pattern.compile("(?:制定|制订|拟定|拟订)(?:本|了|如下|以下)?(?<name>[^。,;\\n]{4,40}(?:方案|计划|意见|办法))");
    private static final Pattern CREATED = Pattern.compile("(?:创建|成立|组建|构建)(?<name>[\\u4e00-\\u9fff]{4,24}(?:共同体|联盟|集团))");
    private static final Pattern NO_COMMUNITY = Pattern.compile("(?:中华)?民族共同体|共同体意识|共同体理念|生命共同体|人类命运共同体|成长共同体|命运共同体");
    private static final Map<AllianceType, Pattern> TYPES = new LinkedHashMap<>();

    static {
        TYPES.put(AllianceType.TEACHING_SUPPORT, Pattern.compile("支教(?!的形式)|送教支教"));
        TYPES.put(AllianceType.PRESCHOOL_ZONE, Pattern.compile("学前教育|(?<!学校\\()幼儿园(?!\\))(?!和|,)|片区|保教"));
        TYPES.put(AllianceType.TEACHER_RESEARCH, Pattern.compile("研修共同体|教研组|教研共同体|名师工作室|教师研修|学科共同体"));
        TYPES.put(AllianceType.EDUCATION_GROUP, Pattern.compile("教育集团|集团化"));
        TYPES.put(AllianceType.FUSED, Pattern.compile("融合型"));
        TYPES.put(AllianceType.CO_BUILT, Pattern.compile("共建型"));
        TYPES.put(AllianceType.COLLABORATIVE, Pattern.compile("协作型"));
    }

    static Nature of(Layout layout) {
        var text = layout.folded.text;
        var belongsTo = belongsTo(text);
        return new Nature(title(layout, text), belongsTo, belongsTo == BelongsTo.ALLIANCE ? type(text) : null);
    }

    private static String title(Layout layout, String text) {
        for (var paragraph : layout.paragraphs.subList(0, Math.min(4, layout.paragraphs.size())))
            if (paragraph.level() == 0 && TITLE.matcher(paragraph.text()).matches()) return DATED.matcher(layout.folded.passage(paragraph.start(), paragraph.end()).text().strip()).replaceFirst("");
        var named = NAMED.matcher(text);
        if (named.find() && !named.group("name").matches("(?:工作|活动|实施|具体|如下|活动实施)*(?:方案|计划)")) return named.group("name").replaceFirst("如下|以下", "");
        var created = CREATED.matcher(text);
        return created.find() ? created.group("name") : null;
    }

    private static BelongsTo belongsTo(String text) {
        long pairing = count(text, "结对共建|党支部|党组织|支部|党总支|党委") * (text.contains("结对") || text.contains("联建") || text.contains("对子") ? 1 : 0);
        long alliance = count(NO_COMMUNITY.matcher(text).replaceAll(""), "共同体|教育集团|联盟|片区|教研组|名师工作室|成员校|核心校|城乡学校|支教");
        if (pairing == 0 && alliance == 0) return BelongsTo.ORGANIZATION;
        return pairing > alliance ? BelongsTo.PAIRING : BelongsTo.ALLIANCE;
    }

    /** The one that is named most often; the three shapes of an alliance only if just one of them is named. */
    private static AllianceType type(String text) {
        AllianceType most = null;
        long best = 1;
        for (var type : TYPES.entrySet()) {
            long said = type.getValue().matcher(text).results().count();
            if (said > best) {
                best = said;
                most = type.getKey();
            }
        }
        long shapes = List.of("融合型", "共建型", "协作型").stream().filter(text::contains).count();
        return shapes > 1 ? null : most;
    }

    private static long count(String text, String words) {
        return Pattern.compile(words).matcher(text).results().count();
    }
}
