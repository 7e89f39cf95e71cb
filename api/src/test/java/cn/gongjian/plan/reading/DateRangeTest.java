package cn.gongjian.plan.reading;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026年3月1日 | 2026-03-01 | 2026-03-01 | DAY
            2026年3月 | 2026-03-01 | 2026-03-31 | MONTH
            2026年3月—4月 | 2026-03-01 | 2026-04-30 | MONTH
            2026年9月至2027年6月 | 2026-09-01 | 2027-06-30 | MONTH
            2026年9月—6月 | 2026-09-01 | 2027-06-30 | MONTH
            2026年9月1日至次年1月20日 | 2026-09-01 | 2027-01-20 | DAY
            2026年3月上旬 | 2026-03-01 | 2026-03-10 | TEN_DAYS
            10月中旬前 | - | --10-20 | TEN_DAYS
            10月下旬-8月底 | --10-21 | --08-31 | TEN_DAYS
            3月底前 | - | --03-31 | TEN_DAYS
            2026年9月前 | - | 2026-08-31 | MONTH
            3月20日之前 | - | --03-20 | DAY
            12月10日之后 | --12-10 | - | DAY
            9月10日至20日 | --09-10 | --09-20 | DAY
            20xx年8月 | --08-01 | --08-31 | MONTH
            二〇二六年十月 | 2026-10-01 | 2026-10-31 | MONTH
            十月中旬 | --10-11 | --10-20 | TEN_DAYS
            2026.9.1-2027.6.30 | 2026-09-01 | 2027-06-30 | DAY
            2026年底 | 2026-12-01 | 2026-12-31 | YEAR
            6、7月份 | --06-01 | --07-31 | MONTH
            2026年2月 | 2026-02-01 | 2026-02-28 | MONTH
            """)
    void isTheWidestReading(String text, String from, String to, String precision) {
        var range = DateRange.in(new Folded(text).text).getFirst();
        assertThat(Objects.requireNonNullElse(range.fromText(), "-"), is(from));
        assertThat(Objects.requireNonNullElse(range.toText(), "-"), is(to));
        assertThat(range.precision().name(), is(precision));
    }

    @ParameterizedTest
    @ValueSource(strings = {"每月一次", "3个月", "每年", "第三周", "一月一主题", "2月31日"})
    void isNoDate(String text) {
        assertThat(DateRange.in(text).stream().filter(range -> range.from() != null || range.to() != null).toList().size(), is(0));
    }
}
