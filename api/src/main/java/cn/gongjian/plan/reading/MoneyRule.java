package cn.gongjian.plan.reading;

import cn.gongjian.plan.draft.Bound;
import cn.gongjian.shared.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts: 每村0.5万元, 人均约500元, 共计人民币30000元. For whom, what for and who pays stand around them. */
final class MoneyRule implements Rule {

    private static final Pattern AMOUNT = Pattern.compile(
            "(?<min>不少于?|不低于|至少|不得低于)?(?<max>不超过|不得超过|不高于|最高|最多)?(?<about>约|大约|近)?(?:人民币|¥|￥)?(?<n>\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,2})?|\\d{1,12}(?:\\.\\d{1,6})?|[一二两三四五六七八九十百千万]{1,9}?)(?<about2>余|多)?(?<unit>万|千|百|亿)?(?<about3>余|多)?元(?<minAfter>以上)?(?<maxAfter>以内|以下)?(?<about4>左右)?(?:/(?<slash>人|校|园|村|次|年|月|生|节|课时|学期))?");
    private static final int MOST_IN_SENTENCE = 20;
    private static final Pattern IN_CAPITALS = Pattern.compile("大写.{0,3}$");

    @Override
    public void read(Sentence sentence, Notebook notes) {
        var text = sentence.text();
        if (text.indexOf('元') < 0) return;
        int left = MOST_IN_SENTENCE;
        for (var amount = AMOUNT.matcher(text); amount.find() && left-- > 0; ) {
            if (IN_CAPITALS.matcher(text.substring(0, amount.start())).find() || isWord(text, amount.end())) continue;
            var yuan = yuan(amount.group("n").replace(",", ""), amount.group("unit"));
            if (yuan == null) continue;
            MoneyWords.add(sentence, notes, yuan, bound(amount), amount.group("slash"), amount.start(), amount.end());
        }
    }

    /** 多元, 单元, 元旦 are no money. */
    private static boolean isWord(String text, int end) {
        return end < text.length() && "旦宵素老化".indexOf(text.charAt(end)) >= 0;
    }

    private static Money yuan(String number, String unit) {
        var n = Character.isDigit(number.charAt(0)) ? new BigDecimal(number) : chinese(number);
        if (n == null || n.signum() == 0) return null;
        int power = unit == null ? 0 : switch (unit) {
            case "百" -> 2;
            case "千" -> 3;
            case "万" -> 4;
            default -> 8;
        };
        var yuan = n.scaleByPowerOfTen(power).setScale(2, RoundingMode.HALF_UP);
        return yuan.precision() - yuan.scale() > 13 ? null : new Money(yuan);
    }

    private static BigDecimal chinese(String number) {
        int tenThousands = number.indexOf('万');
        if (tenThousands < 0) return BigDecimal.valueOf(Numeral.whole(number));
        if (tenThousands == 0) return null;
        var rest = number.substring(tenThousands + 1);
        return BigDecimal.valueOf(Numeral.whole(number.substring(0, tenThousands)) * 10_000L + (rest.isEmpty() ? 0 : Numeral.whole(rest)));
    }

    private static Bound bound(Matcher amount) {
        if (amount.group("max") != null || amount.group("maxAfter") != null) return Bound.MAX;
        if (amount.group("min") != null || amount.group("minAfter") != null) return Bound.MIN;
        for (var about : new String[] {"about", "about2", "about3", "about4"}) if (amount.group(about) != null) return Bound.APPROX;
        return Bound.EXACT;
    }
}
