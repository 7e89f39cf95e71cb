package cn.gongjian.calendar.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** 192 bits of chance, as 32 characters of an address. No slow hash is needed for what nobody can guess. */
record FeedSecret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static FeedSecret fresh() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return new FeedSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** It shall not be found in a log by accident. */
    @Override
    public String toString() {
        return "secret";
    }
}
