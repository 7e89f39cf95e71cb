package cn.gongjian.plan.reading;

import java.util.ArrayList;
import java.util.List;

/** The text in paragraphs, sections and sentences. */
final class Layout {

    /** Without any full stop a text is cut, so that no rule ever looks at more. */
    private static final int LONGEST = 800;

    final Folded folded;
    final List<Paragraph> paragraphs = new ArrayList<>();
    final List<Sentence> sentences = new ArrayList<>();

    Layout(String source) {
        folded = new Folded(source);
        var outline = new Outline();
        for (int start = 0; start < folded.text.length(); ) {
            int end = folded.text.indexOf('\n', start);
            if (end < 0) end = folded.text.length();
            if (end > start) add(Paragraph.of(folded, start, end, outline));
            start = end + 1;
        }
    }

    private void add(Paragraph paragraph) {
        paragraphs.add(paragraph);
        int start = paragraph.titleStart();
        for (int at = start; at < paragraph.end(); at++) {
            boolean isEnd = "。!?".indexOf(folded.text.charAt(at)) >= 0 || Paragraph.isFullStop(folded.text, at);
            if (isEnd || at + 1 == paragraph.end() || at - start >= LONGEST) {
                sentences.add(new Sentence(this, sentences.size(), paragraph, start, folded.text.substring(start, at + 1), new String[1]));
                start = at + 1;
            }
        }
    }
}
