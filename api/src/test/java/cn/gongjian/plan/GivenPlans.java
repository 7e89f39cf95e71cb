package cn.gongjian.plan;

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

/** Plans as the tests find them, and what they ask of them. */
@Singleton
public class GivenPlans {

    public static final String SCHOOL_YEAR = "2026-09-01";
    public static final String ITS_END = "2027-08-31";

    private final Scenario world;

    GivenPlans(Scenario world) {
        this.world = world;
    }

    /** The college's branch and the village's, agreed by both. */
    public String pairing() {
        var id = COLLEGE_BRANCH.asks().body(Map.of("sideAId", world.collegeBranch, "sideBId", world.villageBranch, "startsOn", SCHOOL_YEAR, "endsOn", ITS_END))
                .post("/v1/pairings").then().statusCode(201).extract().<String>path("id");
        VILLAGE_BRANCH.asks().body(Map.of()).post("/v1/pairings/" + id + "/confirmation").then().statusCode(200);
        return id;
    }

    public static Map<String, Object> commitment(String activity, String kind, String period, int count) {
        return new HashMap<>(Map.of("activity", activity, "kind", kind, "count", count, "bound", "MIN", "period", period, "owner", "WHOLE", "strength", "HARD"));
    }

    public Map<String, Object> asked(String pairing, List<?> commitments) {
        return new HashMap<>(Map.of("pairingId", pairing, "title", "结对共建实施方案", "startsOn", SCHOOL_YEAR, "endsOn", ITS_END,
                "content", Map.of("commitments", commitments)));
    }

    public Map<String, Object> asked() {
        return asked(pairing(), List.of(commitment("主题党日", "PARTY_DAY", "QUARTER", 1)));
    }

    public static ValidatableResponse writes(Identity by, Object body) {
        return by.asks().body(body).post("/v1/plans").then();
    }

    public String written(Object body) {
        return writes(COLLEGE_BRANCH, body).statusCode(201).extract().path("id");
    }

    public String submitted(Object body) {
        var id = written(body);
        event(COLLEGE_BRANCH, id, "submission", Map.of()).statusCode(200);
        return id;
    }

    public String inForce(Object body) {
        var id = submitted(body);
        event(TOWN_OFFICER, id, "approval", Map.of("filingNumber", "青党备[2026]3号", "inForce", true)).statusCode(200);
        return id;
    }

    public static ValidatableResponse event(Identity by, String id, String event, Object body) {
        return by.asks().body(body).post("/v1/plans/" + id + "/" + event).then();
    }

    public static ValidatableResponse get(Identity by, String id) {
        return by.asks().get("/v1/plans/" + id).then();
    }

    public static ValidatableResponse patch(Identity by, String id, Object body) {
        return by.asks().header("If-Match", get(by, id).extract().header("ETag")).body(body).patch("/v1/plans/" + id).then();
    }
}
