package cn.gongjian.calendar.feed;

import java.nio.charset.StandardCharsets;

/** Content lines of RFC 5545: ended by CRLF, and folded so that none has more than 75 octets and no character is cut. */
final class ContentLines {

    private static final int LONGEST = 75;

    private final StringBuilder lines = new StringBuilder();

    /** A value that is written as it is: dates, numbers, addresses. */
    void line(String name, String value) {
        int octets = 0;
        var line = name + ':' + value;
        for (int at = 0, character; at < line.length(); at += Character.charCount(character)) {
            character = line.codePointAt(at);
            int more = octets(character);
            if (octets + more > LONGEST) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.appendCodePoint(character);
            octets += more;
        }
        lines.append("\r\n");
    }

    /** Words of people; nothing is written where there are none. */
    void text(String name, String words) {
        if (words != null) line(name, escaped(words));
    }

    private static String escaped(String words) {
        var text = new StringBuilder(words.length() + 16);
        words.replace("\r\n", "\n").codePoints().forEach(character -> {
            switch (character) {
                case '\\', ';', ',' -> text.append('\\').appendCodePoint(character);
                case '\n', '\r' -> text.append("\\n");
                default -> {
                    if (character == '\t' || Character.getType(character) != Character.CONTROL) text.appendCodePoint(character);
                }
            }
        });
        return text.toString();
    }

    private static int octets(int character) {
        return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    }

    byte[] bytes() {
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
