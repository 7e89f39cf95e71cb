package cn.gongjian.plan.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.StreamSupport;

/**
 * What a person found in a plan, written from the text and not from a reading. Passages are given by offsets and a digest,
 * so that the texts themselves need not be kept here.
 */
record AnswerKey(JsonNode key) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What was found and missed of one kind of field; false ones are in the reading but not in the text. */
    record Tally(List<String> found, List<String> missed, List<String> wrong) {

        Tally() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        String row(String kind) {
            return "%-14s recall %s   precision %s".formatted(kind, share(found.size(), missed.size()), share(found.size(), wrong.size()));
        }

        double recall() {
            return found.isEmpty() && missed.isEmpty() ? 1 : (double) found.size() / (found.size() + missed.size());
        }

        private static String share(int good, int bad) {
            return good + bad == 0 ? "     –      " : "%5.1f %% (%d/%d)".formatted(100.0 * good / (good + bad), good, good + bad);
        }
    }

    static AnswerKey of(String resource) {
        try (var in = AnswerKey.class.getResourceAsStream(("/plan/answer-key/" + resource).replace("answer-key/../", ""))) {
            return new AnswerKey(JSON.readTree(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String plan() {
        return key.get("plan").asText();
    }

    boolean isOf(String text) {
        return digest(text).equals(key.get("digest").asText());
    }

    static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8))).substring(0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** By kind of field. */
    static Map<String, Tally> empty() {
        return new TreeMap<>();
    }

    void compare(Reading reading, Map<String, Tally> tallies) {
        JsonNode found = JSON.valueToTree(reading);
        each("commitments", found, tallies, List.of("count", "max", "bound", "period", "owner", "strength", "kind", "months"));
        each("phases", found, tallies, List.of("name", "from", "to"));
        each("targets", found, tallies, List.of("min", "max", "unit", "dueMonths", "due", "strength"));
        each("deadlines", found, tallies, List.of("due", "dayOfMonth", "leadDays", "period"));
        each("money", found, tallies, List.of("amount", "per", "times", "total", "bound", "payer", "notCharged", "period"));
        each("scores", found, tallies, List.of("weight", "points", "times", "ratio", "min", "unit", "value", "formula"));
        each("events", found, tallies, List.of("on", "until", "startsAt", "endsAt"));
        named("posts", found, tallies, (want, have) -> same(want, have, "post") && (want.has("nameDigest")
                ? have.path("name").isTextual() && digest(have.get("name").asText()).equals(want.get("nameDigest").asText())
                : have.path("name").isMissingNode() || have.path("name").isNull()) && (!want.has("eachSide") || same(want, have, "eachSide")) && (!want.has("organization") || same(want, have, "organization")));
        named("organizations", found, tallies, (want, have) -> same(want, have, "name") && (!want.has("role") || same(want, have, "role")));
        codes("questions", found, tallies);
        codes("findings", found, tallies);
        for (var plain : List.of("belongsTo", "allianceType")) if (key.has(plain)) count(tallies, plain, key.get(plain).equals(found.path(plain)), key.get(plain).asText());
        if (key.has("term")) count(tallies, "term", List.of("from", "to", "months").stream().allMatch(f -> !key.get("term").has(f) || same(key.get("term"), found.path("term"), f)), key.get("term").toString());
    }

    private void each(String kind, JsonNode found, Map<String, Tally> tallies, List<String> members) {
        if (!key.has(kind)) return;
        var rest = list(found.get(kind));
        for (var want : list(key.get(kind))) {
            var have = rest.stream().filter(one -> overlaps(want, one) && members.stream().allMatch(member -> !want.has(member) || want.has("optional") || same(want, one, member))).findFirst().orElse(null);
            if (have != null) rest.remove(have);
            if (!want.has("optional")) count(tallies, kind, have != null, want.toString());
        }
        rest.forEach(one -> tally(tallies, kind).wrong.add(plan() + " " + one));
    }

    private void named(String kind, JsonNode found, Map<String, Tally> tallies, BiPredicate<JsonNode, JsonNode> same) {
        if (!key.has(kind)) return;
        var rest = list(found.get(kind));
        for (var want : list(key.get(kind))) {
            var have = rest.stream().filter(one -> same.test(want, one)).findFirst().orElse(null);
            if (have != null) rest.remove(have);
            count(tallies, kind, have != null, want.toString());
        }
        rest.forEach(one -> tally(tallies, kind).wrong.add(plan() + " " + one));
    }

    private void codes(String kind, JsonNode found, Map<String, Tally> tallies) {
        if (!key.has(kind)) return;
        var have = list(found.get(kind)).stream().map(one -> one.get("code").asText()).distinct().toList();
        var want = list(key.get(kind)).stream().map(JsonNode::asText).toList();
        want.forEach(code -> count(tallies, kind, have.contains(code), code));
        have.stream().filter(code -> !want.contains(code)).forEach(code -> tally(tallies, kind).wrong.add(plan() + " " + code));
    }

    private void count(Map<String, Tally> tallies, String kind, boolean isFound, String what) {
        (isFound ? tally(tallies, kind).found : tally(tallies, kind).missed).add(plan() + " " + what);
    }

    private static Tally tally(Map<String, Tally> tallies, String kind) {
        return tallies.computeIfAbsent(kind, each -> new Tally());
    }

    private static List<JsonNode> list(JsonNode array) {
        return new ArrayList<>(StreamSupport.stream(array.spliterator(), false).toList());
    }

    private static boolean overlaps(JsonNode want, JsonNode have) {
        var passage = have.get("passage");
        if (want.has("at")) return passage.get("start").asInt() < want.get("at").get(1).asInt() && want.get("at").get(0).asInt() < passage.get("end").asInt();
        return !want.has("in") || passage.get("text").asText().contains(want.get("in").asText());
    }

    private static boolean same(JsonNode want, JsonNode have, String member) {
        var a = want.get(member);
        var b = have.path(member);
        if (a == null || a.isNull()) return b.isMissingNode() || b.isNull();
        if (a.isNumber()) return b.isNumber() && a.decimalValue().compareTo(b.decimalValue()) == 0;
        return a.isArray() ? Objects.equals(a.toString(), b.toString()) : a.asText().equals(b.asText());
    }
}
