package cn.gongjian.plan.reading;

import java.util.ArrayList;
import java.util.List;

/** The text in paragraphs, sections and sentences. */
final class Layout {

    /** Without any full stop a text is cut, so that no rule ever looks at more. */
    private static final int LONGEST = 600;
    /** Nor does a rule that looks at a whole paragraph: what goes on for pages without a line is cut too. */
    private static final int LONGEST_PARAGRAPH = 3_000;

    final Folded folded;
    final List<Paragraph> paragraphs = new ArrayList<>();
    final List<Sentence> sentences = new ArrayList<>();

    Layout(String source) {
        folded = new Folded(source);
        var outline = new Outline();
        for (int start = 0; start < folded.text.length(); ) {
            int end = folded.text.indexOf('\n', start);
            if (end < 0) end = folded.text.length();
            boolean isCut = end - start > LONGEST_PARAGRAPH;
            if (isCut) end = start + LONGEST_PARAGRAPH;
            if (end > start) add(Paragraph.of(folded, start, end, outline));
            start = isCut ? end : end + 1;
        }
    }

    private void add(Paragraph paragraph) {
        paragraphs.add(paragraph);
        int start = paragraph.titleStart();
        for (int at = start; at < paragraph.end(); at++) {
            boolean isEnd = "。!?".indexOf(folded.text.charAt(at)) >= 0 || Paragraph.isFullStop(folded.text, at);
            if (isEnd || at + 1 == paragraph.end() || at - start >= LONGEST) {
                sentences.add(new Sentence(this, sentences.size(), paragraph, start, folded.text.substring(start, at + 1), new Sentence.Memory()));
                start = at + 1;
            }
        }
    }
}
