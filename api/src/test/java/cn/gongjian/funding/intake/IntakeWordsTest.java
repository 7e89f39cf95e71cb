package cn.gongjian.funding.intake;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import cn.gongjian.funding.SourceKind;
import cn.gongjian.funding.SpendsFrom;
import cn.gongjian.organization.CooperationKind;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IntakeWordsTest {

    static Stream<Enum<?>> choices() {
        return Stream.<Enum<?>[]>of(SourceKind.values(), SpendsFrom.values(), CooperationKind.values()).flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("choices")
    void everyChoiceHasWordsInBothLanguages(Enum<?> choice) {
        assertNotEquals(IntakeWords.of(Locale.CHINA).of(choice), IntakeWords.of(Locale.ENGLISH).of(choice));
    }
}
