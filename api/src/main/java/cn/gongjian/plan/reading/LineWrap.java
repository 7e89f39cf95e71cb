package cn.gongjian.plan.reading;

/** Tells the end of a line that only the width of a page made from the end of a paragraph. */
final class LineWrap {

    private static final int SHORTEST = 20;
    private static final int SHORTEST_AFTER_MARK = 12;
    private static final String ENDS = "。;!?:)》”.";

    private LineWrap() {}

    /** @param lineStart where the line that ends begins in the folded text */
    static boolean isWithinSentence(StringBuilder folded, int lineStart, String source, int breakAt) {
        int length = folded.length() - lineStart;
        if (length == 0) return false;
        char last = folded.charAt(folded.length() - 1);
        if (ENDS.indexOf(last) >= 0) return false;
        if (length < (last == ',' || last == '、' ? SHORTEST_AFTER_MARK : SHORTEST)) return false;
        int next = source.startsWith("\r\n", breakAt) ? breakAt + 2 : breakAt + 1;
        while (next < source.length() && (source.charAt(next) == '\n' || source.charAt(next) == '\r')) {
            // An empty line parts paragraphs.
            if (source.charAt(next) == '\n') return false;
            next++;
        }
        return next < source.length() && !Character.isWhitespace(source.charAt(next)) && source.charAt(next) != '\u3000' && !Numbering.begins(source, next);
    }
}
