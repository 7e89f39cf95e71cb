package cn.gongjian.plan.reading;

import cn.gongjian.plan.draft.Passage;
import java.util.Arrays;

/**
 * The text as the rules see it: marks of one width, simplified characters, no spaces, no pinyin, and no line breaks within
 * a sentence, as a PDF has them. It knows where each of its characters stands in the text that was submitted.
 */
final class Folded {

    /** Behind these a tab says nothing; else it parts the columns of a table. */
    private static final String PARTED = "\n,:;、。(";
    final String source;
    final String text;
    private final int[] origins;

    Folded(String source) {
        this.source = source;
        var folded = new StringBuilder(source.length());
        var at = new int[source.length() + 1];
        var pinyin = Pinyin.in(source).iterator();
        var skipped = pinyin.hasNext() ? pinyin.next() : null;
        int lineStart = 0;
        for (int i = 0; i < source.length(); i++) {
            if (skipped != null && i == skipped.start()) {
                i = skipped.end() - 1;
                skipped = pinyin.hasNext() ? pinyin.next() : null;
                continue;
            }
            char c = source.charAt(i) == '\t' && PARTED.indexOf(last(folded)) < 0 ? ',' : Folding.of(source.charAt(i) == '\r' ? '\n' : source.charAt(i));
            if (c == Folding.DROPPED || c == '-' && last(folded) == '-') continue;
            if (c == '\n') {
                if (last(folded) == '\n' || LineWrap.isWithinSentence(folded, lineStart, source, i)) continue;
                lineStart = folded.length() + 1;
            }
            at[folded.length()] = i;
            folded.append(c);
        }
        text = folded.toString();
        at[folded.length()] = source.length();
        origins = Arrays.copyOf(at, folded.length() + 1);
    }

    private static char last(StringBuilder folded) {
        return folded.isEmpty() ? '\n' : folded.charAt(folded.length() - 1);
    }

    int origin(int at) {
        return origins[at];
    }

    /** What stands in the submitted text between two places of the folded one. */
    Passage passage(int from, int to) {
        int start = origins[from];
        return Passage.of(source, start, to <= from ? start : origins[to - 1] + 1);
    }
}
