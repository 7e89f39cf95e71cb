package cn.gongjian.plan.following;

import static cn.gongjian.plan.GivenPlans.commitment;
import static cn.gongjian.support.Identity.AUDITOR;
import static cn.gongjian.support.Identity.COLLEGE_BRANCH;
import static cn.gongjian.support.Identity.CORE_SCHOOL;
import static cn.gongjian.support.Identity.OTHER_OFFICER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import cn.gongjian.plan.GivenPlans;
import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Identity;
import cn.gongjian.support.Scenario;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class FulfilmentResourceTest {

    @Inject Scenario world;
    @Inject GivenPlans given;
    String pairing;

    @BeforeEach
    void world() {
        world.fresh();
        pairing = given.pairing();
    }

    private String inForce(Map<String, Object> commitment) {
        return given.inForce(given.asked(pairing, List.of(commitment)));
    }

    private static ValidatableResponse fulfilment(Identity by, String plan) {
        return by.asks().get("/v1/plans/" + plan + "/fulfilment").then();
    }

    /** In the first quarter of the plan's last year, long from now, and so planned. */
    private String planned(String kind) {
        return COLLEGE_BRANCH.asks().body(Map.of("pairingId", pairing, "title", "活动", "kind", kind, "hostId", world.collegeBranch,
                "startsAt", "2027-02-10T14:00:00+08:00", "endsAt", "2027-02-10T16:00:00+08:00")).post("/v1/activities").then().statusCode(201).extract().path("id");
    }

    private void held(String activity) {
        world.run("update activity set state = 'HELD', attendance = 5, summary = '已开展', recorded_at = now(), recorded_by_id = $2, starts_at = '2027-02-10T14:00:00+08:00' where id = $1",
                UUID.fromString(activity), world.personId(COLLEGE_BRANCH));
    }

    @Test
    void whatIsPlannedStandsInItsQuarter() {
        var plan = inForce(commitment("主题党日", "PARTY_DAY", "QUARTER", 1));
        var activity = planned("PARTY_DAY");
        fulfilment(COLLEGE_BRANCH, plan).statusCode(200).body("commitments[0].units[0].buckets", hasSize(5))
                .body("commitments[0].units[0].buckets[2].planned", is(1)).body("commitments[0].units[0].buckets[2].activityIds", contains(activity))
                .body("commitments[0].units[0].id", nullValue());
    }

    @Test
    void whatWasHeldCountsAsHeld() {
        var plan = inForce(commitment("主题党日", "PARTY_DAY", "QUARTER", 1));
        held(planned("PARTY_DAY"));
        fulfilment(COLLEGE_BRANCH, plan).body("commitments[0].units[0].buckets[2].held", is(1)).body("commitments[0].units[0].buckets[2].state", is("MET"));
    }

    @Test
    void whatIsCancelledDoesNot() {
        var plan = inForce(commitment("主题党日", "PARTY_DAY", "QUARTER", 1));
        COLLEGE_BRANCH.asks().body(Map.of("reason", "防汛")).post("/v1/activities/" + planned("PARTY_DAY") + "/cancellation").then().statusCode(200);
        fulfilment(COLLEGE_BRANCH, plan).body("commitments[0].planned", is(0));
    }

    @Test
    void eachSideIsShownByName() {
        var each = new HashMap<>(commitment("主题党日", "PARTY_DAY", "QUARTER", 1));
        each.put("owner", "EACH_MEMBER");
        var plan = inForce(each);
        planned("PARTY_DAY");
        fulfilment(AUDITOR, plan).statusCode(200).body("commitments[0].units.name", contains("文学院党委", "河坝村党支部"))
                .body("commitments[0].units[0].buckets[2].planned", is(1))
                .body("commitments[0].units[1].buckets[2].planned", is(0));
    }

    @Test
    void aWordLetsAnotherKindCount() {
        var plan = inForce(commitment("主题党日", "PARTY_DAY", "QUARTER", 1));
        var activity = planned("OPEN_LESSON");
        var id = fulfilment(COLLEGE_BRANCH, plan).body("commitments[0].planned", is(0)).extract().<String>path("commitments[0].id");
        var matches = "/v1/commitments/" + id + "/matches";
        COLLEGE_BRANCH.asks().body(Map.of("activityId", activity, "counts", true)).post(matches).then().statusCode(200).body("commitments[0].planned", is(1));
        COLLEGE_BRANCH.asks().body(Map.of("activityId", activity)).post(matches).then().statusCode(200).body("commitments[0].planned", is(0));
    }

    @Test
    void aWordIsOnRecord() {
        var plan = inForce(commitment("主题党日", "PARTY_DAY", "QUARTER", 1));
        var id = fulfilment(COLLEGE_BRANCH, plan).extract().<String>path("commitments[0].id");
        COLLEGE_BRANCH.asks().body(Map.of("activityId", planned("OPEN_LESSON"), "counts", true)).post("/v1/commitments/" + id + "/matches").then().statusCode(200);
        COLLEGE_BRANCH.asks().get("/v1/plans/" + plan + "/audit-events").then().body("items[0].action", is("MATCH")).body("items[0].reason", is("活动 ✓"));
    }

    @Test
    void aWordHoldsForTheNextEdition() {
        var plan = inForce(commitment("主题党日", "PARTY_DAY", "QUARTER", 1));
        var id = fulfilment(COLLEGE_BRANCH, plan).extract().<String>path("commitments[0].id");
        COLLEGE_BRANCH.asks().body(Map.of("activityId", planned("OPEN_LESSON"), "counts", true)).post("/v1/commitments/" + id + "/matches").then().statusCode(200);
        var next = GivenPlans.event(COLLEGE_BRANCH, plan, "editions", Map.of()).statusCode(201).extract().<String>path("id");
        GivenPlans.event(COLLEGE_BRANCH, next, "submission", Map.of()).statusCode(200);
        GivenPlans.event(Identity.TOWN_OFFICER, next, "approval", Map.of("filingNumber", "2", "inForce", true)).statusCode(200);
        fulfilment(COLLEGE_BRANCH, next).statusCode(200).body("commitments[0].planned", is(1));
    }

    @Test
    void othersSayNothing() {
        var plan = inForce(commitment("主题党日", "PARTY_DAY", "QUARTER", 1));
        var id = fulfilment(COLLEGE_BRANCH, plan).extract().<String>path("commitments[0].id");
        var word = Map.of("activityId", planned("PARTY_DAY"), "counts", false);
        CORE_SCHOOL.asks().body(word).post("/v1/commitments/" + id + "/matches").then().statusCode(404).body("type", is("/problems/plan-commitment-not-found"));
        AUDITOR.asks().body(word).post("/v1/commitments/" + id + "/matches").then().statusCode(403).body("type", is("/problems/plan-not-yours"));
    }

    @Test
    void othersFindNothing() {
        fulfilment(OTHER_OFFICER, inForce(commitment("主题党日", "PARTY_DAY", "QUARTER", 1))).statusCode(404).body("type", is("/problems/plan-not-found"));
    }

    @Test
    void aDraftIsNotFollowed() {
        fulfilment(COLLEGE_BRANCH, given.written(given.asked(pairing, List.of()))).statusCode(409).body("type", is("/problems/plan-wrong-state"));
    }
}
