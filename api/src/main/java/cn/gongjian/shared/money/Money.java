package cn.gongjian.shared.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An amount in yuan, to the fen. In JSON a string with two decimals; up to thirteen digits before the point.
 * Never a floating-point number, and never rounded when read: a third decimal is refused.
 */
@Schema(name = "Money", type = SchemaType.STRING, pattern = "^\\d{1,13}(\\.\\d{1,2})?$", examples = "5000.00",
        description = "Yuan with two decimals")
public record Money(BigDecimal yuan) implements Comparable<Money> {

    public static final Money ZERO = new Money(BigDecimal.ZERO);
    private static final Pattern FORM = Pattern.compile("\\d{1,13}(\\.\\d{1,2})?");

    public Money {
        yuan = yuan.setScale(2, RoundingMode.UNNECESSARY);
    }

    @JsonCreator
    public static Money of(String text) {
        if (text == null || !FORM.matcher(text).matches()) throw new IllegalArgumentException("money: " + text);
        return new Money(new BigDecimal(text));
    }

    public static Money of(BigDecimal yuan) {
        return yuan == null ? ZERO : new Money(yuan);
    }

    public Money plus(Money other) {
        return new Money(yuan.add(other.yuan));
    }

    public Money minus(Money other) {
        return new Money(yuan.subtract(other.yuan));
    }

    public boolean isPositive() {
        return yuan.signum() > 0;
    }

    public boolean exceeds(Money limit) {
        return compareTo(limit) > 0;
    }

    @Override
    public int compareTo(Money other) {
        return yuan.compareTo(other.yuan);
    }

    @JsonValue
    @Override
    public String toString() {
        return yuan.toPlainString();
    }
}
