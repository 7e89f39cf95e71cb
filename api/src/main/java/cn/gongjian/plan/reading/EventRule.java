package cn.gongjian.plan.reading;

import cn.gongjian.plan.draft.Passage;
import cn.gongjian.plan.draft.Precision;
import cn.gongjian.plan.draft.ScheduledEvent;
import java.util.regex.Pattern;

/** What takes place on a day or in a month that the text gives: 9月10日16:00-18:00, 10月:说课大比拼, 拟于11月举办教学开放周. */
final class EventRule {

    private static final Pattern ACT = Pattern.compile("(?:举办|举行|召开|开展|组织|进行)(?<what>[^,;。]{2,40})");
    private static final Pattern PERIODIC = Pattern.compile("每年|每学年|每月|每学期");
    private static final int LONGEST_NAME = 40;
    private PartialDate day;

    static void read(Layout layout, String title, Notebook notes) {
        var rule = new EventRule();
        for (var paragraph : layout.paragraphs) rule.read(paragraph, title, notes);
        for (var sentence : layout.sentences) rule.read(sentence, notes);
    }

    /** A line that begins with its date or hour. */
    private void read(Paragraph paragraph, String title, Notebook notes) {
        var text = paragraph.text();
        int body = paragraph.titleStart() - paragraph.start();
        var label = LABEL.matcher(text).region(body, text.length());
        if (label.lookingAt()) body = label.end();
        int at = body;
        var range = DateRange.in(text.substring(body, Math.min(text.length(), body + 60))).stream().filter(one -> one.start() == 0).findFirst().orElse(null);
        if (range != null && !notes.isTaken(passage(paragraph, body, body + range.end())) && range.suffix() == DateRange.Suffix.NONE && range.first().month() != null) {
            var time = TimeWords.at(text, body + range.end());
            int end = skip(text, time == null ? body + range.end() : time.end());
            boolean isItem = end < text.length() && text.charAt(end) == ':' || text.startsWith("(", body + range.end()) || time != null || end >= text.length() && label.lookingAt();
            if (!isItem) return;
            day = range.precision() == Precision.DAY ? range.from() : null;
            add(paragraph, name(text, end, title), range, time, body, notes);
        } else if (day != null && range == null && TimeWords.at(text, at) instanceof TimeWords.Span time && text.indexOf("前", time.end()) != time.end()) {
            var on = day.toString();
            var passage = passage(paragraph, body, text.length());
            notes.take(passage);
            notes.events.add(new ScheduledEvent(name(text, time.end(), title), KindWords.of(text), on, null, time.from(), time.to(), null, Precision.DAY, passage(paragraph, body, time.end()).text(), passage));
        }
    }

    private static final Pattern LABEL = Pattern.compile("[\\u4e00-\\u9fff]{0,4}时间:");

    private static int skip(String text, int at) {
        if (text.startsWith("(", at) && text.indexOf(')', at) > 0 && text.indexOf(')', at) - at < 8) return text.indexOf(')', at) + 1;
        return at;
    }

    private static String name(String text, int at, String title) {
        int from = at;
        while (from < text.length() && ":,、)".indexOf(text.charAt(from)) >= 0) from++;
        int to = from;
        while (to < text.length() && to - from < LONGEST_NAME && ";。".indexOf(text.charAt(to)) < 0) to++;
        return to - from < 2 ? title : text.substring(from, to);
    }

    private static void add(Paragraph paragraph, String name, DateRange range, TimeWords.Span time, int body, Notebook notes) {
        var text = paragraph.text();
        int end = text.length();
        for (int i = body + range.end(); i < text.length() && end == text.length(); i++) if ("。;".indexOf(text.charAt(i)) >= 0) end = i;
        var passage = passage(paragraph, body, end);
        notes.take(passage);
        var until = range.to() == null || range.to().equals(range.from()) ? null : range.toText();
        notes.events.add(new ScheduledEvent(name, KindWords.of(name), range.fromText(), until, time == null ? null : time.from(), time == null ? null : time.to(), null,
                range.precision(), passage(paragraph, body, time == null ? body + range.end() : time.end()).text(), passage));
    }

    private void read(Sentence sentence, Notebook notes) {
        var text = sentence.text();
        for (var range : sentence.dates()) {
            if (notes.isTaken(sentence, range.start(), range.end()) || range.suffix() != DateRange.Suffix.NONE || range.first().month() == null) continue;
            int clause = sentence.clauseStart(range.start());
            var act = ACT.matcher(text).region(range.end(), sentence.partEnd(range.end()));
            if (PERIODIC.matcher(text.substring(clause, range.start())).find() || !act.find() || KindWords.of(act.group("what")) == null) continue;
            var passage = sentence.passage(clause, sentence.clauseEnd(act.end()));
            notes.take(passage);
            var time = TimeWords.at(text, range.end());
            notes.events.add(new ScheduledEvent(ActivityWords.behind(act.group("what")), KindWords.of(act.group("what")), range.fromText(),
                    range.to() == null || range.to().equals(range.from()) ? null : range.toText(), time == null ? null : time.from(), time == null ? null : time.to(), null,
                    range.precision(), sentence.passage(range.start(), range.end()).text(), passage));
        }
    }

    private static Passage passage(Paragraph paragraph, int from, int to) {
        return paragraph.folded().passage(paragraph.start() + from, paragraph.start() + to);
    }
}
