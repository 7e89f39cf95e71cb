package cn.gongjian.plan.reading;

import cn.gongjian.plan.draft.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Several plans in one text: 篇一, 篇二, or titles on lines of their own. */
final class Parts {

    private static final Pattern MARK = Pattern.compile("[^。;\\n]{0,50}(?:篇[一二三四五六七八九十\\d]{1,3}|第[一二三四五六七八九十\\d]{1,3}篇|[(]?[一二三四五六七八九十\\d]{1,3}[)]?(?=$))[:、]?[^。;\\n]{0,30}");
    private static final Pattern TITLE = Pattern.compile("[^。;,:\\n]{4,48}(?:方案|计划|办法|细则|制度)(?:\\((?:试行|暂行)\\))?[一二三四五六七八九十\\d]{0,2}");
    private static final int SHORTEST = 120;

    private Parts() {}

    static List<Part> of(Layout layout) {
        var starts = layout.paragraphs.stream().filter(Parts::begins).toList();
        var parts = new ArrayList<Part>();
        for (int i = 0; i < starts.size(); i++) {
            int start = layout.folded.origin(starts.get(i).start());
            int end = i + 1 < starts.size() ? layout.folded.origin(starts.get(i + 1).start()) : layout.folded.source.length();
            if (end - start >= SHORTEST) parts.add(new Part(starts.get(i).text(), start, end));
        }
        return parts.size() < 2 ? List.of() : parts;
    }

    private static boolean begins(Paragraph paragraph) {
        if (paragraph.end() - paragraph.start() > 60) return false;
        var text = paragraph.text();
        return TITLE.matcher(text).matches() && paragraph.level() == 0 || MARK.matcher(text).matches() && text.matches(".*(?:方案|计划|篇).*");
    }
}
