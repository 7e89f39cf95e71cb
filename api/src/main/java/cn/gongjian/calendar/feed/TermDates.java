package cn.gongjian.calendar.feed;

import static cn.gongjian.shared.caller.Role.READS_BUSINESS;

import cn.gongjian.alliance.Alliances;
import cn.gongjian.pairing.Pairings;
import cn.gongjian.shared.caller.Caller;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The last days of alliances and pairings, by when they are to be renewed or closed: those of the subject, or in whose leading group the person is. */
@ApplicationScoped
class TermDates implements FeedSource {

    private static final String SQL = """
            select true, t.id, t.version, t.name, t.ends_on, t.created_at, t.updated_at
            from alliance t where t.state = 'ACTIVE' and t.ends_on between $2 and $3 and %s and %s
            union all
            select false, t.id, t.version, a.name || ' 与 ' || b.name, t.ends_on, t.created_at, t.updated_at
            from pairing t join organization a on a.id = t.side_a_id join organization b on b.id = t.side_b_id
            where t.state in ('CONFIRMED', 'FILED') and t.ends_on between $2 and $3 and %s and %s""";
    private static final Map<FeedKind, String> SQL_OF = FeedKind.each(kind ->
            SQL.formatted(alliances(kind), Alliances.visibleInSql("t.id", "$4"), pairings(kind), Pairings.visibleInSql("t.id", "$4")));

    private final Pool pool;

    TermDates(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<FeedDates> of(Caller owner, FeedScope scope) {
        var values = Tuple.of(scope.subject().id(), scope.first(), scope.last(), owner.prefixes(READS_BUSINESS).toArray(String[]::new));
        return pool.preparedQuery(SQL_OF.get(scope.subject().kind())).execute(values)
                .map(rows -> dates(StreamSupport.stream(rows.spliterator(), false).map(TermDates::entry).sorted(Comparator.comparing(FeedEntry::id)).toList()));
    }

    /** They are few, so the entries themselves say whether anything is new. */
    private static FeedDates dates(List<FeedEntry> entries) {
        return new FeedDates(entries.toString(), () -> Uni.createFrom().item(entries));
    }

    private static FeedEntry entry(Row row) {
        var isAlliance = row.getBoolean(0);
        var id = row.getUUID(1);
        var day = row.getLocalDate(4);
        return new FeedEntry(id, row.getInteger(2), new FeedEntry.Days(day, day), FeedEntry.Status.CONFIRMED,
                (isAlliance ? "共同体" : "结对") + "期满：" + row.getString(3), "期限", null, null, "今天期满，请按程序续签或办结。",
                (isAlliance ? "/alliances/" : "/pairings/") + id, row.getOffsetDateTime(5).toInstant(), row.getOffsetDateTime(6).toInstant());
    }

    private static String alliances(FeedKind kind) {
        return switch (kind) {
            case ALLIANCE -> "t.id = $1";
            case PAIRING -> "false";
            case ORGANIZATION -> "(t.owner_id = $1 or t.id in (select m.alliance_id from alliance_member m where m.organization_id = $1))";
            case PERSON -> "t.id in (select post.alliance_id from alliance_post post where post.person_id = $1 and post.to_on is null)";
        };
    }

    private static String pairings(FeedKind kind) {
        return switch (kind) {
            case ALLIANCE -> "false";
            case PAIRING -> "t.id = $1";
            case ORGANIZATION -> "(t.side_a_id = $1 or t.side_b_id = $1)";
            case PERSON -> "t.id in (select post.pairing_id from pairing_post post where post.person_id = $1 and post.to_on is null)";
        };
    }
}
