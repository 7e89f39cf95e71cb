package cn.gongjian.pairing;

import static cn.gongjian.pairing.GivenPairings.STEPS;
import static cn.gongjian.pairing.GivenPairings.post;
import static cn.gongjian.pairing.GivenPairings.propose;
import static cn.gongjian.support.Identity.ADMIN;
import static cn.gongjian.support.Identity.AUDITOR;
import static cn.gongjian.support.Identity.COLLEGE_BRANCH;
import static cn.gongjian.support.Identity.TOWN_OFFICER;
import static cn.gongjian.support.Identity.VILLAGE_BRANCH;
import static cn.gongjian.support.Refusal.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongjian.organization.Callers;
import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Identity;
import cn.gongjian.support.InSession;
import cn.gongjian.support.Scenario;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class PairingListTest {

    @Inject Scenario world;
    @Inject GivenPairings given;
    @Inject Callers callers;
    @Inject Pairings pairings;

    @BeforeEach
    void world() {
        world.fresh();
    }

    @Test
    void inboxHoldsWhatWaitsForMe() {
        var id = given.proposed();
        inbox(COLLEGE_BRANCH).body("items", empty());
        inbox(VILLAGE_BRANCH).body("items.id", contains(id)).body("total", is(1)).body("items[0].allowedActions", hasItem("CONFIRM"));
        inbox(TOWN_OFFICER).body("items.id", contains(id));
        inbox(AUDITOR).body("items", empty());
        post(VILLAGE_BRANCH, id, "/confirmation", Map.of()).statusCode(200);
        inbox(VILLAGE_BRANCH).body("items", empty());
        inbox(TOWN_OFFICER).body("items.id", contains(id)).body("items[0].allowedActions", hasItem("FILE"));
        post(TOWN_OFFICER, id, "/filing", STEPS.get("/filing")).statusCode(200);
        inbox(TOWN_OFFICER).body("items", empty());
    }

    private static ValidatableResponse inbox(Identity by) {
        return by.asks().get("/v1/pairings?awaiting=me&count=true").then().statusCode(200);
    }

    @Test
    void listFilters() {
        var id = given.proposed();
        var other = propose(VILLAGE_BRANCH, given.wanted(world.villageBranch, world.secondCollegeBranch)).statusCode(201).extract().<String>path("id");
        post(VILLAGE_BRANCH, id, "/confirmation", Map.of()).statusCode(200);
        filtered("count=true").body("items.id", contains(other, id)).body("total", is(2)).body("items[1].sideA.name", is("文学院党委"));
        filtered("state=CONFIRMED").body("items.id", contains(id));
        filtered("organizationId=" + world.villageBranch).body("items.id", containsInAnyOrder(id, other));
        filtered("organizationId=" + world.secondCollegeBranch).body("items.id", contains(other));
        filtered("organizationId=" + world.collegeBranch).body("items.id", contains(id));
        TOWN_OFFICER.asks().queryParam("q", "数学").get("/v1/pairings").then().body("items.id", contains(other));
        TOWN_OFFICER.asks().queryParam("q", "书香").get("/v1/pairings").then().body("items.size()", is(2));
        var cursor = filtered("limit=1").body("items.id", contains(other)).extract().<String>path("nextCursor");
        TOWN_OFFICER.asks().queryParam("cursor", cursor).get("/v1/pairings?limit=1").then().body("items.id", contains(id)).body("nextCursor", nullValue());
        refused(TOWN_OFFICER.asks().get("/v1/pairings?cursor=abc").then(), 400, "cursor-invalid");
        refused(TOWN_OFFICER.asks().get("/v1/pairings?awaiting=you").then(), 400, "request-invalid");
    }

    private static ValidatableResponse filtered(String query) {
        return TOWN_OFFICER.asks().get("/v1/pairings?" + query).then().statusCode(200);
    }

    @Test
    void workbenchAsksForCountsSearchAndWhatWaits() {
        var closed = given.proposed();
        post(COLLEGE_BRANCH, closed, "/closure", Map.of("reason", "撤回")).statusCode(200);
        var id = UUID.fromString(given.confirmed());
        var officer = callers.bySubject(TOWN_OFFICER.subject()).await().indefinitely();
        assertEquals(Map.of(PairingState.PROPOSED, 0L, PairingState.CONFIRMED, 1L, PairingState.FILED, 0L, PairingState.CLOSED, 1L, PairingState.DECLINED, 0L),
                InSession.ask(() -> pairings.counts(officer)));
        assertEquals(2, InSession.ask(() -> pairings.search(officer, "河坝", 20)).size());
        assertEquals(1, InSession.ask(() -> pairings.search(officer, "河坝", 1)).size());
        var waiting = InSession.ask(() -> pairings.awaiting(officer, 5));
        assertEquals(List.of(id), waiting.stream().map(Pairings.Waiting::id).toList());
        assertEquals(PairingState.CONFIRMED, waiting.getFirst().state());
        assertEquals(1L, InSession.ask(() -> pairings.awaitingCount(officer)));
        var administrator = callers.bySubject(ADMIN.subject()).await().indefinitely();
        assertEquals(0L, InSession.ask(() -> pairings.counts(administrator)).get(PairingState.CONFIRMED));
        assertEquals(0L, InSession.ask(() -> pairings.awaitingCount(administrator)));
        assertEquals("文学院党委 与 河坝村党支部", InSession.ask(() -> pairings.cooperation(officer, id)).name());
    }
}
