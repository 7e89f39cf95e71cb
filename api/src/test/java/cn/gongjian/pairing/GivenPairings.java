package cn.gongjian.pairing;

import static cn.gongjian.support.Identity.COLLEGE_BRANCH;
import static cn.gongjian.support.Identity.TOWN_OFFICER;
import static cn.gongjian.support.Identity.VILLAGE_BRANCH;

import cn.gongjian.support.Identity;
import cn.gongjian.support.Scenario;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Pairings as the tests find them, and what they ask of them. */
@Singleton
class GivenPairings {

    static final Map<String, Object> STEPS = Map.of("/confirmation", Map.of(), "/decline", Map.of("reason", "否"),
            "/filing", Map.of("filingNumber", "备1"), "/closure", Map.of("reason", "到期"), "/posts", Map.of("side", "A", "posts", List.of()));

    private final Scenario world;

    GivenPairings(Scenario world) {
        this.world = world;
    }

    Map<String, Object> wanted(UUID a, UUID b) {
        var wanted = new HashMap<String, Object>();
        wanted.put("sideAId", a);
        wanted.put("sideBId", b);
        wanted.put("brand", "书香河坝");
        wanted.put("startsOn", "2026-10-01");
        wanted.put("endsOn", "2027-09-30");
        wanted.put("agreementNumber", "师院党[2026]009号");
        return wanted;
    }

    Map<String, Object> wanted() {
        return wanted(world.collegeBranch, world.villageBranch);
    }

    Map<String, Object> with(String member, Object value) {
        var wanted = wanted();
        wanted.put(member, value);
        return wanted;
    }

    static ValidatableResponse propose(Identity by, Object body) {
        return by.asks().body(body).post("/v1/pairings").then();
    }

    String proposed() {
        return propose(COLLEGE_BRANCH, wanted()).statusCode(201).extract().path("id");
    }

    String confirmed() {
        var id = proposed();
        post(VILLAGE_BRANCH, id, "/confirmation", Map.of()).statusCode(200);
        return id;
    }

    String filed() {
        var id = confirmed();
        post(TOWN_OFFICER, id, "/filing", Map.of("filingNumber", "青委（2026）第03号")).statusCode(200);
        return id;
    }

    static ValidatableResponse get(Identity by, String id) {
        return by.asks().get("/v1/pairings/" + id).then();
    }

    static ValidatableResponse post(Identity by, String id, String path, Object body) {
        return by.asks().body(body).post("/v1/pairings/" + id + path).then();
    }

    static ValidatableResponse patch(Identity by, String id, Object body) {
        var tag = get(by, id).extract().header("ETag");
        return by.asks().header("If-Match", tag).body(body).patch("/v1/pairings/" + id).then();
    }
}
