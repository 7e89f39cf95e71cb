package cn.gongjian.plan.reading;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that somebody made to keep the reader busy. */
class HostileTextTest {

    private static final Duration MOST = Duration.ofSeconds(10);

    @ParameterizedTest
    @ValueSource(strings = {"每", "每学期", "一", "9", "月", "、", "，", "(", "各学校", "2026年9月", "每学期开展2次活动", "0.5万元", "组长:", "一二三四", "校(xiao)", "《", "第一阶段(", "a", " ", "\n", "每名教师、", "小学", "7:3", "学校的"})
    void isReadInTime(String piece) {
        var text = piece.repeat(30_000 / piece.length());
        assertTimeout(MOST, () -> PlanReader.read(text, ReadingHints.none()));
    }
}
