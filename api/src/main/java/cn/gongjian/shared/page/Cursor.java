package cn.gongjian.shared.page;

import static cn.gongjian.shared.problem.SharedProblem.CURSOR_INVALID;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** The list and the sort key of the last item of a page, as text that clients hand back unread. */
final class Cursor {

    private static final String SEPARATOR = "\u001f";

    private Cursor() {}

    /** {@code list} names the list and its order, as they are read again. */
    static String write(String list, List<?> key) {
        var text = mark(list) + SEPARATOR + String.join(SEPARATOR, key.stream().map(String::valueOf).toList());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<Object> read(String cursor, String list, List<Class<?>> types) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var parts = text.split(SEPARATOR, -1);
            if (parts.length != types.size() + 1 || !parts[0].equals(mark(list)) || text.indexOf('\0') >= 0) throw CURSOR_INVALID.because();
            return java.util.stream.IntStream.range(0, types.size())
                    .mapToObj(i -> value(parts[i + 1], types.get(i)))
                    .toList();
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException unreadable) {
            throw CURSOR_INVALID.because();
        }
    }

    /** Short whatever the filters are; it keeps lists apart and guards nothing, because whoever asks sees no more by it. */
    private static String mark(String list) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(list.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What the database could not compare is no cursor of ours. */
    private static Instant kept(Instant instant) {
        if (instant.isBefore(Instant.EPOCH.minusSeconds(62_000_000_000L)) || instant.isAfter(Instant.EPOCH.plusSeconds(240_000_000_000L)))
            throw CURSOR_INVALID.because();
        return instant;
    }

    private static Object value(String text, Class<?> type) {
        if (type == UUID.class) return UUID.fromString(text);
        if (type == Instant.class) return kept(Instant.parse(text));
        if (type == LocalDate.class) return LocalDate.parse(text);
        if (type == Integer.class) return Integer.valueOf(text);
        return text;
    }
}
