package cn.gongjian.funding.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gongjian.shared.money.Money;
import cn.gongjian.shared.problem.Problem;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTextTest {

    @ParameterizedTest
    @CsvSource({"5000, 5000.00", "5000.5, 5000.50", "0.01, 0.01", "5000.500, 5000.50", "9999999999999.99, 9999999999999.99", "007, 7.00"})
    void digitsAreAnAmount(String text, String yuan) {
        assertEquals(yuan, AmountText.read(text).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "5000.123|AMOUNT_DECIMALS", "0.001|AMOUNT_DECIMALS", "-5|AMOUNT_NEGATIVE", "-0.01|AMOUNT_NEGATIVE", "−5|AMOUNT_NEGATIVE", "(5.00)|AMOUNT_NEGATIVE",
            "0|AMOUNT_ZERO", "0.00|AMOUNT_ZERO", "1e9|AMOUNT_EXPONENT", "1.5E+09|AMOUNT_EXPONENT", "NaN|AMOUNT_NO_NUMBER", "Infinity|AMOUNT_NO_NUMBER",
            "五千|AMOUNT_NO_NUMBER", "5.|AMOUNT_SEPARATOR", ".5|AMOUNT_NO_NUMBER", "0x10|AMOUNT_NO_NUMBER", "5,000.00|AMOUNT_SEPARATOR", "5，000|AMOUNT_SEPARATOR",
            "5 000|AMOUNT_SEPARATOR", "1.000.000|AMOUNT_SEPARATOR", "５０００|AMOUNT_FULL_WIDTH", "5000．00|AMOUNT_FULL_WIDTH", "¥5000|AMOUNT_UNIT", "5000元|AMOUNT_UNIT",
            "1.2万|AMOUNT_UNIT", "10000000000000|AMOUNT_TOO_LARGE", "99999999999999999999.99|AMOUNT_TOO_LARGE", "٥٠٠|AMOUNT_NO_NUMBER", "5000;|AMOUNT_NO_NUMBER"})
    void whatIsNoAmountIsRefusedWithItsReason(String text, CellTrouble trouble) {
        assertEquals(trouble, assertThrows(Problem.class, () -> AmountText.read(text)).kind());
    }

    @Provide
    Arbitrary<BigDecimal> yuan() {
        return Arbitraries.bigDecimals().between(new BigDecimal("0.01"), new BigDecimal("9999999999999.99")).ofScale(2);
    }

    @Property
    void whateverIsWrittenOutIsReadToTheFen(@ForAll("yuan") BigDecimal yuan) {
        assertEquals(new Money(yuan), AmountText.read(yuan.toPlainString()));
    }

    @Property
    void whateverElseIsWrittenIsReadToTheFenOrRefused(@ForAll("scribbles") String text) {
        try {
            var read = AmountText.read(text);
            assertEquals(0, new BigDecimal(text).compareTo(read.yuan()), "nothing is guessed");
            assertTrue(read.isPositive());
        } catch (Problem refused) {
            assertTrue(refused.kind() instanceof CellTrouble);
        }
    }

    @Provide
    Arbitrary<String> scribbles() {
        return Arbitraries.strings().withChars("0123456789.,-+eE １，元¥NaN").ofMinLength(1).ofMaxLength(20);
    }
}
