package cn.gongjian.plan.reading;

import cn.gongjian.plan.draft.Section;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Headings and numbered paragraphs, each with what lies under it. */
final class Sections {

    private Sections() {}

    static List<Section> of(Layout layout) {
        var sections = new ArrayList<Section>();
        var open = new ArrayDeque<Paragraph>();
        for (var paragraph : layout.paragraphs) {
            if (paragraph.level() == 0 || paragraph.title().isEmpty()) continue;
            while (!open.isEmpty() && open.peek().level() >= paragraph.level()) sections.add(section(open.pop(), layout, paragraph.start()));
            open.push(paragraph);
        }
        while (!open.isEmpty()) sections.add(section(open.pop(), layout, layout.folded.text.length()));
        sections.sort(Comparator.comparingInt(Section::start));
        return sections;
    }

    private static Section section(Paragraph head, Layout layout, int end) {
        return new Section(head.level(), head.number(), head.title(), layout.folded.origin(head.start()), layout.folded.origin(end));
    }
}
