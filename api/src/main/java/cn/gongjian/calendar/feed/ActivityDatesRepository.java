package cn.gongjian.calendar.feed;

import static cn.gongjian.shared.caller.Role.READS_BUSINESS;

import cn.gongjian.calendar.ActivityState;
import cn.gongjian.cooperation.Cooperations;
import cn.gongjian.shared.caller.Caller;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Reads the activities of a feed, in SQL; what each belongs to is judged once for all of a kind, not for each of them. */
@ApplicationScoped
class ActivityDatesRepository {

    /** Of an organisation with more than a program can show, the latest. */
    private static final int MOST = 10_000;
    private static final String IN_TIME = " and a.starts_at >= $2 and a.starts_at < $3 and a.deleted_at is null";
    /** Beside each person's name the database keeps what is asked here, in one range of an index. */
    private static final String OF_PERSON = """
            select p.container_id, p.host_id, bit_xor(p.mark) as mark, count(*) as many
            from activity_participant p where p.person_id = $1 and p.starts_at >= $2 and p.starts_at < $3 group by 1, 2""";
    private static final String OF_OTHERS = """
            select coalesce(a.alliance_id, a.pairing_id, a.organization_id) as container_id, a.host_organization_id as host_id,
                   bit_xor(uuid_hash_extended(a.id, a.version)) as mark, count(*) as many
            from activity a where %s group by 1, 2""";
    /** An id is that of one thing only, so it may be looked for among alliances, pairings and organisations alike. */
    private static final String GROUPS = """
            with mine as materialized (%s),
            seen as (
                select c.alliance_id as id, %s as name
                from (select distinct container_id as alliance_id, container_id as pairing_id, container_id as organization_id from mine) c where %s)
            select s.id, s.name, h.id, h.name, g.mark, g.many, (select bit_xor(hashtextextended(k.code || ' ' || k.name, 0)) from activity_kind k)
            from mine g join seen s on s.id = g.container_id join organization h on h.id = g.host_id""";
    private static final String ROWS = """
            select a.id, a.version, a.title, k.name, a.state, a.starts_at, a.ends_at, a.place, a.online_url, a.description, a.cancel_reason,
                   a.host_organization_id, coalesce(a.alliance_id, a.pairing_id, a.organization_id), a.created_at, a.updated_at
            from activity a join activity_kind k on k.code = a.kind where %s order by a.starts_at desc, a.id limit\s""" + MOST;

    private static final Map<FeedKind, String> GROUPS_OF = FeedKind.each(kind ->
            GROUPS.formatted(kind == FeedKind.PERSON ? OF_PERSON : OF_OTHERS.formatted(of(kind) + IN_TIME), Cooperations.nameInSql("c"), Cooperations.visibleInSql("c", "$4")));
    private static final Map<FeedKind, String> ROWS_OF = FeedKind.each(kind -> ROWS.formatted(of(kind) + IN_TIME));

    private final Pool pool;

    ActivityDatesRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<List<ActivityDates.Group>> groups(Caller owner, FeedScope scope) {
        var values = Tuple.of(scope.subject().id(), scope.from(), scope.until(), owner.prefixes(READS_BUSINESS).toArray(String[]::new));
        return pool.preparedQuery(GROUPS_OF.get(scope.subject().kind())).execute(values).map(rows -> StreamSupport.stream(rows.spliterator(), false).map(ActivityDatesRepository::group).toList());
    }

    Uni<List<ActivityDates.Row>> rows(FeedScope scope) {
        return pool.preparedQuery(ROWS_OF.get(scope.subject().kind())).execute(Tuple.of(scope.subject().id(), scope.from(), scope.until()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(ActivityDatesRepository::row).toList());
    }

    private static ActivityDates.Group group(Row row) {
        return new ActivityDates.Group(row.getUUID(0), row.getString(1), row.getUUID(2), row.getString(3), row.getLong(4), row.getLong(5), row.getLong(6));
    }

    private static ActivityDates.Row row(Row row) {
        return new ActivityDates.Row(row.getUUID(0), row.getInteger(1), row.getString(2), row.getString(3), ActivityState.valueOf(row.getString(4)),
                row.getOffsetDateTime(5).toInstant(), row.getOffsetDateTime(6).toInstant(), row.getString(7), row.getString(8), row.getString(9), row.getString(10),
                row.getUUID(11), row.getUUID(12), row.getOffsetDateTime(13).toInstant(), row.getOffsetDateTime(14).toInstant());
    }

    /**
     * Sub-queries that each have an index, joined by union: with "or" the database would look at everybody's two years. Their
     * ids are one array: of a union the database cannot guess how long it is, and would rather read all activities than look these up.
     */
    private static String of(FeedKind kind) {
        return switch (kind) {
            case ALLIANCE -> "a.alliance_id = $1";
            case PAIRING -> "a.pairing_id = $1";
            case PERSON -> among("select p.activity_id from activity_participant p where p.person_id = $1");
            case ORGANIZATION -> among("select own.id from activity own where own.organization_id = $1 and own.starts_at >= $2 and own.starts_at < $3"
                    + " union select hosted.id from activity hosted where hosted.host_organization_id = $1 and hosted.starts_at >= $2 and hosted.starts_at < $3"
                    + " union select p.activity_id from activity_participant p where p.organization_id = $1"
                    + " union select allied.id from activity allied where allied.starts_at >= $2 and allied.starts_at < $3 and allied.alliance_id in"
                    + " (select m.alliance_id from alliance_member m where m.organization_id = $1)"
                    + " union select paired.id from activity paired where paired.starts_at >= $2 and paired.starts_at < $3 and paired.pairing_id in"
                    + " (select op.id from pairing op where op.side_a_id = $1 or op.side_b_id = $1)");
        };
    }

    private static String among(String ids) {
        return "a.id = any(array(" + ids + "))";
    }
}
