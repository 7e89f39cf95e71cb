package cn.gongjian.plan.reading;

import java.math.BigDecimal;

/** Numbers in Arabic and in Chinese numerals, to 9,999: 12, 十二, 两, 一百二十. */
final class Numeral {

    static final String PATTERN = "(?:\\d{1,5}(?:\\.\\d{1,2})?|[一二两三四五六七八九十百千]{1,7})";
    private static final String DIGITS = "〇一二三四五六七八九";

    private Numeral() {}

    static BigDecimal decimal(String written) {
        return Character.isDigit(written.charAt(0)) ? new BigDecimal(written) : BigDecimal.valueOf(whole(written));
    }

    static int whole(String written) {
        if (Character.isDigit(written.charAt(0))) return new BigDecimal(written).intValue();
        int sum = 0;
        int digit = -1;
        for (char c : written.replace('两', '二').toCharArray()) {
            int unit = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
            if (unit == 0) digit = DIGITS.indexOf(c);
            else {
                sum += (digit < 0 ? 1 : digit) * unit;
                digit = -1;
            }
        }
        return sum + Math.max(digit, 0);
    }
}
