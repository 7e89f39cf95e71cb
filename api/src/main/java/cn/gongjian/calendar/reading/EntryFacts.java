package cn.gongjian.calendar.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;

/** What an event says. Told by its hash whether a file says the same as the one that was imported before, whatever became of the activity since. */
record EntryFacts(String title, Instant startsAt, Instant endsAt, String place, String onlineUrl, String description) {

    static EntryFacts of(String title, OffsetDateTime startsAt, OffsetDateTime endsAt, String place, String onlineUrl, String description) {
        return new EntryFacts(title, startsAt.toInstant(), endsAt.toInstant(), place, onlineUrl, description);
    }

    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
