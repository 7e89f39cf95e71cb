package cn.gongjian.funding.intake;

import cn.gongjian.shared.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A row of a table on its way to become an entry: what was read of it, what is wrong with it and, at the end, what it is. */
final class Line<W> {

    record Trouble(Column column, Problem problem) {}

    final int number;
    String key;
    /** Whose money it is: a key is somebody's. */
    UUID ownerId;
    W wanted;
    /** The entry that it became, now or before. */
    UUID thingId;
    private boolean wasKnown;
    final List<Trouble> troubles = new ArrayList<>();
    private final Map<Column, Object> shown = new EnumMap<>(Column.class);
    private final Map<Column, String> said = new EnumMap<>(Column.class);

    Line(int number) {
        this.number = number;
    }

    /** What is shown is called otherwise tomorrow or in another language; what it stands for stays. A constant is shown in the reader's words. */
    void means(Column column, Object name, String stands) {
        shown.put(column, name);
        said.put(column, stands);
    }

    void means(Column column, String name, UUID id) {
        means(column, (Object) name, id.toString());
    }

    void trouble(Column column, Problem problem) {
        troubles.add(new Trouble(column, problem));
    }

    boolean isSound() {
        return troubles.isEmpty();
    }

    void isKnownAs(UUID id) {
        thingId = id;
        wasKnown = true;
    }

    LineEffect effect() {
        return !isSound() ? LineEffect.REFUSED : wasKnown ? LineEffect.UNCHANGED : LineEffect.NEW;
    }

    String shown(Column column, IntakeWords words) {
        return words.of(shown.getOrDefault(column, ""));
    }

    /** Of what it says, however it is written. */
    String hash() {
        var text = new StringBuilder();
        said.forEach((column, value) -> text.append(column.name()).append('=').append(value).append('\n'));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
