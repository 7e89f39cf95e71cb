package cn.gongjian.calendar.feed;

import static cn.gongjian.calendar.feed.FeedProblem.FEED_NOT_FOUND;

import cn.gongjian.organization.Callers;
import cn.gongjian.shared.caller.Caller;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** What is behind an address: the feed and its owner with today's grants, in one question. Programs ask for it all day long. */
@ApplicationScoped
class FeedAddresses {

    private static final String SQL = "select " + Callers.COLUMNS + ", f.id, f.alliance_id, f.pairing_id, f.organization_id" + Callers.SOURCES
            + "join calendar_feed f on f.person_id = p.id where f.secret_hash = $1 and f.revoked_at is null and p.account_subject is not null";

    record Behind(UUID id, FeedSubject subject, Caller owner) {}

    private final Pool pool;

    FeedAddresses(Pool pool) {
        this.pool = pool;
    }

    /** Fails with the same 404 for an address that never was, one that is revoked, and one whose owner has no account any more. */
    Uni<Behind> behind(FeedSecret secret, LocalDate today) {
        return pool.preparedQuery(SQL).execute(Tuple.of(secret.hash(), today)).map(FeedAddresses::behind);
    }

    private static Behind behind(RowSet<Row> rows) {
        var owner = Callers.of(rows);
        if (owner == null) throw FEED_NOT_FOUND.because();
        var feed = rows.iterator().next();
        return new Behind(feed.getUUID(7), FeedSubject.of(feed.getUUID(8), feed.getUUID(9), feed.getUUID(10), owner.personId()), owner);
    }
}
