package cn.gongjian.plan.lint;

import cn.gongjian.organization.OrganizationKind;
import cn.gongjian.plan.draft.Draft;
import cn.gongjian.plan.draft.Finding;
import cn.gongjian.plan.draft.FindingCode;
import cn.gongjian.plan.draft.Passage;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** 9个村, but eight or ten are named. */
final class ListedCounts implements Check {

    private static final Pattern COUNT = Pattern.compile("(?<n>\\d{1,2}|[一二两三四五六七八九十]{1,3})(?:个|所|家)(?:[\\u4e00-\\u9fff]{0,6})(?<what>村|社区|小学|中学|幼儿园|党支部)(?![级两委民小])");
    private static final Map<String, OrganizationKind> KINDS = Map.of("村", OrganizationKind.VILLAGE, "社区", OrganizationKind.COMMUNITY, "小学", OrganizationKind.SCHOOL,
            "中学", OrganizationKind.SCHOOL, "幼儿园", OrganizationKind.KINDERGARTEN, "党支部", OrganizationKind.PARTY_BRANCH);

    @Override
    public List<Finding> of(Draft draft, String text) {
        for (var count = COUNT.matcher(text); count.find(); ) {
            int stated = number(count.group("n"));
            var kind = KINDS.get(count.group("what"));
            var what = count.group("what");
            long listed = draft.organizations().stream().filter(one -> one.kind() == kind && one.name().endsWith(what)).count();
            // One or two names are examples, not the list.
            if (stated > 2 && listed > 2 && listed != stated)
                return List.of(Finding.of(FindingCode.COUNT_DIFFERS, "/organizations", Passage.of(text, count.start(), count.end()),
                        Map.of("what", what, "stated", String.valueOf(stated), "listed", String.valueOf(listed))));
        }
        return List.of();
    }

    private static int number(String written) {
        if (Character.isDigit(written.charAt(0))) return Integer.parseInt(written);
        int ten = written.indexOf('十');
        int last = Math.max(0, "〇一二三四五六七八九".indexOf(written.replace('两', '二').charAt(written.length() - 1)));
        return ten < 0 ? last : (ten == 0 ? 10 : 10 * "〇一二三四五六七八九".indexOf(written.charAt(0))) + (written.endsWith("十") ? 0 : last);
    }
}
