package cn.gongjian.plan.lint;

import cn.gongjian.plan.draft.Commitment;
import cn.gongjian.plan.draft.Draft;
import cn.gongjian.plan.draft.Finding;
import cn.gongjian.plan.draft.FindingCode;
import cn.gongjian.plan.draft.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Two numbers for what may be the same activity: 每月1次活动, 每学期集中活动不少于4次. */
final class OverlappingCommitments implements Check {

    @Override
    public List<Finding> of(Draft draft, String text) {
        var found = new ArrayList<Finding>();
        var all = draft.commitments();
        for (int i = 0; i < all.size() && i < 200; i++)
            for (int j = 0; j < i; j++)
                if (isSame(all.get(j), all.get(i))) {
                    found.add(finding(all.get(j), all.get(i), i));
                    break;
                }
        return found;
    }

    private static final Set<Period> OVER_ALL = EnumSet.of(Period.ONCE, Period.TERM);

    private static boolean isSame(Commitment one, Commitment other) {
        if (one.owner() != other.owner() || one.count() == null || other.count() == null || one.period() == null || other.period() == null) return false;
        if (OVER_ALL.contains(one.period()) || OVER_ALL.contains(other.period())) return false;
        if (one.period() == other.period() && one.count().equals(other.count()) && !one.activity().equals(other.activity())) return false;
        return one.activity().equals(other.activity()) || one.activity().endsWith(other.activity()) || other.activity().endsWith(one.activity());
    }

    private static Finding finding(Commitment one, Commitment other, int at) {
        return Finding.of(FindingCode.COMMITMENTS_OVERLAP, "/commitments/" + at, other.passage(), Map.of("activity", one.activity(), "count", one.count().toString(), "period", one.period().name(),
                "otherActivity", other.activity(), "otherCount", other.count().toString(), "otherPeriod", other.period().name()));
    }
}
