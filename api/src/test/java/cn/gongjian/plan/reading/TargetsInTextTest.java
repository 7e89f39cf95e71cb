package cn.gongjian.plan.reading;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetsInTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            到2027年7月，成员校优秀教师达到12名以上。 | 12 - 名 2027-07-31
            到2027年，培养县级骨干教师3至5名。 | 3 5 名 2027-12-31
            2027年6月底前建成示范课堂8个。 | 8 - 个 2027-06-30
            三年内推出省级名师2-3名。 | 2 3 名 -
            """)
    void sayHowMuchByWhen(String text, String expected) {
        var target = PlanReader.read(text, ReadingHints.none()).targets().getFirst();
        assertThat(or(target.min()) + " " + or(target.max()) + " " + target.unit() + " " + or(target.due()), is(expected));
    }

    private static String or(Object found) {
        return found == null ? "-" : found.toString();
    }
}
