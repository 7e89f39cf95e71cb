package cn.gongjian.funding.intake;

import static cn.gongjian.funding.intake.CellTrouble.PURPOSE_UNKNOWN;

import cn.gongjian.funding.AllocationChange.Purpose;
import cn.gongjian.shared.money.Money;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Purposes by their names, each with a ceiling if one is written: 学习培训、外出考察≤3000.00. */
record PurposeText(Map<String, String> codes) {

    private static final Pattern CEILING = Pattern.compile("(?<name>[^≤<]+?)\\s*(?:(?:≤|<=)\\s*(?<ceiling>.*))?");

    List<Purpose> read(String text) {
        return Arrays.stream(text.split("[、，,；;]")).map(String::strip).filter(part -> !part.isEmpty()).map(this::one).toList();
    }

    private Purpose one(String part) {
        var parts = CEILING.matcher(part);
        if (!parts.matches()) throw PURPOSE_UNKNOWN.because(part, known());
        var ceiling = parts.group("ceiling");
        return new Purpose(code(parts.group("name")), ceiling == null ? null : AmountText.read(ceiling.strip().replaceFirst("\\s*元$", "")));
    }

    String code(String name) {
        var code = codes.get(name.strip());
        if (code == null) throw PURPOSE_UNKNOWN.because(name.strip(), known());
        return code;
    }

    private String known() {
        return String.join("、", names());
    }

    List<String> names() {
        return codes.keySet().stream().filter(word -> !word.matches("[A-Z_]+")).toList();
    }

    static String said(List<Purpose> purposes) {
        return each(purposes, Function.identity());
    }

    /** The same with the names of the purposes. */
    String called(List<Purpose> purposes) {
        return each(purposes, this::name);
    }

    String name(String code) {
        return names().stream().filter(name -> codes.get(name).equals(code)).findFirst().orElse(code);
    }

    private static String each(List<Purpose> purposes, Function<String, String> word) {
        return purposes.stream().map(one -> word.apply(one.code()) + ceiling(one.ceiling())).collect(Collectors.joining("、"));
    }

    private static String ceiling(Money ceiling) {
        return ceiling == null ? "" : "≤" + ceiling;
    }
}
