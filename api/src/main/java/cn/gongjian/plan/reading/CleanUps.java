package cn.gongjian.plan.reading;

import cn.gongjian.plan.draft.CleanUp;
import cn.gongjian.plan.draft.CleanUpKind;
import cn.gongjian.plan.draft.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Characters that could be put right. The list ends where it would be longer than anybody reads. */
final class CleanUps {

    private static final int MOST = 500;
    private static final Pattern BROKEN = Pattern.compile("[\\ufffd\\ue000-\\uf8ff\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]+|(?:锟斤拷)+|(?:烫){3,}|(?:屯){3,}|[\\u00c0-\\u00ff\\u0080-\\u00bf]{3,}|(?<=[\\u4e00-\\u9fff])\\?{2,}(?=[\\u4e00-\\u9fff]?)");
    private static final Pattern MASKED = Pattern.compile("20[xX×*]{2}(?=年|-|学年)|(?<![a-zA-Z])[xX×*＊]{2,}|(?<!\\d)\\d{3,20}+[xX×*＊]{2,}\\d{0,20}|(?<=[\\u4e00-\\u9fff])某{1,2}(?=[\\u4e00-\\u9fff、,，])");
    private static final Pattern TRADITIONAL = Pattern.compile("[\\u3400-\\u9fff]+");
    private static final Pattern WIDE = Pattern.compile("[０-９Ａ-Ｚａ-ｚ％．]+");
    private static final Pattern TYPING = Pattern.compile("(?<=\\d)此(?=[\\u4e00-\\u9fff])");
    private static final String HALF = ",;:?!()";
    private static final String FULL = "，；：？！（）";

    private CleanUps() {}

    static List<CleanUp> of(String text) {
        var found = new ArrayList<CleanUp>();
        Pinyin.in(text).forEach(one -> found.add(new CleanUp(CleanUpKind.PINYIN, "", one)));
        each(BROKEN, text, one -> found.add(new CleanUp(CleanUpKind.BROKEN, null, one)));
        each(MASKED, text, one -> found.add(new CleanUp(CleanUpKind.MASKED, null, one)));
        each(TYPING, text, one -> found.add(new CleanUp(CleanUpKind.TYPING, "次", one)));
        each(WIDE, text, one -> found.add(new CleanUp(CleanUpKind.WIDTH, folded(one.text()), one)));
        each(TRADITIONAL, text, one -> traditional(one, text, found));
        marks(text, found);
        found.sort(Comparator.comparingInt(one -> one.passage().start()));
        return found.size() > MOST ? List.copyOf(found.subList(0, MOST)) : found;
    }

    private static void each(Pattern pattern, String text, Consumer<Passage> found) {
        for (var each = pattern.matcher(text); each.find(); ) found.accept(Passage.of(text, each.start(), each.end()));
    }

    private static String folded(String words) {
        var folded = new StringBuilder();
        for (char c : words.toCharArray()) folded.append(Folding.of(c));
        return folded.toString();
    }

    /** Only the characters that differ, those beside one another together. */
    private static void traditional(Passage run, String text, List<CleanUp> found) {
        for (int i = run.start(); i < run.end(); i++) {
            int start = i;
            while (i < run.end() && Traditional.simplified(text.charAt(i)) != text.charAt(i)) i++;
            if (i > start) {
                var simple = new StringBuilder();
                for (int at = start; at < i; at++) simple.append(Traditional.simplified(text.charAt(at)));
                found.add(new CleanUp(CleanUpKind.TRADITIONAL, simple.toString(), Passage.of(text, start, i)));
            }
        }
    }

    /** Half-width marks between Chinese characters, where the text otherwise has full ones. A text that has half ones throughout is left alone. */
    private static void marks(String text, List<CleanUp> found) {
        var half = new ArrayList<Integer>();
        int full = 0;
        for (int i = 0; i < text.length(); i++) {
            if (FULL.indexOf(text.charAt(i)) >= 0) full++;
            else if (HALF.indexOf(text.charAt(i)) >= 0 && i > 0 && Folding.isHan(text.charAt(i - 1))) half.add(i);
        }
        if (full <= half.size()) return;
        for (int at : half) found.add(new CleanUp(CleanUpKind.WIDTH, String.valueOf(FULL.charAt(HALF.indexOf(text.charAt(at)))), Passage.of(text, at, at + 1)));
    }
}
