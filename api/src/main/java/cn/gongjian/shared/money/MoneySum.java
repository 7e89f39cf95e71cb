package cn.gongjian.shared.money;

import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sum over many amounts: it may have more digits than any one amount, as many as the database keeps of a sum. */
@Schema(name = "MoneySum", type = SchemaType.STRING, pattern = "^\\d{1,19}\\.\\d{2}$", examples = "55000.00",
        description = "A sum of amounts: yuan with two decimals, and more digits than one amount may have")
public record MoneySum(Money yuan) {

    public static MoneySum of(Money yuan) {
        return new MoneySum(yuan);
    }

    @JsonValue
    @Override
    public String toString() {
        return yuan.toString();
    }
}
