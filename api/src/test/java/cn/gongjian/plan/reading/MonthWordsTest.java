package cn.gongjian.plan.reading;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            每半年召开一次联席会议，分别于6月和12月。 | 6 12
            每半年召开一次联席会议，时间为每年的3月和9月。 | 3 9
            每年5月开展一次文艺汇演。 | 5
            每季度召开一次联席会议，由双方轮流承办。 | ''
            """)
    void monthsAreThoseOfThePromise(String text, String months) {
        var found = PlanReader.read(text, ReadingHints.none()).commitments().getFirst().months();
        assertThat((found == null ? List.<Integer>of() : found).stream().map(String::valueOf).collect(Collectors.joining(" ")), is(months));
    }
}
