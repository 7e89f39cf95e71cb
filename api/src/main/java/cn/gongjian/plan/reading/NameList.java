package cn.gongjian.plan.reading;

import cn.gongjian.plan.draft.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Names after a label, with what stands in brackets behind each. 韩 伟 is one name, 张三 李四 are two. */
final class NameList {

    record Name(String name, String office, Passage passage) {}

    private static final Pattern ITEM = Pattern.compile("(?<name>[\\u4e00-\\u9fff·xX×*＊○〇]{2,4}|[\\u4e00-\\u9fff][ \\u3000]{1,4}[\\u4e00-\\u9fff](?![\\u4e00-\\u9fffx]))[ \\u3000]*(?:[(（](?<office>[^()（）]{2,40})[)）])?(?=$|[\\s\\u3000、,，;；。(（])");
    private static final Pattern AFTER_OFFICE = Pattern.compile("(?<office>[\\u4e00-\\u9fff]{2,24}(?:校长|园长|主任|书记|局长|科长|院长|主席|经理|部长|乡长|镇长|股长|教师|老师))(?<name>[\\u4e00-\\u9fff]{2,3}|[\\u4e00-\\u9fff][xX×*]{1,2})(?=$|[\\s、,，;；。])");

    private NameList() {}

    static List<Name> in(Passage words) {
        var found = new ArrayList<Name>();
        var rest = new StringBuilder(words.text());
        for (var after = AFTER_OFFICE.matcher(words.text()); after.find(); ) {
            if (!PersonNames.isListed(after.group("name"))) continue;
            found.add(new Name(after.group("name"), after.group("office"), part(words, after.start(), after.end())));
            for (int i = after.start(); i < after.end(); i++) rest.setCharAt(i, '、');
        }
        for (var item = ITEM.matcher(rest); item.find(); ) {
            boolean isBegin = item.start() == 0 || " \u3000、,，;；:：)）\n\t".indexOf(rest.charAt(item.start() - 1)) >= 0;
            var name = item.group("name").replaceAll("[ \\u3000]", "");
            if (isBegin && PersonNames.isListed(name)) found.add(new Name(name, item.group("office"), part(words, item.start(), item.end())));
        }
        found.sort((one, other) -> Integer.compare(one.passage.start(), other.passage.start()));
        return found;
    }

    private static Passage part(Passage words, int from, int to) {
        return new Passage(words.start() + from, words.start() + to, words.text().substring(from, to));
    }
}
