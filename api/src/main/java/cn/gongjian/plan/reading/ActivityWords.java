package cn.gongjian.plan.reading;

import java.util.regex.Pattern;

/** What is counted, in the words around the number. */
final class ActivityWords {

    private static final int LONGEST = 30;
    private static final String VERBS = "组织开展|联合开展|共同开展|集中开展|组织召开|召集召开|开展|组织|举行|举办|召开|召集|进行|安排|完成|撰写|提交|上交|拿出|确定|参加|承担|做好|做|输送|发表|出版|确保|推出";
    private static final Pattern LAST_VERB = Pattern.compile(".*(?:" + VERBS + ")(?!于|工作)");
    private static final Pattern FIRST_WORDS = Pattern.compile("^(?:情况|/[校园村人年月周学期季半度]{1,3}|的|以上|以下|左右|及以上|,|:|为|、|是)+|^(?:" + VERBS + "|开设|设立|出版|上|讲|听(?!课|评)|写)(?=[\\u4e00-\\u9fff“《]{2,})");
    private static final Pattern LAST_WORDS = Pattern.compile("(?:不少于?|不得少于|不低于|不得低于|至少|最少|起码|不超过|不得超过|最多|达到?|满|约|共|累计|各|分别|均|总数|数量?|次数|集中安排|安排|共计|[,:、的]|(?:" + VERBS + "))+$");
    private static final Pattern MANNER = Pattern.compile("^(?:坚持|要|应当?|必?须|需要?|将|均|都|至少|不少于|原则上|一般|集中(?=安排|组织)|统一|定期|各|分别|再|可|能|为(?=[\\u4e00-\\u9fff]{4,})|按要求)+");
    private static final Pattern ONLY_TIME = Pattern.compile("(?:分别)?于?.{0,4}\\d{1,2}月.*|每次.*|时间.*|.{0,2}");

    private ActivityWords() {}

    /** @param from where what belongs to this number begins: behind its period, or the number before it */
    static String of(Sentence sentence, int from, Quantity quantity, int periodStart, int next) {
        var text = sentence.text();
        int end = sentence.clauseEnd(quantity.end());
        int stop = next < end ? Math.max(quantity.end(), text.lastIndexOf('、', next)) : end;
        var behind = behind(text.substring(quantity.end(), Math.max(stop, quantity.end())));
        if (behind.length() >= 2) return behind;
        int clause = Math.min(sentence.clauseStart(quantity.start()), quantity.start());
        var ahead = ahead(text.substring(Math.min(Math.max(from, clause), quantity.start()), quantity.start()));
        if (ahead.length() >= 2) return ahead;
        if (periodStart >= 0) {
            var subject = ahead(text.substring(sentence.clauseStart(periodStart), periodStart));
            if (subject.length() >= 2 && OwnerWords.of(subject, subject.length()) == null) return subject;
        }
        var said = sentence.said();
        if (said != null) return said;
        for (int at = end + 1; at < text.length(); at = sentence.clauseEnd(at) + 1) {
            var following = behind(text.substring(at, sentence.clauseEnd(at)));
            if (!ONLY_TIME.matcher(following).matches()) return following;
        }
        return fallback(sentence, ahead);
    }

    private static String fallback(Sentence sentence, String ahead) {
        var title = sentence.paragraph().title();
        return !ahead.isEmpty() ? ahead : !title.isEmpty() ? title : cut(sentence.text());
    }

    static String behind(String whole) {
        var words = balanced(whole);
        var first = FIRST_WORDS.matcher(words).replaceFirst("");
        return cut(FIRST_WORDS.matcher(first).replaceFirst(""));
    }

    static String ahead(String words) {
        var left = LAST_WORDS.matcher(words).replaceFirst("");
        var verb = LAST_VERB.matcher(left);
        if (verb.find() && left.length() - verb.end() >= 2) left = left.substring(verb.end());
        return cut(MANNER.matcher(left).replaceFirst(""));
    }

    /** Up to a bracket that was opened earlier. */
    private static String balanced(String words) {
        int open = 0;
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) == '(') open++;
            else if (words.charAt(i) == ')' && --open < 0) return words.substring(0, i);
        }
        return words;
    }

    private static String cut(String words) {
        var stripped = words.replaceAll("^[、,:;。]+|[、,:;。]+$", "");
        return stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped;
    }
}
