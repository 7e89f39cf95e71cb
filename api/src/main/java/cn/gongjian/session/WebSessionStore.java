package cn.gongjian.session;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** The table of browser sessions. Ends with the refresh token's life, at the latest after twelve hours. */
@ApplicationScoped
class WebSessionStore {

    private final Pool pool;

    WebSessionStore(Pool pool) {
        this.pool = pool;
    }

    Uni<Void> open(String id, String sub, String sid, AuthorizationCodeTokens t, long seconds) {
        return run("""
                insert into web_session (id_hash, sub, sid, id_token, access_token, refresh_token, at_expires_in, at_scope, expires_at)
                values ($1, $2, $3, $4, $5, $6, $7, $8, now() + $9 * interval '1 second')""",
                hash(id), sub, sid, t.getIdToken(), t.getAccessToken(), t.getRefreshToken(), t.getAccessTokenExpiresIn(),
                t.getAccessTokenScope(), (double) seconds).replaceWithVoid();
    }

    /** False when the session was ended meanwhile: a refresh must not bring it back. */
    Uni<Boolean> refresh(String id, AuthorizationCodeTokens t, long seconds) {
        return run("""
                update web_session set id_token = $2, access_token = $3, refresh_token = $4, at_expires_in = $5, at_scope = $6,
                    expires_at = now() + $7 * interval '1 second' where id_hash = $1""",
                hash(id), t.getIdToken(), t.getAccessToken(), t.getRefreshToken(), t.getAccessTokenExpiresIn(),
                t.getAccessTokenScope(), (double) seconds).map(rows -> rows.rowCount() == 1);
    }

    Uni<AuthorizationCodeTokens> tokens(String id) {
        return run("""
                select id_token, access_token, refresh_token, at_expires_in, at_scope from web_session
                where id_hash = $1 and expires_at > now() and created_at > now() - interval '12 hours'""", hash(id))
                .map(rows -> {
                    for (var row : rows)
                        return new AuthorizationCodeTokens(row.getString(0), row.getString(1), row.getString(2), row.getLong(3), row.getString(4));
                    return null;
                });
    }

    Uni<Void> close(String id) {
        return run("delete from web_session where id_hash = $1", hash(id)).replaceWithVoid();
    }

    /** Signed out at Keycloak: one browser when it names the session, else all of the person. */
    Uni<Void> end(String sid, String sub) {
        return (sid != null ? run("delete from web_session where sid = $1", sid) : run("delete from web_session where sub = $1", sub)).replaceWithVoid();
    }

    @Scheduled(every = "10m", delayed = "1m")
    Uni<Void> purge() {
        return run("delete from web_session where expires_at < now() or created_at < now() - interval '12 hours'")
                .chain(() -> run("delete from idempotency_key where created_at < now() - interval '48 hours'"))
                .replaceWithVoid();
    }

    private Uni<RowSet<Row>> run(String sql, Object... values) {
        return pool.preparedQuery(sql).execute(Tuple.from(Arrays.asList(values)));
    }

    private static String hash(String id) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
