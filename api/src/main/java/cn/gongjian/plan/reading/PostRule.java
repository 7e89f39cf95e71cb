package cn.gongjian.plan.reading;

import cn.gongjian.organization.LeadershipPost;
import cn.gongjian.plan.draft.Post;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Posts in sentences: 园长任组长, …为成员, 由陈荣负责组织管理, 确定一名联络员. */
final class PostRule implements Rule {

    private static final Pattern HOLDS = Pattern.compile("(?:由)?(?<who>[\\u4e00-\\u9fffx、()]{2,30}?)(?:分别)?(?:担任|兼任|任)(?:各自)?(?:[\\u4e00-\\u9fff]{0,8}?)(?<post>副组长|组长|办公室主任|联络员)");
    private static final Pattern IS = Pattern.compile("(?:^|,|;)(?<who>[\\u4e00-\\u9fff、()]{2,40}?)(?:为|是)(?<post>副组长|组长|成员|组员|联络员)(?=[,;。]|$)");
    private static final Pattern LEADS = Pattern.compile("由(?<who>[\\u4e00-\\u9fffx×]{2,3})(?:同志|老师)?(?:全面|具体|总)?(?:负责|牵头|主持)");
    private static final Pattern NAMES = Pattern.compile("(?:确定|明确|指定|配备|设立?|安排|选派)(?:好|了)?(?<who>双方|各自|各)?(?:的)?(?:(?<n>" + Numeral.PATTERN + ")(?:名|位|个))?(?:专职|兼职|专门)?(?<post>联络员|联系人|联络人)");
    private static final Pattern AS = Pattern.compile("(?:^|,|;)(?<who>[\\u4e00-\\u9fff]{2,24}?)作为[\\u4e00-\\u9fff]{0,8}(?<post>联络员|联系人|联络人)");
    private static final Pattern EACH_SIDE = Pattern.compile("双方|各自|一方|每方|结对(?:共建)?单位|结对学校|各(?:支部|校|村|园|单位|成员)");

    @Override
    public void read(Sentence sentence, Notebook notes) {
        for (var form : List.of(HOLDS, IS, AS)) for (var found = form.matcher(sentence.text()); found.find(); ) held(sentence, notes, found);
        for (var found = NAMES.matcher(sentence.text()); found.find(); )
            add(sentence, notes, post(found.group("post")), null, null, found.group("n") == null ? null : Integer.valueOf(Numeral.whole(found.group("n"))), found);
        for (var found = LEADS.matcher(sentence.text()); found.find(); )
            if (PersonNames.is(found.group("who"))) add(sentence, notes, LeadershipPost.LEADER, found.group("who"), null, null, found);
    }

    private static void held(Sentence sentence, Notebook notes, Matcher found) {
        var who = found.group("who").replaceFirst("^.*(?:成立|设立|由|,)", "").replaceFirst("同志$", "");
        if (who.length() < 2) return;
        boolean isName = PersonNames.is(who);
        add(sentence, notes, post(found.group("post")), isName ? who : null, isName ? null : who, null, found);
    }

    private static LeadershipPost post(String label) {
        return switch (label) {
            case "副组长" -> LeadershipPost.DEPUTY_LEADER;
            case "组长" -> LeadershipPost.LEADER;
            case "办公室主任" -> LeadershipPost.OFFICE_DIRECTOR;
            case "成员", "组员" -> LeadershipPost.MEMBER;
            default -> LeadershipPost.LIAISON;
        };
    }

    private static void add(Sentence sentence, Notebook notes, LeadershipPost post, String name, String office, Integer count, Matcher found) {
        if (notes.isTaken(sentence, found.start(), found.end())) return;
        var passage = sentence.passage(sentence.text().charAt(found.start()) == ',' ? found.start() + 1 : found.start(), found.end());
        notes.take(passage);
        boolean eachSide = EACH_SIDE.matcher(sentence.text()).find() || EACH_SIDE.matcher(sentence.previous()).find() && office != null;
        notes.posts.add(new Post(post, name, office, count, eachSide, passage));
    }
}
