package cn.gongjian.plan.reading;

import java.util.regex.Pattern;

/** "建立联席会议制度。每半年一次,召集…会议": the sentence before tells what it is called. */
final class Naming {

    private static final Pattern INSTITUTION = Pattern.compile("(?:建立|实行|坚持|落实|健全|完善|推行)[\\u4e00-\\u9fff]{0,10}?(?<name>[\\u4e00-\\u9fff]{2,10})制度[。;,]?$");

    private Naming() {}

    static String of(String activity, Sentence sentence) {
        var institution = INSTITUTION.matcher(sentence.previous());
        if (!institution.find()) return activity;
        var name = institution.group("name");
        return KindWords.of(name) != null && !name.equals(activity) && activity.length() > 6 && !activity.contains("日") ? name : activity;
    }
}
