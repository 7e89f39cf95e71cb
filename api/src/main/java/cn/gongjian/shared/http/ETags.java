package cn.gongjian.shared.http;

import static cn.gongjian.shared.problem.SharedProblem.VERSION_REQUIRED;
import static cn.gongjian.shared.problem.SharedProblem.VERSION_STALE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * Strong entity tags {@code "<version>.<hash>"}. The hash covers what the caller sees, which also changes when a partner
 * is renamed or an action becomes allowed; a change is stale only when the version differs.
 */
@ApplicationScoped
public class ETags {

    private final ObjectMapper json;

    ETags(ObjectMapper json) {
        this.json = json;
    }

    /** The bytes of an answer: written once, for its tag and for the wire alike. */
    byte[] written(Versioned view) {
        try {
            return json.writeValueAsBytes(view);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String of(Versioned view) {
        return of(view.version(), written(view));
    }

    /** The same tag from a body that was written before. */
    public static String of(int version, byte[] body) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(body);
            return "\"" + version + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, 12)) + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Refuses a change that was made from another version; the answer shows the current one. */
    public void match(String ifMatch, Versioned current) {
        if (ifMatch == null || ifMatch.isBlank()) throw VERSION_REQUIRED.because();
        if (ifMatch.strip().equals("*")) return;
        var wanted = "\"" + current.version() + ".";
        if (Arrays.stream(ifMatch.split(",")).map(String::strip).noneMatch(tag -> tag.startsWith(wanted)))
            throw VERSION_STALE.because().with("current", current);
    }

    /** Whether an If-None-Match names this tag. */
    public static boolean matches(String ifNoneMatch, String etag) {
        return Arrays.stream(ifNoneMatch.split(","))
                .map(tag -> tag.strip().replaceFirst("^W/", ""))
                .anyMatch(tag -> tag.equals(etag) || tag.equals("*"));
    }
}
