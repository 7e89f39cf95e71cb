package cn.gongjian.organization;

import cn.gongjian.shared.caller.Caller;
import cn.gongjian.shared.caller.Role;
import cn.gongjian.shared.time.ServiceTime;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Who stands behind an account and how far their grants reach today. Remembered for two seconds, because each request
 * asks; forgotten at once where this process changes a grant, so only another process can be behind, and by no more.
 */
@ApplicationScoped
public class Callers {

    /** The columns that {@link #of} reads, first in a statement that finds a person on its own way. */
    public static final String COLUMNS = "p.id, p.name, p.account_username, g.id, g.role, o.id, o.path";
    /** Where they come from; $2 is today. */
    public static final String SOURCES = """
            \sfrom person p
            left join role_grant g on g.person_id = p.id and g.revoked_at is null and g.from_on <= $2 and (g.to_on is null or g.to_on >= $2)
            left join organization o on o.id = g.organization_id
            """;
    private static final String BY_SUBJECT = "select " + COLUMNS + SOURCES + "where p.account_subject = $1";
    private static final String BY_PERSON = "select " + COLUMNS + SOURCES + "where p.id = $1 and p.account_subject is not null";

    private final Pool pool;
    private final Clock clock;
    private final Cache<String, Caller> known = Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(Duration.ofSeconds(2)).build();

    Callers(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    /** Null when the account is bound to nobody. */
    public Uni<Caller> bySubject(String subject) {
        var remembered = known.getIfPresent(subject);
        if (remembered != null) return Uni.createFrom().item(remembered);
        return find(BY_SUBJECT, subject)
                .invoke(caller -> {
                    if (caller != null) known.put(subject, caller);
                });
    }

    /** Someone on whose behalf a program asks; null when the person has no account any more. */
    public Uni<Caller> byPerson(UUID id) {
        return find(BY_PERSON, id);
    }

    private Uni<Caller> find(String sql, Object who) {
        return pool.preparedQuery(sql).execute(Tuple.of(who, LocalDate.now(clock.withZone(ServiceTime.ZONE)))).map(Callers::of);
    }

    /** After a change of grants, accounts or the tree. */
    public void forget() {
        known.invalidateAll();
    }

    /** Null where there are no rows. */
    public static Caller of(RowSet<Row> rows) {
        List<Caller.Reach> reaches = new ArrayList<>();
        Row any = null;
        for (var row : rows) {
            any = row;
            if (row.getUUID(3) != null) reaches.add(new Caller.Reach(row.getUUID(3), Role.valueOf(row.getString(4)), row.getUUID(5), row.getString(6)));
        }
        return any == null ? null : new Caller(any.getUUID(0), any.getString(1), any.getString(2), List.copyOf(reaches));
    }
}
