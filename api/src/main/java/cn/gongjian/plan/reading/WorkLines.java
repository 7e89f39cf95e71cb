package cn.gongjian.plan.reading;

import cn.gongjian.plan.draft.WorkLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lines of work: numbered paragraphs that have a title and belong together, but are no phases, posts or requirements. */
final class WorkLines {

    private static final Pattern NO_WORK = Pattern.compile("阶段|组长|成员|领导|保障|要求|宣传|氛围|认识|步骤|总结|纪律|联系|指导思想|目标|原则|机制|高度重视|(?:主要领导|负责)");
    private static final Pattern NO_SECTION = Pattern.compile("步骤|组织|保障|要求|领导|措施与|安排|目标");
    private static final Pattern TOPIC = Pattern.compile("[\\u4e00-\\u9fff]{2,10}");

    private WorkLines() {}

    static List<WorkLine> in(Layout layout) {
        var lines = new ArrayList<WorkLine>();
        for (var paragraph : layout.paragraphs) {
            var title = paragraph.title();
            boolean isTopic = paragraph.level() == 0 && !paragraph.isHeading() && TOPIC.matcher(title).matches() && KindWords.of(title) != null | title.endsWith("共享") | title.endsWith("课堂");
            boolean isNumbered = (paragraph.level() == 2 || paragraph.level() == 3) && title.length() >= 4 && !NO_SECTION.matcher(paragraph.above()).find();
            if ((isTopic || isNumbered) && !NO_WORK.matcher(title).find() && lines.stream().noneMatch(line -> line.name().equals(title)))
                lines.add(new WorkLine(title, layout.folded.passage(paragraph.titleStart(), paragraph.titleEnd())));
        }
        return lines;
    }
}
