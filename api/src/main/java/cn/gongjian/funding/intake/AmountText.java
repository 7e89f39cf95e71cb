package cn.gongjian.funding.intake;

import static cn.gongjian.funding.intake.CellTrouble.AMOUNT_DECIMALS;
import static cn.gongjian.funding.intake.CellTrouble.AMOUNT_EXPONENT;
import static cn.gongjian.funding.intake.CellTrouble.AMOUNT_FULL_WIDTH;
import static cn.gongjian.funding.intake.CellTrouble.AMOUNT_NEGATIVE;
import static cn.gongjian.funding.intake.CellTrouble.AMOUNT_NO_NUMBER;
import static cn.gongjian.funding.intake.CellTrouble.AMOUNT_SEPARATOR;
import static cn.gongjian.funding.intake.CellTrouble.AMOUNT_TOO_LARGE;
import static cn.gongjian.funding.intake.CellTrouble.AMOUNT_UNIT;
import static cn.gongjian.funding.intake.CellTrouble.AMOUNT_ZERO;

import cn.gongjian.shared.money.Money;
import cn.gongjian.shared.problem.Problem;
import java.math.BigDecimal;

/**
 * An amount of a table. What could be read in two ways is refused with the reason instead of guessed: 1,234 is a thousand
 * for some and one for others.
 */
final class AmountText {

    private static final int MOST_DIGITS = 13;

    private AmountText() {}

    static Money read(String text) {
        if (!text.matches("\\d{1,40}(\\.\\d{1,40})?")) throw trouble(text);
        var yuan = new BigDecimal(text).stripTrailingZeros();
        if (yuan.signum() == 0) throw AMOUNT_ZERO.because();
        if (yuan.scale() > 2) throw AMOUNT_DECIMALS.because(text);
        if (yuan.precision() - yuan.scale() > MOST_DIGITS) throw AMOUNT_TOO_LARGE.because(text);
        return new Money(yuan);
    }

    private static Problem trouble(String text) {
        if (text.matches("(?s).*[０-９．].*")) return AMOUNT_FULL_WIDTH.because(text);
        if (text.matches("[-−－(（]\\s*\\d[\\d.,，]*[)）]?")) return AMOUNT_NEGATIVE.because(text);
        if (text.matches("\\d[\\d,，.\\s'’]*")) return AMOUNT_SEPARATOR.because(text);
        if (text.matches("[-+]?\\d+(\\.\\d+)?[eE][-+]?\\d+")) return AMOUNT_EXPONENT.because(text);
        if (text.matches("(?s).*\\d.*") && text.matches("(?s).*[¥￥元万亿].*")) return AMOUNT_UNIT.because(text);
        return AMOUNT_NO_NUMBER.because(text);
    }
}
