package cn.gongjian.plan.following;

import static cn.gongjian.shared.caller.Role.READS_BUSINESS;

import cn.gongjian.calendar.feed.FeedDates;
import cn.gongjian.calendar.feed.FeedEntry;
import cn.gongjian.calendar.feed.FeedKind;
import cn.gongjian.calendar.feed.FeedScope;
import cn.gongjian.calendar.feed.FeedSource;
import cn.gongjian.cooperation.Cooperations;
import cn.gongjian.shared.caller.Caller;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Phases, deadlines and months in which something is promised, of plans in force, as whole days. Days without a year are not on any calendar. */
@ApplicationScoped
class PlanDates implements FeedSource {

    private static final String FULL = "'^\\d{4}-\\d{2}-\\d{2}$'";
    private static final String SQL = """
            select p.id, p.version, p.title, d.what, d.place, d.name, d.first, d.last, p.created_at, p.updated_at from plan p cross join lateral (
                select 'PHASE' as what, ordinality as place, x ->> 'name' as name, cast(x ->> 'from' as date) as first, cast(x ->> 'to' as date) as last
                from jsonb_array_elements(p.content -> 'phases') with ordinality as t(x, ordinality) where x ->> 'from' ~ %1$s and x ->> 'to' ~ %1$s
                union all
                select 'DEADLINE', ordinality, x ->> 'what', cast(x ->> 'due' as date), cast(x ->> 'due' as date)
                from jsonb_array_elements(p.content -> 'deadlines') with ordinality as t(x, ordinality) where x ->> 'due' ~ %1$s
                union all
                select 'MONTH', c.position * 100 + extract(month from m) + 12 * (extract(year from m) - extract(year from c.from_on)), c.activity, cast(m as date), cast(m + interval '1 month - 1 day' as date)
                from plan_commitment c cross join generate_series(date_trunc('month', cast(c.from_on as timestamp)), cast(c.to_on as timestamp), interval '1 month') m
                where c.plan_id = p.id and extract(month from m) = any(c.months)
            ) d where p.state = 'IN_FORCE' and d.first <= d.last and d.last >= $2 and d.first <= $3 and %2$s and %3$s order by p.id, d.what, d.place""";
    private static final Map<FeedKind, String> SQL_OF = Arrays.stream(FeedKind.values()).collect(Collectors.toMap(Function.identity(),
            kind -> SQL.formatted(FULL, subject(kind), Cooperations.visibleInSql("p", "$4"))));
    private static final Map<String, String> WORDS = Map.of("PHASE", "阶段", "DEADLINE", "时限", "MONTH", "应办");

    private final Pool pool;

    PlanDates(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<FeedDates> of(Caller owner, FeedScope scope) {
        var values = Tuple.of(scope.subject().id(), scope.first(), scope.last(), owner.prefixes(READS_BUSINESS).toArray(String[]::new));
        return pool.preparedQuery(SQL_OF.get(scope.subject().kind())).execute(values).map(rows -> {
            var entries = StreamSupport.stream(rows.spliterator(), false).map(PlanDates::entry).toList();
            return new FeedDates(entries.toString(), () -> Uni.createFrom().item(entries));
        });
    }

    private static FeedEntry entry(Row row) {
        var plan = row.getUUID(0);
        var what = row.getString(3);
        var id = UUID.nameUUIDFromBytes((plan + " " + what + " " + row.getValue(4)).getBytes(StandardCharsets.UTF_8));
        return new FeedEntry(id, row.getInteger(1), new FeedEntry.Days(row.getLocalDate(6), row.getLocalDate(7)), FeedEntry.Status.CONFIRMED,
                WORDS.get(what) + "：" + row.getString(5), WORDS.get(what), null, null, "《" + row.getString(2) + "》", "/plans/" + plan,
                row.getOffsetDateTime(8).toInstant(), row.getOffsetDateTime(9).toInstant());
    }

    private static String subject(FeedKind kind) {
        return switch (kind) {
            case ALLIANCE -> "p.alliance_id = $1";
            case PAIRING -> "p.pairing_id = $1";
            case ORGANIZATION -> "(p.organization_id = $1 or p.alliance_id in (select m.alliance_id from alliance_member m where m.organization_id = $1)"
                    + " or p.pairing_id in (select q.id from pairing q where q.side_a_id = $1 or q.side_b_id = $1))";
            case PERSON -> "(p.alliance_id in (select post.alliance_id from alliance_post post where post.person_id = $1 and post.to_on is null)"
                    + " or p.pairing_id in (select post.pairing_id from pairing_post post where post.person_id = $1 and post.to_on is null))";
        };
    }
}
