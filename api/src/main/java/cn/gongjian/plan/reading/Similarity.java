package cn.gongjian.plan.reading;

import java.util.HashMap;
import java.util.Map;

/** How much of two texts is the same, whatever their marks and line breaks: by runs of three characters that both have. */
public final class Similarity {

    private static final int RUN = 3;

    private Similarity() {}

    /** From 0 to 100. Two texts that are the same but for marks and spaces give 100. */
    public static int percent(String one, String other) {
        var a = runs(one);
        var b = runs(other);
        long all = sum(a) + sum(b);
        if (all == 0) return one.strip().equals(other.strip()) ? 100 : 0;
        long both = a.entrySet().stream().mapToLong(run -> Math.min(run.getValue(), b.getOrDefault(run.getKey(), 0))).sum();
        return (int) Math.round(200.0 * both / all);
    }

    private static Map<String, Integer> runs(String text) {
        var letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = Folding.of(text.charAt(i));
            if (Character.isLetterOrDigit(c)) letters.append(c);
        }
        var runs = new HashMap<String, Integer>();
        for (int i = 0; i + RUN <= letters.length(); i++) runs.merge(letters.substring(i, i + RUN), 1, Integer::sum);
        return runs;
    }

    private static long sum(Map<String, Integer> runs) {
        return runs.values().stream().mapToLong(Integer::longValue).sum();
    }
}
