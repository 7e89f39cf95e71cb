package cn.gongjian.plan.reading;

import java.util.List;
import java.util.regex.Pattern;

/** Numbers before paragraphs, by the four levels of GB/T 9704: 一、 （一） 1. （1）. */
final class Numbering {

    private static final List<Pattern> LEVELS = List.of(
            Pattern.compile("(?:[一二三四五六七八九十]{1,3}+[、.,:]|第[一二三四五六七八九十]{1,3}+(?:部分|章|条)[、:.]?)"),
            Pattern.compile("\\(?[一二三四五六七八九十]{1,3}+\\)"),
            Pattern.compile("\\d{1,2}+[、.](?:(?!\\d)|(?=\\d{1,2}:\\d{2}))|\\d{1,2}+(?=[\\u4e00-\\u9fff]{2,12}:)(?![个次项名年月日天节])"),
            Pattern.compile("\\(\\d{1,2}+\\)|\\d{1,2}+\\)|[①-⑳]|\\[\\d{1,2}+]"));

    record Mark(int level, String number) {}

    private Numbering() {}

    /** Null where the paragraph begins without a number. */
    static Mark of(String text, int start, int end) {
        for (int level = 0; level < LEVELS.size(); level++) {
            var number = LEVELS.get(level).matcher(text).region(start, end);
            if (number.lookingAt()) return new Mark(level + 1, number.group());
        }
        return null;
    }

    /** In a text that is not folded yet. */
    static boolean begins(String source, int at) {
        var start = new StringBuilder();
        for (int i = at; i < source.length() && start.length() < 16 && source.charAt(i) != '\n'; i++) {
            char c = Folding.of(source.charAt(i));
            if (c != Folding.DROPPED) start.append(c);
        }
        return of(start.toString(), 0, start.length()) != null;
    }
}
