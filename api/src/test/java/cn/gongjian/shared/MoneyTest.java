package cn.gongjian.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongjian.shared.money.Money;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({"5000,5000.00", "0.1,0.10", "9999999999999.99,9999999999999.99", "0,0.00"})
    void isWrittenWithTwoDecimals(String given, String written) {
        assertEquals(written, Money.of(given).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "-1", "1e9", "NaN", "1,000.00", "１００", "", " 1", "1.", ".5", "99999999999999", "+1"})
    void whatIsNoPlainAmountIsRefused(String given) {
        assertThrows(IllegalArgumentException.class, () -> Money.of(given));
    }

    @Test
    void aThirdDecimalIsNeverRounded() {
        assertThrows(ArithmeticException.class, () -> Money.of(new BigDecimal("0.005")));
    }

    @Property
    void addingAndTakingAwayLeavesWhatWas(@ForAll @LongRange(min = 0, max = 999_999_999_999L) long a, @ForAll @LongRange(min = 0, max = 999_999_999_999L) long b) {
        var first = Money.of(BigDecimal.valueOf(a, 2));
        var second = Money.of(BigDecimal.valueOf(b, 2));
        assertEquals(first, first.plus(second).minus(second));
    }

    @Property
    void orderIsThatOfTheFen(@ForAll @LongRange(min = 0, max = 999_999_999_999L) long a, @ForAll @LongRange(min = 0, max = 999_999_999_999L) long b) {
        assertEquals(Long.compare(a, b) > 0, Money.of(BigDecimal.valueOf(a, 2)).exceeds(Money.of(BigDecimal.valueOf(b, 2))));
        assertTrue(Money.of(BigDecimal.valueOf(a + 1, 2)).isPositive());
    }
}
