package cn.gongjian.plan.reading;

/** Under which titles the reader is. */
final class Outline {

    private static final int LEVELS = 4;
    private final String[] titles = new String[LEVELS + 1];

    /** The titles around a paragraph that begins here. */
    String enter(int level, String title) {
        var above = new StringBuilder();
        for (int i = level == 0 ? LEVELS : level - 1; i > 0; i--) if (titles[i] != null) above.append(titles[i]).append('\n');
        if (level > 0) {
            titles[level] = title;
            for (int i = level + 1; i <= LEVELS; i++) titles[i] = null;
        }
        return above.toString();
    }
}
