package cn.gongjian.plan.reading;

import cn.gongjian.plan.draft.Phase;
import cn.gongjian.plan.draft.Precision;
import java.util.regex.Pattern;

/** Stages with their dates: 准备阶段(20xx年8月), 第一阶段:…, and in a section about steps also 2026年3月-4月:制定方案. */
final class PhaseRule {

    private static final Pattern NAMED = Pattern.compile("(?<name>(?:第[一二三四五六]阶段[:、(]?)?[\\u4e00-\\u9fff“”、]{0,16}(?:阶段|期)?)[:(,、]*(?:时间)?[:(]*$");
    private static final Pattern STAGE = Pattern.compile("阶段|(?:准备|启动|实施|推进|总结|筹备|试点|巩固|提升|验收)期");
    private static final Pattern STEPS = Pattern.compile("步骤|阶段|进度|实施安排|推进计划|时间安排|工作安排|进程|实施计划");
    private static final Pattern AT_START = Pattern.compile("^[(\\[]?$");
    private static final Pattern IS_STAGE = Pattern.compile("(?:为|是)[\\u4e00-\\u9fff]{2,10}阶段");
    private static final int NEAR = 40;

    private PhaseRule() {}

    static void read(Layout layout, Notebook notes) {
        boolean isSteps = false;
        for (int i = 0; i < layout.paragraphs.size(); i++) {
            var paragraph = layout.paragraphs.get(i);
            if (paragraph.level() == 1 || paragraph.isHeading() && !STAGE.matcher(paragraph.title()).find()) isSteps = STEPS.matcher(paragraph.title()).find();
            read(paragraph, isSteps || STEPS.matcher(paragraph.above()).find(), layout, i, notes);
        }
    }

    private static void read(Paragraph paragraph, boolean isSteps, Layout layout, int index, Notebook notes) {
        var text = paragraph.text();
        int body = paragraph.titleStart() - paragraph.start();
        int before = notes.phases.size();
        for (var range : DateRange.in(text)) {
            int from = Math.max(body, lastStop(text, range.start()));
            if (range.start() - from > NEAR) continue;
            var ahead = text.substring(from, range.start());
            var named = NAMED.matcher(ahead);
            if (IS_STAGE.matcher(text).region(range.end(), text.length()).lookingAt())
                add(paragraph, range, behind(text, range.end()), range.start(), range.end(), notes);
            else if (!ahead.isEmpty() && named.find() && (STAGE.matcher(ahead).find() || isSteps && text.charAt(range.start() - 1) == '(') && !named.group("name").isEmpty())
                add(paragraph, range, withTitle(clean(ahead), text, closing(text, range.end())), from, closing(text, range.end()), notes);
            else if (AT_START.matcher(ahead).find() && isBefore(text, range.end()) && (isSteps || behindIsStage(text, range.end())))
                add(paragraph, range, behind(text, range.end()), from, range.end(), notes);
        }
        if (notes.phases.size() == before && STAGE.matcher(paragraph.title()).find() && paragraph.title().length() <= 20 && paragraph.level() > 0) dated(paragraph, layout, index, notes);
    }

    /** A title alone, whose dates stand in the next line, or nowhere. */
    private static void dated(Paragraph paragraph, Layout layout, int index, Notebook notes) {
        if (!paragraph.title().endsWith("阶段") && !paragraph.title().startsWith("第")) return;
        var next = paragraph.isHeading() && index + 1 < layout.paragraphs.size() ? layout.paragraphs.get(index + 1) : null;
        var range = next == null ? null : DateRange.in(next.text()).stream().filter(one -> one.start() <= 6).findFirst().orElse(null);
        if (range == null) notes.phases.add(new Phase(paragraph.title(), null, null, Precision.UNKNOWN, null, layout.folded.passage(paragraph.titleStart(), paragraph.titleEnd())));
        else {
            var passage = layout.folded.passage(paragraph.titleStart(), next.start() + range.end());
            notes.take(passage);
            notes.phases.add(new Phase(paragraph.title(), range.fromText(), range.toText(), range.precision(), layout.folded.passage(next.start() + range.start(), next.start() + range.end()).text(), passage));
        }
    }

    private static void add(Paragraph paragraph, DateRange range, String name, int from, int to, Notebook notes) {
        if (name.isEmpty()) return;
        var folded = paragraph.folded();
        var passage = folded.passage(paragraph.start() + from, paragraph.start() + to);
        notes.take(passage);
        notes.phases.add(new Phase(name, range.fromText(), range.toText(), range.precision(),
                folded.passage(paragraph.start() + range.start(), paragraph.start() + range.end()).text(), passage));
    }

    private static int lastStop(String text, int at) {
        int stop = at;
        while (stop > 0 && "。;!?".indexOf(text.charAt(stop - 1)) < 0) stop--;
        return stop;
    }

    private static int closing(String text, int at) {
        return at < text.length() && text.charAt(at) == ')' ? at + 1 : at;
    }

    private static boolean isBefore(String text, int at) {
        return at < text.length() && ":,)、(".indexOf(text.charAt(at)) >= 0 || at < text.length() && behindIsStage(text, at);
    }

    private static boolean behindIsStage(String text, int at) {
        return STAGE.matcher(text.substring(at, Math.min(text.length(), at + 16))).find();
    }

    private static String behind(String text, int at) {
        int start = at;
        while (start < text.length() && ":,)、(为是".indexOf(text.charAt(start)) >= 0) start++;
        int end = start;
        while (end < text.length() && end - start < 20 && ",;。:(".indexOf(text.charAt(end)) < 0) end++;
        return text.substring(start, end);
    }

    /** 第一阶段 alone says less than what follows it. */
    private static String withTitle(String name, String text, int at) {
        if (!name.matches("第[一二三四五六]阶段") || at >= text.length() || text.charAt(at) != ':') return name;
        var title = behind(text, at);
        return title.length() > 12 ? name : name + ":" + title;
    }

    private static String clean(String ahead) {
        return ahead.replaceFirst("(?:时间)?[:(,、]*(?:时间)?[:(]*(?:从|自)?$", "").replaceFirst("^[,、:]+", "");
    }
}
