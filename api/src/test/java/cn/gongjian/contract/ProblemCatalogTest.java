package cn.gongjian.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongjian.shared.problem.ProblemKind;
import cn.gongjian.shared.problem.ProblemWords;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemCatalogTest {

    static Stream<ProblemKind> problems() {
        return ProblemCatalog.all();
    }

    @ParameterizedTest
    @MethodSource("problems")
    void hasWordsInBothLanguages(ProblemKind kind) {
        for (var locale : new Locale[] {Locale.CHINA, Locale.ENGLISH}) {
            assertNotNull(ProblemWords.title(kind, locale), kind.slug() + " title " + locale);
            assertNotNull(ProblemWords.detail(kind, locale, 70001, 80002, 90003), kind.slug() + " detail " + locale);
            assertNotNull(ProblemWords.help(kind, locale), kind.slug() + " help " + locale);
        }
    }

    @ParameterizedTest
    @MethodSource("problems")
    void chineseWordsHoldNoEnglishSentence(ProblemKind kind) {
        assertTrue(ProblemWords.title(kind, Locale.CHINA).codePoints().anyMatch(c -> c > 0x4e00), kind.slug());
        assertFalse(ProblemWords.title(kind, Locale.ENGLISH).codePoints().anyMatch(c -> c > 0x4e00 && c < 0x9fff), kind.slug());
    }

    @ParameterizedTest
    @MethodSource("problems")
    void bothLanguagesMentionTheSameFacts(ProblemKind kind) {
        assertEquals(placeholders(kind, Locale.CHINA), placeholders(kind, Locale.ENGLISH), kind.slug());
    }

    private static long placeholders(ProblemKind kind, Locale locale) {
        return Stream.of("70001", "80002", "90003")
                .filter(ProblemWords.detail(kind, locale, 70001, 80002, 90003).replace(",", "")::contains).count();
    }

    @ParameterizedTest
    @MethodSource("problems")
    void isARefusal(ProblemKind kind) {
        assertTrue(kind.status() >= 400 && kind.status() < 600, kind.slug());
    }
}
