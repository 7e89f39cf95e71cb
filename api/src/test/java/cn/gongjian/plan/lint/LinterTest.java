package cn.gongjian.plan.lint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import cn.gongjian.plan.draft.Finding;
import cn.gongjian.plan.draft.FindingCode;
import cn.gongjian.plan.reading.PlanReader;
import cn.gongjian.plan.reading.ReadingHints;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns: text, and what is found wrong with it. */
class LinterTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            准备阶段(2026年3月)。实施阶段(2026年5月-6月)。 | PHASE_GAP
            准备阶段(2026年3月)。实施阶段(2026年4月-6月)。 | ''
            准备阶段(8月)。实施阶段(9月-6月)。总结阶段(7月)。 | ''
            准备阶段(2026年3月)。实施阶段(2026年3月20日-6月30日)。 | PHASE_OVERLAP
            实施阶段(2026年6月30日-2026年3月1日)。 | PHASE_REVERSED
            实施阶段(2026年3月1日之后)。 | PHASE_OPEN_ENDED
            研修期限从20xx年10月起至20xx年6月止,为期一年半。 | DURATION_DIFFERS
            研修期限从2026年9月至2027年6月,为期一学年。 | ''
            研修期限从2026年9月至2027年8月,为期一年。 | ''
            准备阶段(20xx年8月)。各校计划于9月10日前报中心校。 | DEADLINE_AFTER_PHASE
            准备阶段(2026年8月)。各校计划于8月20日前报中心校。 | ''
            实施阶段(2026年1月-12月)。三年内培养骨干教师5名。 | TARGET_BEYOND_TERM
            考核:日常考核占40%,年终考核占50%。 | WEIGHTS_NOT_100
            考核:日常考核占40%,年终考核占60%。 | ''
            与4个村结对:石桥村、北塘村、竹园村。 | COUNT_DIFFERS
            与3个村结对:石桥村、北塘村、竹园村。 | ''
            每月集中活动1次。每学期集中活动不少于4次。 | COMMITMENTS_OVERLAP
            组长: | POST_EMPTY
            会上发放纪念品。 | GIFTS
            大屏幕滚动播放学生的照片。 | MINORS_DATA
            """)
    void tellsWhatIsWrong(String text, String codes) {
        assertThat(PlanReader.read(text, ReadingHints.none()).findings().stream().map(one -> one.code().name()).collect(Collectors.joining(" ")), is(codes));
    }

    @Test
    void aGapIsToldInDays() {
        var gap = PlanReader.read("准备阶段(3月20日之前)。实施阶段(4月1日至12月10日)。", ReadingHints.none()).findings().getFirst();
        assertThat(gap.params(), is(Map.of("name", "准备阶段", "nextName", "实施阶段", "from", "--03-21", "to", "--03-31")));
    }

    @Test
    void aDraftWithoutPassagesIsCheckedToo() {
        var draft = PlanReader.read("准备阶段(2026年3月)。实施阶段(2026年5月-6月)。", ReadingHints.none()).draft();
        assertThat(Linter.check(draft, "").stream().map(Finding::code).toList(), is(java.util.List.of(FindingCode.PHASE_GAP)));
    }
}
