package cn.gongjian.alliance;

import static cn.gongjian.alliance.GivenAlliances.get;
import static cn.gongjian.alliance.GivenAlliances.member;
import static cn.gongjian.alliance.GivenAlliances.post;
import static cn.gongjian.support.Identity.COUNTY_OFFICER;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Scenario;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class AllianceAtOnceTest {

    @Inject Scenario world;
    @Inject GivenAlliances given;
    @Inject Pool pool;

    @BeforeEach
    void world() {
        world.fresh();
    }

    @Test
    void twoLeadsAtOnceLeaveOne() {
        var id = COUNTY_OFFICER.asks().body(given.withoutMembers()).post("/v1/alliances").then().statusCode(201).extract().<String>path("id");
        var candidates = List.of(world.coreSchool, world.villageSchool, world.otherSchool, world.elsewhereSchool, world.village, world.college);
        var attempts = candidates.stream().map(unit -> CompletableFuture.supplyAsync(
                () -> post(COUNTY_OFFICER, id, "/members", member(unit, "CORE")).extract().statusCode())).toList();
        assertEquals(List.of(201, 409, 409, 409, 409, 409), attempts.stream().map(CompletableFuture::join).sorted().toList());
        get(COUNTY_OFFICER, id).body("members.size()", is(1));
    }

    @Test
    void differentMembersAtOnceAllJoin() {
        var id = COUNTY_OFFICER.asks().body(given.withoutMembers()).post("/v1/alliances").then().statusCode(201).extract().<String>path("id");
        var joining = List.of(world.coreSchool, world.villageSchool, world.otherSchool, world.elsewhereSchool);
        var attempts = joining.stream().map(unit -> CompletableFuture.supplyAsync(
                () -> post(COUNTY_OFFICER, id, "/members", member(unit, "MEMBER")).extract().statusCode())).toList();
        assertEquals(List.of(201, 201, 201, 201), attempts.stream().map(CompletableFuture::join).toList());
        get(COUNTY_OFFICER, id).body("members.size()", is(4));
    }

    /** A row that another process is about to commit is seen by no rule, only by the database. */
    @Test
    void databaseRefusesWhatTheRuleCannotSee() throws Exception {
        var id = given.drafted();
        assertEquals(List.of(409, "/problems/alliance-member-twice"), meeting(id, world.otherSchool, "MEMBER", member(world.otherSchool, "MEMBER")));
        var other = COUNTY_OFFICER.asks().body(given.withoutMembers()).post("/v1/alliances").then().extract().<String>path("id");
        assertEquals(List.of(409, "/problems/alliance-needs-one-core"), meeting(other, world.otherSchool, "BASE", member(world.coreSchool, "CORE")));
    }

    private List<Object> meeting(String alliance, UUID first, String role, Object second) throws Exception {
        var connection = pool.getConnection().await().indefinitely();
        try {
            var transaction = connection.begin().await().indefinitely();
            connection.preparedQuery("insert into alliance_member (id, alliance_id, organization_id, role, from_on) values ($1, $2, $3, $4, $5)")
                    .execute(Tuple.of(UUID.randomUUID(), UUID.fromString(alliance), first, role, LocalDate.of(2026, 9, 1))).await().indefinitely();
            var attempt = CompletableFuture.supplyAsync(() -> post(COUNTY_OFFICER, alliance, "/members", second).extract());
            awaitBlocked(attempt);
            transaction.commit().await().indefinitely();
            var answer = attempt.join();
            return List.of(answer.statusCode(), answer.path("type"));
        } finally {
            connection.close().await().indefinitely();
        }
    }

    private void awaitBlocked(CompletableFuture<?> attempt) {
        var blocked = "select count(*) from pg_locks where not granted";
        while (!attempt.isDone() && world.run(blocked).iterator().next().getLong(0) == 0) Thread.onSpinWait();
    }
}
