package cn.gongjian.file;

import static cn.gongjian.shared.problem.SharedProblem.UNAVAILABLE;

import cn.gongjian.file.content.Taken;
import cn.gongjian.file.store.Fetched;
import cn.gongjian.file.store.FileStore;
import cn.gongjian.shared.Ids;
import cn.gongjian.shared.time.ServiceTime;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;

/**
 * Contents on their way into the store and out of it. Each is told to the database before it is written, by itself and not
 * in the transaction of the file, so whatever fails in between leaves a row by which it is found and deleted.
 */
@ApplicationScoped
class Contents {

    private static final Logger LOG = Logger.getLogger(Contents.class);
    /** An upload takes minutes at the most. */
    private static final Duration UNFINISHED = Duration.ofHours(1);
    static final Duration RESTORABLE = Duration.ofDays(1);
    private static final int AT_ONCE = 100;

    private final FileStore store;
    private final Vertx vertx;
    private final Pool pool;
    private final Clock clock;

    Contents(FileStore store, Vertx vertx, Pool pool, Clock clock) {
        this.store = store;
        this.vertx = vertx;
        this.pool = pool;
        this.clock = clock;
    }

    Uni<UUID> keep(Taken taken) {
        var id = Ids.next();
        return run("insert into stored_content (id, created_at) values ($1, $2)", id, ServiceTime.now(clock).atOffset(ZoneOffset.UTC))
                .chain(() -> stored(() -> {
                    store.put(id.toString(), taken.content());
                    if (taken.thumbnail() != null) store.put(thumbnail(id), taken.thumbnail());
                    return id;
                }));
    }

    Uni<Fetched> content(ActivityFile file) {
        return stored(() -> store.fetch(file.contentId.toString()));
    }

    /** A small picture is its own. */
    Uni<Fetched> thumbnail(ActivityFile file) {
        return stored(() -> store.fetch(file.hasThumbnail ? thumbnail(file.contentId) : file.contentId.toString()));
    }

    /** Forgets what was removed long enough ago, and deletes what no file refers to. */
    Uni<Void> sweep() {
        var now = ServiceTime.now(clock).atOffset(ZoneOffset.UTC);
        return run("delete from activity_file where removed_at < $1", now.minus(RESTORABLE))
                .chain(() -> run("select c.id from stored_content c where c.created_at < $1"
                        + " and not exists (select 1 from activity_file f where f.content_id = c.id) limit $2", now.minus(UNFINISHED), AT_ONCE))
                .chain(rows -> Multi.createFrom().items(StreamSupport.stream(rows.spliterator(), false).map(row -> row.getUUID(0)))
                        .onItem().transformToUniAndConcatenate(this::delete).collect().asList())
                .replaceWithVoid();
    }

    /** The row goes last: should the store fail, it is tried again. */
    private Uni<Void> delete(UUID id) {
        return stored(() -> {
            store.delete(thumbnail(id));
            store.delete(id.toString());
            return id;
        }).chain(() -> run("delete from stored_content where id = $1", id)).replaceWithVoid();
    }

    private static String thumbnail(UUID id) {
        return id + ".thumbnail";
    }

    private <T> Uni<T> stored(Callable<T> work) {
        return vertx.executeBlocking(work, false)
                .onFailure().invoke(failure -> LOG.errorf("file store: %s", failure.getClass().getSimpleName(), failure))
                .onFailure().transform(failure -> UNAVAILABLE.because());
    }

    private Uni<RowSet<Row>> run(String sql, Object... values) {
        return pool.preparedQuery(sql).execute(Tuple.from(Arrays.asList(values)));
    }
}
