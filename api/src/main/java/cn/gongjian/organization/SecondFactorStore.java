package cn.gongjian.organization;

import cn.gongjian.shared.time.ServiceTime;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Which accounts Keycloak has still to be told about; each is claimed by one process at a time. */
@ApplicationScoped
class SecondFactorStore {

    /** Told again every day, so that a Keycloak that came back from a backup is right again the next day. */
    private static final String CLAIM = """
            with wanted as (
                select distinct p.account_subject as subject
                from role_grant g join person p on p.id = g.person_id
                where g.role in ('ADMIN', 'OFFICER') and g.revoked_at is null and p.account_subject is not null
                  and g.from_on <= $1 and (g.to_on is null or g.to_on >= $1)),
            due as (
                select coalesce(w.subject, s.account_subject) as subject, w.subject is not null as demanded
                from wanted w full join second_factor s on s.account_subject = w.subject
                where (s.told_at is null or s.demanded <> (w.subject is not null) or s.told_at < now() - interval '1 day')
                  and (s.claimed_until is null or s.claimed_until < now())
                order by s.told_at nulls first, 1 limit 1)
            insert into second_factor (account_subject, demanded, claimed_until)
            select subject, demanded, now() + interval '1 minute' from due
            on conflict (account_subject) do update set demanded = excluded.demanded, told_at = null, claimed_until = excluded.claimed_until
                where second_factor.claimed_until is null or second_factor.claimed_until < now()
            returning account_subject, demanded, claimed_until""";

    /** The claim lasts longer than all calls of one telling can take together. */
    record Duty(String subject, boolean demanded, OffsetDateTime claimedUntil) {}

    private final Pool pool;
    private final Clock clock;

    SecondFactorStore(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    /** Null when there is nothing to tell, or another process is just doing it. */
    Uni<Duty> claim() {
        return pool.preparedQuery(CLAIM).execute(Tuple.of(LocalDate.now(clock.withZone(ServiceTime.ZONE)))).map(rows -> {
            for (var row : rows) return new Duty(row.getString(0), row.getBoolean(1), row.getOffsetDateTime(2));
            return null;
        });
    }

    Uni<Void> told(Duty duty) {
        return settle("update second_factor set told_at = now(), claimed_until = null where account_subject = $1 and claimed_until = $2", duty);
    }

    Uni<Void> again(Duty duty) {
        return settle("update second_factor set claimed_until = now() + interval '10 seconds' where account_subject = $1 and claimed_until = $2", duty);
    }

    private Uni<Void> settle(String sql, Duty duty) {
        return pool.preparedQuery(sql).execute(Tuple.of(duty.subject, duty.claimedUntil)).replaceWithVoid();
    }
}
