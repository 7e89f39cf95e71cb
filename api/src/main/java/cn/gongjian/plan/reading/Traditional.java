package cn.gongjian.plan.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Traditional characters and their simplified forms, one for one, from the tables of OpenCC (Apache 2.0). */
final class Traditional {

    private static final Map<Character, Character> SIMPLIFIED = load();

    private Traditional() {}

    /** The character itself where it is none of them. */
    static char simplified(char c) {
        return c < 0x3400 ? c : SIMPLIFIED.getOrDefault(c, c);
    }

    private static Map<Character, Character> load() {
        try (var in = Traditional.class.getResourceAsStream("traditional.txt")) {
            var pairs = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\n", "");
            var map = HashMap.<Character, Character>newHashMap(pairs.length() / 2);
            for (int i = 0; i + 1 < pairs.length(); i += 2) map.put(pairs.charAt(i), pairs.charAt(i + 1));
            return map;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
