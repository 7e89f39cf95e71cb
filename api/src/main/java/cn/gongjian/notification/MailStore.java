package cn.gongjian.notification;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Mails that have to go out. Several processes may look at once: what one of them holds, the others pass over. */
@ApplicationScoped
class MailStore {

    /** All that is due for a person becomes one mail, what is due at once and the digest alike. */
    private static final String GATHER = """
            with due as (
                select id, person_id from notification where mail_due_at <= $1 and mail_id is null and read_at is null
                order by mail_due_at limit 1000 for update skip locked),
            mail as (
                insert into notification_mail (id, person_id, next_at, created_at)
                select uuidv7(), person_id, $1, $1 from (select distinct person_id from due) people returning id, person_id)
            update notification n set mail_id = mail.id from due, mail where n.id = due.id and mail.person_id = due.person_id""";
    private static final String CLAIM = """
            update notification_mail set claimed_until = $1 + interval '2 minutes', attempts = attempts + 1
            where id = (select id from notification_mail where sent_at is null and dropped_at is null and next_at <= $1
                and (claimed_until is null or claimed_until < $1) order by next_at, id limit 1 for update skip locked)
            returning id, person_id, attempts, claimed_until""";
    /** After the last of them a mail is given up: eight hours late it is no help. */
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(6));

    /** The claim outlasts all that sending one mail can take. */
    record Outgoing(UUID id, UUID personId, int attempts, OffsetDateTime claimedUntil) {

        boolean isLastAttempt() {
            return attempts > PAUSES.size();
        }
    }

    private final Pool pool;

    MailStore(Pool pool) {
        this.pool = pool;
    }

    Uni<Void> gather(Instant now) {
        return run(GATHER, at(now)).replaceWithVoid();
    }

    /** Null when nothing has to go out, or other processes are just doing it. */
    Uni<Outgoing> claim(Instant now) {
        return run(CLAIM, at(now)).map(rows -> {
            for (var row : rows) return new Outgoing(row.getUUID(0), row.getUUID(1), row.getInteger(2), row.getOffsetDateTime(3));
            return null;
        });
    }

    Uni<Void> sent(Outgoing mail, Instant now) {
        return run("update notification_mail set sent_at = $3, claimed_until = null where id = $1 and claimed_until = $2", mail.id, mail.claimedUntil, at(now)).replaceWithVoid();
    }

    Uni<Void> drop(Outgoing mail, Instant now) {
        return run("update notification_mail set dropped_at = $3, claimed_until = null where id = $1 and claimed_until = $2", mail.id, mail.claimedUntil, at(now)).replaceWithVoid();
    }

    Uni<Void> again(Outgoing mail, Instant now) {
        if (mail.isLastAttempt()) return drop(mail, now);
        return run("update notification_mail set next_at = $3, claimed_until = null where id = $1 and claimed_until = $2",
                mail.id, mail.claimedUntil, at(now.plus(PAUSES.get(mail.attempts - 1)))).replaceWithVoid();
    }

    /** Not an attempt: its person wants quiet until then. */
    Uni<Void> wait(Outgoing mail, Instant until) {
        return run("update notification_mail set next_at = $3, attempts = attempts - 1, claimed_until = null where id = $1 and claimed_until = $2",
                mail.id, mail.claimedUntil, at(until)).replaceWithVoid();
    }

    /** What nobody looks at any more. */
    Uni<Void> forget(Instant now) {
        return run("delete from notification where created_at < $1", at(now.minus(Duration.ofDays(180))))
                .chain(() -> run("delete from notification_mail where created_at < $1", at(now.minus(Duration.ofDays(30))))).replaceWithVoid();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private Uni<RowSet<Row>> run(String sql, Object... values) {
        return pool.preparedQuery(sql).execute(Tuple.from(Arrays.asList(values)));
    }
}
