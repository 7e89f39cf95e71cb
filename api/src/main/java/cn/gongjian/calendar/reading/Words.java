package cn.gongjian.calendar.reading;

/** Words of a file as an activity may have them: no controls, nothing invisible, not too long. */
final class Words {

    private Words() {}

    static String line(String text) {
        return text.replaceAll("\\s+", " ").codePoints().filter(Words::isPlain).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString().strip();
    }

    static String lines(String text) {
        return text.replace("\r\n", "\n").codePoints().filter(c -> c == '\n' || c == '\t' || (Character.getType(c) != Character.CONTROL && Character.getType(c) != Character.SURROGATE))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString().strip();
    }

    /** Characters of two halves stay whole. */
    static String cut(String text, int length) {
        if (text.length() <= length) return text;
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }

    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
