package cn.gongjian.calendar.feed;

import static cn.gongjian.calendar.feed.Subscriptions.fetch;
import static cn.gongjian.calendar.feed.Subscriptions.lines;
import static cn.gongjian.calendar.feed.Subscriptions.subscribe;
import static cn.gongjian.support.Identity.CORE_SCHOOL;
import static cn.gongjian.support.Identity.TEACHER;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import cn.gongjian.shared.Ids;
import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Scenario;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database keeps beside the name of each person who takes part follows the activity. */
@ApiTest
class DatesOfPeopleTest {

    private static final String INVITES = "insert into activity_participant (id, activity_id, position, person_id) values ($1, $2, 5, $3)";

    @Inject Scenario world;
    @Inject Subscriptions subscriptions;
    @Inject Pool pool;

    private UUID activity;
    private String path, before;

    @BeforeEach
    void world() {
        subscriptions.fresh();
        activity = UUID.fromString(subscriptions.plan(CORE_SCHOOL, subscriptions.research(5), "participants", List.of(Map.of("personId", world.personId(TEACHER)))));
        path = subscribe(TEACHER, "PERSON", null);
        before = fetch(path).header("ETag");
    }

    private void isSentAgain() {
        assertNotEquals(before, fetch(path).header("ETag"));
        assertEquals(0, wrong());
    }

    /** Participants of whom something else is kept than their activity has. */
    private long wrong() {
        return world.run("""
                select count(*) from activity_participant p join activity a on a.id = p.activity_id where p.person_id is not null
                    and (p.container_id, p.host_id, p.starts_at, p.mark) is distinct from (coalesce(a.alliance_id, a.pairing_id, a.organization_id),
                        a.host_organization_id, case when a.deleted_at is null then a.starts_at end, uuid_hash_extended(a.id, a.version))""").iterator().next().getLong(0);
    }

    @Test
    void whatHasNotChangedHasTheSameTag() {
        assertEquals(before, fetch(path).header("ETag"));
    }

    @Test
    void aChangedActivityIsSentAgain() {
        var tag = CORE_SCHOOL.asks().get("/v1/activities/" + activity).header("ETag");
        CORE_SCHOOL.asks().header("If-Match", tag).body(Map.of("place", "二楼会议室")).patch("/v1/activities/" + activity).then().statusCode(200);
        isSentAgain();
    }

    @Test
    void anActivityOfAnotherDayIsSentAgain() {
        world.run("update activity set starts_at = starts_at + interval '1 day', ends_at = ends_at + interval '1 day' where id = $1", activity);
        assertEquals(0, wrong());
    }

    @Test
    void aDeletedActivityIsNotThereUntilItsDeletionIsTakenBack() {
        CORE_SCHOOL.asks().body("{}").post("/v1/activities/" + activity + "/deletion").then().statusCode(200);
        assertThat(lines(path), not(hasItem("UID:" + activity)));
        isSentAgain();
        CORE_SCHOOL.asks().body("{}").post("/v1/activities/" + activity + "/restoration").then().statusCode(200);
        assertThat(lines(path), hasItem("UID:" + activity));
        assertEquals(0, wrong());
    }

    @Test
    void whoeverIsNoLongerAskedToComeDoesNotHaveIt() {
        world.run("delete from activity_participant where activity_id = $1", activity);
        assertThat(lines(path), not(hasItem("UID:" + activity)));
        isSentAgain();
    }

    @Test
    void whoeverIsInvitedWhileTheActivityChangesHasItAsItIsInTheEnd() {
        var person = Ids.next();
        world.run("insert into person (id, version, name, created_at, updated_at) values ($1, 0, '同时', now(), now())", person);
        var changing = pool.getConnection().await().indefinitely();
        run(changing, "begin");
        run(changing, "update activity set version = version + 1 where id = $1", activity);
        var inviting = pool.preparedQuery(INVITES).execute(Tuple.of(Ids.next(), activity, person)).subscribeAsCompletionStage().toCompletableFuture();
        untilItWaits(inviting);
        run(changing, "commit");
        changing.close().await().indefinitely();
        inviting.join();
        assertEquals(0, wrong());
    }

    @Test
    void whoeverIsInvitedBeforeTheActivityChangesHasItAsItIsInTheEnd() {
        var person = Ids.next();
        world.run("insert into person (id, version, name, created_at, updated_at) values ($1, 0, '同时', now(), now())", person);
        var inviting = pool.getConnection().await().indefinitely();
        run(inviting, "begin");
        run(inviting, INVITES, Ids.next(), activity, person);
        var changing = pool.preparedQuery("update activity set version = version + 1 where id = $1").execute(Tuple.of(activity)).subscribeAsCompletionStage().toCompletableFuture();
        untilItWaits(changing);
        run(inviting, "commit");
        inviting.close().await().indefinitely();
        changing.join();
        assertEquals(0, wrong());
    }

    /** Or has ended, as it would without a lock. */
    private void untilItWaits(CompletableFuture<?> statement) {
        while (!statement.isDone() && world.run("select 1 from pg_stat_activity where wait_event_type = 'Lock' and query like '%activity%'").size() == 0) Thread.onSpinWait();
        assertFalse(statement.isCompletedExceptionally());
    }

    private static void run(SqlConnection connection, String sql, Object... values) {
        connection.preparedQuery(sql).execute(Tuple.from(List.of(values))).await().indefinitely();
    }
}
