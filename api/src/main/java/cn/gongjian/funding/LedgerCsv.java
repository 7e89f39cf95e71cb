package cn.gongjian.funding;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** RFC 4180 in UTF-8. A text that a spreadsheet would take for a formula gets an apostrophe in front, as OWASP advises; numbers are our own. */
class LedgerCsv implements LedgerTable {

    private static final String MARK = "\uFEFF";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final LedgerWords words;
    private boolean begun;

    LedgerCsv(LedgerWords words) {
        this.words = words;
    }

    @Override
    public byte[] write(List<LedgerEntry> entries, boolean isLast) {
        var text = new StringBuilder();
        if (!begun) text.append(MARK).append(line(words::of));
        begun = true;
        entries.forEach(entry -> text.append(line(column -> column.of(entry, words))));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(Function<LedgerColumn, Object> value) {
        return Arrays.stream(LedgerColumn.values()).map(column -> cell(value.apply(column))).collect(Collectors.joining(",", "", "\r\n"));
    }

    static String cell(Object value) {
        return switch (value) {
            case null -> "";
            case String text -> quoted(begins(text) ? "'" + text : text);
            case LocalDateTime time -> MINUTE.format(time);
            default -> value.toString();
        };
    }

    /** What makes a formula of a cell, also after blanks and in full width. */
    private static boolean begins(String text) {
        var first = text.stripLeading();
        return !text.isEmpty() && ("\t\r\n".indexOf(text.charAt(0)) >= 0 || !first.isEmpty() && "=+-@＝＋－＠".indexOf(first.charAt(0)) >= 0);
    }

    private static String quoted(String text) {
        boolean isPlain = text.chars().noneMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n' || c == ';' || c == '\t' || c == '\'');
        return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
