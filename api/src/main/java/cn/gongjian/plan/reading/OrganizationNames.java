package cn.gongjian.plan.reading;

import cn.gongjian.organization.OrganizationKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names of organisations by what they end with, between words that no name has. */
final class OrganizationNames {

    record Found(String name, OrganizationKind kind, int start, int end) {}

    private static final Pattern BREAK = Pattern.compile("[^\\u4e00-\\u9fffx\\d]|[与和及由而此向在到对为是的了将从把被以各等经至报让给并使受按或]|依托|构建|制定|组织|实现|激发|提升|推进|推动|加强|紧紧|围绕|浸润|扩大|提高|促使|形成|助推|带动|引领|缩小|打破|统筹|实施|开展|参与|选派|派出|增强|结合|利用|充分|作为|贯彻|采取|结对|帮扶|支持|根据|关于|成立|促进|创建|全力|帮助|建立|落实|通过|下属|建议|首批|发挥|年度|拟(?!定)|其中|包括|成员|核心校|牵头|联合|具体|现结合|特|所有|每年|每月|共同(?!体)|书记|协调|举办|参加|深入|一所|\\d{1,3}+[个所家名]|[两三四五六]所|年内|年度|有利于|密切|建成|争创|升级|拓展|需求|开发|引入|规范|明确|提出|健全|掌握|启动|确保|搭建|列入|召集|安排|维护|尊重|发展(?=壮)|壮大|拓宽|负责|高度|重视|我们|比例|计入|工作|格局|用于|教育共同体|发展共同体|共建(?=村|党|支)|品格|家长|有效|积极|语言");
    private static final Pattern ENDING = Pattern.compile("^[\\u4e00-\\u9fffx\\d]{0,18}?(?:(?<school>中心小学|中心学校|中心校|小学|中学|学校|(?<=[一二三四五六七八九十实验])小(?=$)|(?<=[一二三四五六七八九十\\d])中(?=$)|校区)|(?<kindergarten>幼儿园)|(?<group>教育集团)|(?<college>学院|大学)|(?<branch>(?:第[一二三四五六七八九十]|机关)?(?:党支部|党总支)|机关支部|支部)|(?<committee>党委|党工委|组织部)|(?<bureau>教育局|教体局|教育体育局|教育和体育局|教科体局)|(?<office>(?<=[\\u4e00-\\u9fff]{2})局(?![属直面势部限长机])|纪委|监委|(?<=[\\u4e00-\\u9fff]{3})机关|海关|研究所|研究院|教研室|进修学校)|(?<enterprise>公司|集团)|(?<community>社区)|(?<village>(?<![农乡该本各全])村)|(?<township>(?<![城])镇|(?<![城下])乡(?![村镇])|街道办事处|街道))");
    private static final Pattern GENERIC = Pattern.compile(
            "(?:我|本|各|该|全|方|援|教|因|谐|分|共建|基层|双方|每所|学院|省|市|县|区|州|镇|乡|州|成员|核心|基地|协作|受援|受|支援|对口|薄弱|优质|城区|农村|乡村|偏远|乡镇|城乡|县直|公办|民办|示范|中心|局属|局直属|直属|骨干|名|家长|所属|对方|双方|两所|三所|四所|五所|多所|义务教育|职业|品格|共同|相关|有关|上级|地方|基层|党|广大|全体|普通|特教|村级|村|镇|城镇|小|创建|教学|红旗|驻|进|入|到|联系|帮扶|一|新|美丽|完小|两|九年|子|送教|区域|片区|九|十|干部|分管|幼儿)*"
                    + "(?:学校|小学|中学|中小学|党委|幼儿园|中心小学|中心学校|中心校|校区|学院|大学|党支部|支部|党总支|党委|局|社区|村|镇|乡|街道|公司|集团|机关|教研室|研究所)");

    private static final Pattern ALONE = Pattern.compile("(?<=[、:(-])[\\u4e00-\\u9fffx]{2,8}?(?:小学|中学|幼儿园|学校|村|社区)(?=[、,;。)-])");
    private static final Pattern VERBS = Pattern.compile("^(?:和|与|及|到|在|对口|为|向)|提升|推进|组织|加强|深入|开展|帮助|结对|各|全|送教|本|联系");
    private static final int MOST_LISTED = 400;

    private OrganizationNames() {}

    static List<Found> in(String text) {
        var found = listed(text);
        var masked = new StringBuilder(text);
        for (var one : found) for (int i = one.start; i < one.end; i++) masked.setCharAt(i, '|');
        rest(masked.toString(), found);
        found.sort(Comparator.comparingInt(Found::start));
        return found;
    }

    /** What stands alone between marks is a name as it stands, whatever words it is made of, and is one elsewhere too. */
    private static List<Found> listed(String text) {
        var found = new ArrayList<Found>();
        for (var alone = ALONE.matcher(text); alone.find(); ) {
            var name = alone.group();
            var ending = ENDING.matcher(name);
            if (found.size() > MOST_LISTED || !ending.find() || GENERIC.matcher(name).matches() || VERBS.matcher(name).find() || found.stream().anyMatch(one -> one.name.equals(name))) continue;
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) found.add(new Found(name, kind(ending), at, at + name.length()));
        }
        return found;
    }

    private static void rest(String text, List<Found> found) {
        int start = 0;
        for (var stop = BREAK.matcher(text); start < text.length(); ) {
            boolean hasStop = stop.find();
            int end = hasStop ? stop.start() : text.length();
            if (end - start >= 2) token(text, start, end, found);
            start = hasStop ? stop.end() : text.length();
        }
    }

    private static void token(String text, int start, int end, List<Found> found) {
        var ending = ENDING.matcher(text).region(start, Math.min(end, start + 24));
        ending.useAnchoringBounds(true);
        if (!ending.find()) return;
        // The longest: 仙居县教育局教研室 rather than 仙居县教育局.
        int to = ending.end();
        var kind = kind(ending);
        for (var further = ENDING.matcher(text).region(to, Math.min(end, start + 26)); to < end && further.find() && further.end() > to; further.region(to, Math.min(end, start + 26))) {
            if (further.end() - further.start() > 10) break;
            to = further.end();
            kind = kind(further);
        }
        var name = text.substring(start, to);
        if (!GENERIC.matcher(name).matches() && (name.length() >= 3 || kind == OrganizationKind.VILLAGE && start > 0 && text.charAt(start - 1) == '、') && !Character.isDigit(name.charAt(0))) found.add(new Found(name, kind, start, to));
    }

    private static OrganizationKind kind(Matcher ending) {
        if (ending.group("school") != null) return OrganizationKind.SCHOOL;
        if (ending.group("kindergarten") != null) return OrganizationKind.KINDERGARTEN;
        if (ending.group("group") != null) return OrganizationKind.EDUCATION_GROUP;
        if (ending.group("college") != null) return OrganizationKind.COLLEGE;
        if (ending.group("branch") != null) return OrganizationKind.PARTY_BRANCH;
        if (ending.group("committee") != null) return OrganizationKind.PARTY_COMMITTEE;
        if (ending.group("bureau") != null) return OrganizationKind.EDUCATION_BUREAU;
        if (ending.group("office") != null) return OrganizationKind.GOVERNMENT_OFFICE;
        if (ending.group("enterprise") != null) return OrganizationKind.ENTERPRISE;
        if (ending.group("community") != null) return OrganizationKind.COMMUNITY;
        return ending.group("village") != null ? OrganizationKind.VILLAGE : OrganizationKind.TOWNSHIP;
    }
}
