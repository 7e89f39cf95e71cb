package cn.gongjian.shared.idempotency;

import static cn.gongjian.shared.problem.SharedProblem.IDEMPOTENCY_IN_FLIGHT;
import static cn.gongjian.shared.problem.SharedProblem.IDEMPOTENCY_MISMATCH;
import static cn.gongjian.shared.problem.SharedProblem.REQUEST_INVALID;

import cn.gongjian.shared.caller.CurrentCaller;
import cn.gongjian.shared.http.ETags;
import cn.gongjian.shared.time.ServiceTime;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Runs inside of the transaction, so a write that fails leaves no key behind and may be tried again. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class IdempotentInterceptor {

    /**
     * One row always, as aggregates have it: whether the lock was got, and the answer if there is one. In HQL, because its
     * translation is remembered; that of a native query would be made anew each time.
     */
    private static final String LOOK = "select cast(function('pg_try_advisory_xact_lock', :lock) as Boolean),"
            + " max(k.requestHash), max(k.status), max(k.location), max(k.body) from IdempotencyKey k where k.callerId = :who and k.key = :key";

    private record Stored(String hash, int status, String location, String body) {}

    private final CurrentCaller caller;
    private final HttpServerRequest request;
    private final ObjectMapper json;
    private final Clock clock;

    IdempotentInterceptor(CurrentCaller caller, HttpServerRequest request, ObjectMapper json, Clock clock) {
        this.caller = caller;
        this.request = request;
        this.json = json;
        this.clock = clock;
    }

    @AroundInvoke
    Object once(InvocationContext invocation) throws Exception {
        var key = request.getHeader("Idempotency-Key");
        if (key == null) return invocation.proceed();
        if (!key.matches("[\\x21-\\x7e]{1,255}")) throw REQUEST_INVALID.because().at("Idempotency-Key", "1 到 255 个可见的 ASCII 字符");
        var who = caller.get().personId();
        var hash = hash(invocation);
        return Panache.getSession().chain(session -> known(session, who, key)
                .chain(known -> known.isPresent() ? Uni.createFrom().item(() -> replay(known.get(), hash)) : first(invocation, session, who, key, hash)));
    }

    /**
     * Two requests with one key at once: the second is told so, rather than left waiting. Should the first end just between
     * this query's look and its lock, the key's own row refuses the second, with the same answer.
     */
    private Uni<Optional<Stored>> known(Mutiny.Session session, UUID who, String key) {
        return session.createQuery(LOOK, Object[].class)
                .setParameter("lock", ByteBuffer.wrap(sha256(who + " " + key)).getLong())
                .setParameter("who", who)
                .setParameter("key", key)
                .getSingleResult()
                .map(row -> {
                    if (!(Boolean) row[0]) throw IDEMPOTENCY_IN_FLIGHT.because();
                    return row[1] == null ? Optional.empty() : Optional.of(new Stored((String) row[1], (Integer) row[2], (String) row[3], (String) row[4]));
                });
    }

    private RestResponse<?> replay(Stored known, String hash) {
        if (!known.hash.equals(hash)) throw IDEMPOTENCY_MISMATCH.because();
        try {
            var body = json.readTree(known.body);
            var answer = ResponseBuilder.create(RestResponse.Status.fromStatusCode(known.status), body).header("Idempotency-Replayed", "true");
            if (known.location != null) answer.header(HttpHeaders.LOCATION, known.location);
            if (body.has("version"))
                answer.header(HttpHeaders.ETAG, ETags.of(body.get("version").asInt(), known.body.getBytes(StandardCharsets.UTF_8)));
            return answer.build();
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("stored answer", broken);
        }
    }

    private Uni<RestResponse<?>> first(InvocationContext invocation, Mutiny.Session session, UUID who, String key, String hash) {
        Uni<RestResponse<?>> answer;
        try {
            answer = (Uni<RestResponse<?>>) invocation.proceed();
        } catch (Exception refused) {
            return Uni.createFrom().failure(refused);
        }
        return answer.call(response -> session.persist(stored(response, who, key, hash)));
    }

    private IdempotencyKey stored(RestResponse<?> response, UUID who, String key, String hash) {
        var stored = new IdempotencyKey();
        stored.callerId = who;
        stored.key = key;
        stored.requestHash = hash;
        stored.status = response.getStatus();
        stored.location = response.getHeaderString(HttpHeaders.LOCATION);
        stored.body = body(response.getEntity());
        stored.createdAt = ServiceTime.now(clock);
        return stored;
    }

    private String body(Object entity) {
        try {
            return json.writeValueAsString(entity);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What makes two requests the same: method, path and the arguments as they were understood. */
    private String hash(InvocationContext invocation) {
        var said = new StringBuilder(invocation.getMethod().getName()).append(' ').append(request.path()).append(' ');
        for (var argument : invocation.getParameters()) said.append(body(argument));
        return HexFormat.of().formatHex(sha256(said.toString()));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
