package cn.gongjian.plan.reading;

import cn.gongjian.organization.LeadershipPost;
import cn.gongjian.plan.draft.Post;
import java.util.regex.Pattern;

/** Lists of posts: 组长:孙xx 副组长:张xx 李xx, with a name in each or none. */
final class PostLabels {

    private static final Pattern LABEL = Pattern.compile("(?<![\\u4e00-\\u9fff])(?:常务|执行|名誉|第一)?(?<label>副组长|组长|办公室主任|副主任|主任|成员单位|成员|组员|联络员|联系人|具体工作负责人|总负责人|负责人|秘书长):|(?<=[)\\u4e00-\\u9fff])(?<inner>副组长|组长|办公室主任|成员|组员|联络员|主任):");
    private static final Pattern CONTINUED = Pattern.compile("(?:[\\u4e00-\\u9fff]{2,4}\\([^)]{2,30}\\)[、,;]?){1,12}");
    private LeadershipPost last;

    void read(Layout layout, Notebook notes) {
        for (var paragraph : layout.paragraphs) read(paragraph, notes);
    }

    private void read(Paragraph paragraph, Notebook notes) {
        var text = paragraph.text();
        if (last != null && CONTINUED.matcher(text).matches()) {
            names(paragraph, last, 0, text.length(), notes);
            return;
        }
        var labels = LABEL.matcher(text).results().toList();
        if (labels.isEmpty()) last = text.startsWith("办公室") && last != null ? last : null;
        for (int i = 0; i < labels.size(); i++) {
            var label = labels.get(i);
            int start = i == 0 && label.start() > paragraph.titleStart() - paragraph.start() + 6 && label.group().length() < 3 ? -1 : label.start();
            int end = i + 1 < labels.size() ? labels.get(i + 1).start() : text.length();
            last = post(label.group().replaceFirst(":$", ""));
            if (last != null && start >= 0) names(paragraph, last, label.end(), end, notes);
        }
    }

    private static LeadershipPost post(String label) {
        if (label.endsWith("副组长")) return LeadershipPost.DEPUTY_LEADER;
        if (label.endsWith("组长") || label.equals("总负责人")) return LeadershipPost.LEADER;
        if (label.endsWith("副主任") || label.equals("成员单位")) return null;
        if (label.endsWith("主任") || label.endsWith("秘书长") || label.endsWith("负责人")) return LeadershipPost.OFFICE_DIRECTOR;
        return label.startsWith("联") ? LeadershipPost.LIAISON : LeadershipPost.MEMBER;
    }

    private static void names(Paragraph paragraph, LeadershipPost post, int from, int to, Notebook notes) {
        var folded = paragraph.folded();
        var whole = folded.passage(paragraph.start() + from, paragraph.start() + to);
        int before = notes.posts.size();
        for (var name : NameList.in(whole)) {
            notes.take(name.passage());
            notes.posts.add(new Post(post, name.name(), name.office(), null, false, name.passage()));
        }
        var label = folded.passage(Math.max(paragraph.start(), paragraph.start() + from - 4), paragraph.start() + from);
        notes.take(label);
        if (notes.posts.size() > before) return;
        boolean isEmpty = whole.text().isBlank();
        notes.posts.add(new Post(post, null, isEmpty ? null : whole.text().strip().replaceAll("[。;；]$", ""), null, false, isEmpty ? label : whole));
        notes.take(whole);
    }
}
