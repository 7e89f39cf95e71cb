package cn.gongjian.shared.http;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"陈荣", "阿卜杜拉·买买提", "Zoë O'Neill", "文学院　党委", "𠮷野家", "葛\uDB40\uDD00城", "«党建+»", "٣"})
    void whatPeopleWriteIsPlainInOneLine(String text) {
        assertTrue(PlainWords.areIn(text, false));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, '\t', '\n', '\r', 0x1b, 0x7f, 0x85, 0x9f, 0xad, 0x61c, 0x200b, 0x200d, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202e, 0x2060, 0x2066, 0x2069,
            0xfeff, 0xe0041, 0xd800, 0xdc00})
    void noLineHoldsWhatCannotBeSeen(int character) {
        assertFalse(PlainWords.areIn("陈" + Character.toString(character) + "荣", false));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, '\r', 0x1b, 0x7f, 0x85, 0x9f, 0xd800})
    void noTextHoldsControls(int character) {
        assertFalse(PlainWords.areIn("第一条" + Character.toString(character) + "第二条", true));
    }

    @Test
    void severalLinesMayHaveBreaksTabsAndJoinedPictures() {
        assertTrue(PlainWords.areIn("一、座谈\n\t二、走访 👨\u200d👩\u200d👧", true));
    }
}
