package cn.gongjian.plan.reading;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import cn.gongjian.plan.text.PlanText;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The plans of infra/demo/plans, in all formats, which the rules were not written for. */
class OwnPlansTest {

    private static final int PLANS = 10;
    private static final Map<String, AnswerKey.Tally> TALLIES = AnswerKey.empty();

    @BeforeAll
    static void readAll() {
        for (int i = 1; i <= PLANS; i++) {
            var key = AnswerKey.of("../own-key/%02d.json".formatted(i));
            key.compare(PlanReader.read(PlanText.of(Path.of("../infra/demo/plans", key.plan())), ReadingHints.none()), TALLIES);
        }
        TALLIES.forEach((kind, tally) -> System.out.println(tally.row(kind)));
    }

    @Test
    void rulesAreFound() {
        assertThat(TALLIES.get("commitments").missed().toString(), TALLIES.get("commitments").recall(), greaterThanOrEqualTo(0.95));
    }

    @Test
    void noRuleIsInvented() {
        assertThat(TALLIES.get("commitments").wrong(), empty());
    }

    @Test
    void phasesAndMoneyAreFound() {
        assertThat(TALLIES.get("phases").missed(), empty());
        assertThat(TALLIES.get("money").missed(), empty());
    }
}
