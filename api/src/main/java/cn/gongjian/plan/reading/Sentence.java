package cn.gongjian.plan.reading;

import cn.gongjian.plan.draft.Passage;
import java.util.List;

/** A stretch of a paragraph that ends with a full stop. Rules match its text; commas, semicolons and colons part it into clauses. */
record Sentence(Layout layout, int index, Paragraph paragraph, int start, String text, Memory memory) {


    /** What was counted last in this sentence: 授课不少于60节,每学期不少于30节. */
    String said() {
        return memory.activity;
    }

    /** Who owes what was counted last, where the text names somebody. */
    OwnerWords.Found owner() {
        return memory.owner;
    }

    void say(String activity, OwnerWords.Found owner) {
        memory.activity = activity;
        if (owner.words() != null) memory.owner = owner;
    }

    Passage passage(int from, int to) {
        return layout.folded.passage(start + from, start + to);
    }

    Passage passage() {
        return passage(0, text.length());
    }

    int clauseStart(int at) {
        return before(at, ",;:");
    }

    int clauseEnd(int at) {
        return after(at, ",;:。!?");
    }

    /** From the last semicolon, across which nothing is understood of what came before. */
    int partStart(int at) {
        return before(at, ";");
    }

    int partEnd(int at) {
        return after(at, ";。!?");
    }

    int before(int at, String marks) {
        int from = at;
        while (from > 0 && marks.indexOf(text.charAt(from - 1)) < 0) from--;
        return from;
    }

    int after(int at, String marks) {
        int to = at;
        while (to < text.length() && marks.indexOf(text.charAt(to)) < 0) to++;
        return to;
    }

    /** The one before it in the same paragraph, or empty. */
    String previous() {
        return index > 0 && layout.sentences.get(index - 1).paragraph == paragraph ? layout.sentences.get(index - 1).text : "";
    }

    List<PeriodWords.Found> periods() {
        if (memory.periods == null) memory.periods = PeriodWords.in(text);
        return memory.periods;
    }

    List<Quantity> quantities() {
        if (memory.quantities == null) memory.quantities = Quantities.in(text);
        return memory.quantities;
    }

    List<DateRange> dates() {
        if (memory.dates == null) memory.dates = DateRange.in(text);
        return memory.dates;
    }

    /** What several rules ask for is looked for once. */
    static final class Memory {
        private String activity;
        private OwnerWords.Found owner;
        private List<PeriodWords.Found> periods;
        private List<Quantity> quantities;
        private List<DateRange> dates;
    }
}
