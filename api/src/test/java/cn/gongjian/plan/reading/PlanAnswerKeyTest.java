package cn.gongjian.plan.reading;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The fifteen plans of the customer, which are not kept in this repository, against what a person found in them. */
class PlanAnswerKeyTest {

    private static final int PLANS = 15;
    private static final Map<String, AnswerKey.Tally> TALLIES = AnswerKey.empty();
    private static Path folder;

    @BeforeAll
    static void readAll() throws IOException {
        folder = folder();
        assumeTrue(folder != null, "SKIPPED: the plans are not here. Put them beside the repository as shared/plans, or name their folder in GONGJIAN_PLANS.");
        for (int i = 1; i <= PLANS; i++) {
            var key = AnswerKey.of("%02d.json".formatted(i));
            var text = Files.readString(folder.resolve(key.plan()));
            assertThat(key.plan() + " is the text that the key was written from", key.isOf(text), is(true));
            key.compare(PlanReader.read(text, ReadingHints.none()), TALLIES);
        }
        TALLIES.forEach((kind, tally) -> System.out.println(tally.row(kind)));
    }

    private static Path folder() {
        var named = System.getenv("GONGJIAN_PLANS");
        for (var here = Path.of("").toAbsolutePath(); here != null; here = here.getParent()) {
            var beside = named == null ? here.resolve("shared/plans") : Path.of(named);
            if (Files.isDirectory(beside)) return beside;
        }
        return null;
    }

    @Test
    void findsTheRulesWithCountBoundPeriodAndOwner() {
        assertThat(TALLIES.get("commitments").missed().toString(), TALLIES.get("commitments").recall(), greaterThanOrEqualTo(0.95));
    }

    @Test
    void findsNoRuleThatTheTextDoesNotHave() {
        assertThat(TALLIES.get("commitments").wrong(), empty());
    }

    @Test
    void findsEachPhaseWithItsDates() {
        assertThat(TALLIES.get("phases").missed(), empty());
    }

    @Test
    void findsNoPhaseThatTheTextDoesNotHave() {
        assertThat(TALLIES.get("phases").wrong(), empty());
    }

    @Test
    void findsAllMoney() {
        assertThat(TALLIES.get("money").missed(), empty());
    }

    @Test
    void findsNoMoneyThatTheTextDoesNotHave() {
        assertThat(TALLIES.get("money").wrong(), empty());
    }

    @Test
    void findsTheOtherThingsThatAreCounted() {
        for (var kind : new String[] {"targets", "deadlines", "scores", "events", "posts"})
            assertThat(kind + " " + TALLIES.get(kind).missed(), TALLIES.get(kind).recall(), greaterThanOrEqualTo(0.9));
    }

    @Test
    void aDamagedCopyIsTheSameForTheMostPart() throws IOException {
        var four = Files.readString(folder.resolve("04-three-school-community.txt"));
        var ten = Files.readString(folder.resolve("10-three-school-community-b.txt"));
        assertThat(Similarity.percent(four, ten), is(98));
    }
}
