package cn.gongjian.calendar.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ContentLinesTest {

    private static String written(String words) {
        var lines = new ContentLines();
        lines.text("SUMMARY", words);
        return new String(lines.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void aShortLineStaysOne() {
        assertEquals("SUMMARY:主题党日\r\n", written("主题党日"));
    }

    @Test
    void noLineHasMoreThan75Octets() {
        for (var line : written("结对共建".repeat(60)).split("\r\n")) assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
    }

    @Test
    void unfoldedItIsWhatWasSaid() {
        var words = "结对共建，城乡同步😀".repeat(40);
        assertEquals("SUMMARY:" + words + "\r\n", written(words).replace("\r\n ", ""));
    }

    @Test
    void aCharacterOfFourOctetsIsNotCut() {
        for (var line : written("😀".repeat(50)).split("\r\n ?")) assertEquals(-1, line.indexOf('\uFFFD'), line);
    }

    @Test
    void commasSemicolonsAndBackslashesAreEscaped() {
        assertEquals("SUMMARY:a\\,b\\;c\\\\d\r\n", written("a,b;c\\d"));
    }

    @Test
    void newLinesOfAnyKindAreEscaped() {
        assertEquals("SUMMARY:一\\n二\\n三\r\n", written("一\n二\r\n三"));
    }

    @Test
    void controlCharactersAreLeftOut() {
        assertEquals("SUMMARY:ab\r\n", written("a\u0007b"));
    }

    @Test
    void nothingIsWrittenOfNothing() {
        assertEquals("", written(null));
    }

    @Property
    void noLineIsTooLongWhateverIsSaid(@ForAll @StringLength(max = 400) String words) {
        for (var line : written(words).split("\r\n")) assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }
}
