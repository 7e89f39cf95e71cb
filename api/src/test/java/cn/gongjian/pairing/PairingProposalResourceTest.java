package cn.gongjian.pairing;

import static cn.gongjian.pairing.GivenPairings.get;
import static cn.gongjian.pairing.GivenPairings.patch;
import static cn.gongjian.pairing.GivenPairings.post;
import static cn.gongjian.pairing.GivenPairings.propose;
import static cn.gongjian.support.Identity.COLLEGE_BRANCH;
import static cn.gongjian.support.Identity.FINANCE;
import static cn.gongjian.support.Identity.OTHER_OFFICER;
import static cn.gongjian.support.Identity.TOWN_OFFICER;
import static cn.gongjian.support.Identity.VILLAGE_BRANCH;
import static cn.gongjian.support.Identity.nobody;
import static cn.gongjian.support.Refusal.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongjian.shared.Ids;
import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Scenario;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class PairingProposalResourceTest {

    @Inject Scenario world;
    @Inject GivenPairings given;
    @Inject Pool pool;

    @BeforeEach
    void world() {
        world.fresh();
    }

    @Test
    void withoutSignInEverythingIsRefused() {
        refused(nobody().get("/v1/pairings").then(), 401, "sign-in-required");
    }

    @Test
    void oneSideProposes() {
        var made = propose(COLLEGE_BRANCH, given.wanted()).statusCode(201)
                .header("Location", notNullValue())
                .body("name", is("文学院党委 与 河坝村党支部"))
                .body("state", is("PROPOSED"))
                .body("sideA.organization.id", is(world.collegeBranch.toString()))
                .body("sideA.parent.id", is(world.college.toString()))
                .body("sideB.parent.id", is(world.village.toString()))
                .body("sideB.posts", empty())
                .body("payer", is("EACH"))
                .body("proposedBySide", is("A"))
                .body("proposedBy.name", is("college-branch"))
                .body("agreementNumber", is("师院党〔2026〕9号"))
                .body("confirmedOn", nullValue())
                .body("allowedActions", contains("EDIT", "EDIT_TERMS", "EDIT_POSTS", "CLOSE", "CREATE_ACTIVITY"))
                .body("sideA.allowedActions", contains("EDIT_POSTS")).body("sideB.allowedActions", empty()).extract();
        get(COLLEGE_BRANCH, made.path("id")).statusCode(200).header("ETag", is(made.header("ETag")));
        get(VILLAGE_BRANCH, made.path("id")).body("allowedActions", contains("EDIT", "EDIT_POSTS", "CONFIRM", "DECLINE", "CLOSE", "CREATE_ACTIVITY"));
        get(FINANCE, made.path("id")).body("allowedActions", contains("ALLOCATE"));
    }

    @Test
    void sideBMayProposeToo() {
        propose(VILLAGE_BRANCH, given.wanted()).statusCode(201).body("proposedBySide", is("B"));
    }

    @Test
    void whoActsForBothSaysForWhich() {
        var wanted = given.wanted(world.villageBranch, world.secondVillageBranch);
        refused(propose(TOWN_OFFICER, wanted), 400, "pairing-side-unclear");
        wanted.put("proposingSide", "B");
        var id = propose(TOWN_OFFICER, wanted).statusCode(201).body("proposedBySide", is("B")).extract().<String>path("id");
        refused(post(TOWN_OFFICER, id, "/confirmation", Map.of()), 409, "pairing-needs-second-person");
        get(TOWN_OFFICER, id).body("allowedActions", not(hasItem("CONFIRM")));
        post(VILLAGE_BRANCH, id, "/confirmation", Map.of()).statusCode(200);
    }

    @Test
    void unitAndItsSupervisorMayBePaired() {
        var wanted = given.wanted(world.village, world.villageBranch);
        wanted.put("proposingSide", "A");
        var id = propose(TOWN_OFFICER, wanted).statusCode(201).body("sideB.parent.id", is(world.village.toString())).extract().<String>path("id");
        post(VILLAGE_BRANCH, id, "/confirmation", Map.of()).statusCode(200).body("sideA.parent.id", is(world.town.toString()));
        get(TOWN_OFFICER, id).statusCode(200);
    }

    @Test
    void impossibleProposalsAreRefused() {
        refused(propose(COLLEGE_BRANCH, given.wanted(world.collegeBranch, world.collegeBranch)), 400, "pairing-sides-equal");
        refused(propose(COLLEGE_BRANCH, given.wanted(world.collegeBranch, UUID.randomUUID())), 404, "organization-not-found");
        refused(propose(COLLEGE_BRANCH, given.with("endsOn", "2026-09-30")), 400, "pairing-dates-reversed");
        refused(propose(COLLEGE_BRANCH, given.with("proposingSide", "B")), 403, "pairing-not-yours");
        refused(propose(COLLEGE_BRANCH, given.with("payer", "NOBODY")), 400, "request-invalid");
        refused(propose(COLLEGE_BRANCH, given.with("state", "FILED")), 400, "request-invalid");
        refused(propose(COLLEGE_BRANCH, given.with("postsA", List.of(Map.of("post", "LEADER", "personId", UUID.randomUUID())))), 404, "person-not-found");
        refused(propose(COLLEGE_BRANCH, given.with("postsB", List.of(Map.of("post", "LEADER", "personId", world.personId(cn.gongjian.support.Identity.VILLAGE_BRANCH))))), 403, "pairing-side-not-yours");
        refused(propose(OTHER_OFFICER, given.wanted()), 403, "pairing-not-yours");
        refused(propose(FINANCE, given.wanted()), 403, "pairing-not-yours");
        world.run("update organization set closed_on = current_date where id = $1", world.villageBranch);
        refused(propose(COLLEGE_BRANCH, given.wanted()), 409, "organization-closed");
    }

    @Test
    void proposalNamesTheOtherSideInWordsOnly() {
        propose(COLLEGE_BRANCH, given.with("postsB", List.of(Map.of("post", "LEADER", "name", "李四")))).statusCode(201).body("sideB.posts.name", contains("李四"));
    }

    @Test
    void sameTwoArePairedOnceAtATime() {
        var id = given.proposed();
        refused(propose(VILLAGE_BRANCH, given.wanted(world.villageBranch, world.collegeBranch)), 409, "pairing-exists");
        var later = given.wanted();
        later.put("startsOn", "2027-10-01");
        later.remove("endsOn");
        var next = propose(COLLEGE_BRANCH, later).statusCode(201).extract().<String>path("id");
        refused(patch(COLLEGE_BRANCH, next, Map.of("startsOn", "2027-09-30")), 409, "pairing-exists");
        post(VILLAGE_BRANCH, id, "/decline", Map.of("reason", "否")).statusCode(200);
        propose(COLLEGE_BRANCH, given.wanted()).statusCode(201);
    }

    @Test
    void manyProposalsAtOnceLeaveOne() {
        var attempts = IntStream.range(0, 8).mapToObj(i -> CompletableFuture.supplyAsync(() -> (i % 2 == 0
                ? propose(COLLEGE_BRANCH, given.wanted()) : propose(VILLAGE_BRANCH, given.wanted(world.villageBranch, world.collegeBranch))).extract().statusCode())).toList();
        assertEquals(List.of(201, 409, 409, 409, 409, 409, 409, 409), attempts.stream().map(CompletableFuture::join).sorted().toList());
    }

    /** A proposal that another process is about to commit is seen by no query, only by the database. */
    @Test
    void databaseRefusesWhatTheRuleCannotSee() {
        var connection = pool.getConnection().await().indefinitely();
        try {
            var transaction = connection.begin().await().indefinitely();
            connection.preparedQuery("insert into pairing (id, version, state, side_a_id, side_b_id, starts_on, payer, proposed_by_side, proposed_by_id,"
                            + " created_at, updated_at) values ($1, 0, 'PROPOSED', $2, $3, '2026-01-01', 'EACH', 'A', $4, now(), now())")
                    .execute(Tuple.of(Ids.next(), world.villageBranch, world.collegeBranch, world.personId(VILLAGE_BRANCH))).await().indefinitely();
            var attempt = CompletableFuture.supplyAsync(() -> propose(COLLEGE_BRANCH, given.wanted()));
            while (!attempt.isDone() && world.run("select count(*) from pg_locks where not granted").iterator().next().getLong(0) == 0) Thread.onSpinWait();
            transaction.commit().await().indefinitely();
            refused(attempt.join(), 409, "pairing-exists");
        } finally {
            connection.close().await().indefinitely();
        }
    }
}
