package cn.gongjian.plan.reading;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NatureTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            红旗社区与三中结对共建实施方案;一、内容 | 红旗社区与三中结对共建实施方案
            红旗社区与三中结对共建实施方案;(2026年度);一、内容 | 红旗社区与三中结对共建实施方案
            红旗社区与三中结对共建方案（2027-01-01）;为办实事，约定如下。 | 红旗社区与三中结对共建方案
            城乡教育共同体考核办法（试行）;一、对象 | 城乡教育共同体考核办法（试行）
            """)
    void theTitleIsTheNameAlone(String lines, String title) {
        assertThat(PlanReader.read(lines.replace(';', '\n'), ReadingHints.none()).title(), is(title));
    }
}
