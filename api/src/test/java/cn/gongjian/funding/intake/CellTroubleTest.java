package cn.gongjian.funding.intake;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import cn.gongjian.shared.problem.ProblemWords;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CellTroubleTest {

    @ParameterizedTest
    @EnumSource(CellTrouble.class)
    void hasWordsInBothLanguages(CellTrouble trouble) {
        for (var locale : new Locale[] {Locale.CHINA, Locale.ENGLISH}) {
            var words = ProblemWords.detail(trouble, locale, "a", "b", "c");
            assertNotNull(words, trouble + " " + locale);
            assertFalse(words.contains("{"), words);
        }
    }
}
