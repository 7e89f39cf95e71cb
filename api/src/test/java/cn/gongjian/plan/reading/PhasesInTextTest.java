package cn.gongjian.plan.reading;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhasesInTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            （一）准备阶段（20xx年8月） | 准备阶段 --08-01 --08-31
            （一）动员部署阶段（3月20日之前）。制定方案。 | 动员部署阶段 - --03-20
            （三）总结阶段（6月下旬至7月上旬） | 总结阶段 --06-21 --07-10
            第一阶段（9月1日—9月20日）：宣传发动。第二阶段（9月21日至次年5月31日）：组织实施。 | 第一阶段:宣传发动 --09-01 --09-20, 第二阶段:组织实施 --09-21 --05-31
            （一）准备阶段：从2026年2月15日起至3月底止。 | 准备阶段 2026-02-15 2026-03-31
            9月—10月为启动阶段，11月—次年5月为实施阶段。 | 启动阶段 --09-01 --10-31, 实施阶段 --11-01 --05-31
            （二）总结阶段 | 总结阶段 - -
            """)
    void areRead(String text, String expected) {
        assertThat(said(text), is(expected));
    }

    @Test
    void inASectionAboutStepsNeedNotCallThemselvesPhases() {
        assertThat(said("四、进度安排\n2026年3月—4月：制定方案，召开启动会。\n2026年5月至2027年1月：全面推进。"),
                is("制定方案 2026-03-01 2026-04-30, 全面推进 2026-05-01 2027-01-31"));
    }

    private static String said(String text) {
        return PlanReader.read(text, ReadingHints.none()).phases().stream()
                .map(phase -> "%s %s %s".formatted(phase.name(), phase.from() == null ? "-" : phase.from(), phase.to() == null ? "-" : phase.to())).collect(Collectors.joining(", "));
    }
}
