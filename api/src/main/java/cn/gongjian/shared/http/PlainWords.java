package cn.gongjian.shared.http;

/**
 * Which characters a text may have. Controls are nobody's words, and an unpaired surrogate or a NUL cannot be stored at
 * all. In one line, such as a name, nothing may be invisible or turn the direction of reading either: two names that look
 * the same would be two, and a name could be read as another.
 */
public final class PlainWords {

    private PlainWords() {}

    public static boolean areIn(String text, boolean multiLine) {
        return text.codePoints().allMatch(c -> multiLine ? isOfLines(c) : isOfOneLine(c));
    }

    private static boolean isOfLines(int c) {
        return c == '\n' || c == '\t' || (Character.getType(c) != Character.CONTROL && Character.getType(c) != Character.SURROGATE);
    }

    private static boolean isOfOneLine(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
