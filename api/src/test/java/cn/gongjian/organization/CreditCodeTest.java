package cn.gongjian.organization;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "123310244700000070"})
    void codesOfTheStandardAreValid(String code) {
        assertTrue(CreditCode.isValid(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350211M0000XUF46", "91350100M000100Y44", "91350100M000100Y4", "91350100M000100I43", "９1350100M000100Y43", ""})
    void aWrongCheckDigitLengthOrLetterIsInvalid(String code) {
        assertFalse(CreditCode.isValid(code));
    }
}
