package cn.gongjian.funding.proposal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A weight or a score; in JSON a string, never negative, and with a fifth decimal refused rather than rounded. */
@Schema(name = "Weight", type = SchemaType.STRING, pattern = "^\\d{1,9}(\\.\\d{1,4})?$", examples = "86.5", description = "A number with up to four decimals")
public record Weight(BigDecimal value) {

    private static final Pattern FORM = Pattern.compile("\\d{1,9}(\\.\\d{1,4})?");

    @JsonCreator
    public static Weight of(String text) {
        if (text == null || !FORM.matcher(text).matches()) throw new IllegalArgumentException("weight: " + text);
        return new Weight(new BigDecimal(text));
    }

    @JsonValue
    @Override
    public String toString() {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
