package cn.gongjian.shared.sheet;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;

/** What stands in a cell: what was typed or computed, not what its format shows of it. Numbers are plain decimals, dates ISO. */
public record Cell(Kind kind, String text) {

    public enum Kind {
        BLANK, TEXT, NUMBER,
        /** A day, or a day and a time of it. */ DATE,
        /** TRUE or FALSE. */ LOGICAL,
        /** What a formula has instead of a value, such as #N/A. */ ERROR,
        /** A formula that no program has computed yet. */ UNCOMPUTED
    }

    public static final Cell BLANK = new Cell(Kind.BLANK, "");
    /** As many digits as spreadsheets show: 0.29 lies in the file as 0.28999999999999998. */
    private static final MathContext SHOWN = new MathContext(15);

    public static Cell text(String text) {
        return text.isBlank() ? BLANK : new Cell(Kind.TEXT, text);
    }

    static Cell number(String written) {
        try {
            var number = new BigDecimal(written.strip());
            // Beyond any double, and some would take gigabytes to write out.
            if (Math.abs((long) number.scale()) > 400) return new Cell(Kind.ERROR, "#NUM!");
            return new Cell(Kind.NUMBER, number.round(SHOWN).stripTrailingZeros().toPlainString());
        } catch (NumberFormatException noNumber) {
            return new Cell(Kind.ERROR, "#NUM!");
        }
    }

    static Cell date(LocalDateTime moment) {
        return new Cell(Kind.DATE, (moment.toLocalTime().toSecondOfDay() == 0 ? moment.toLocalDate() : moment).toString());
    }

    public boolean isBlank() {
        return kind == Kind.BLANK;
    }

    /** Its kind in one letter, then its text. */
    @JsonValue
    public String coded() {
        return isBlank() ? "" : kind.name().charAt(0) + text;
    }

    @JsonCreator
    public static Cell of(String coded) {
        if (coded.isEmpty()) return BLANK;
        for (var kind : Kind.values())
            if (kind != Kind.BLANK && kind.name().charAt(0) == coded.charAt(0)) return new Cell(kind, coded.substring(1));
        throw new IllegalArgumentException(coded);
    }
}
