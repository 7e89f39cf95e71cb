package cn.gongjian.plan.following;

import static cn.gongjian.plan.GivenPlans.commitment;
import static cn.gongjian.support.Identity.AUDITOR;
import static cn.gongjian.support.Identity.COLLEGE_BRANCH;
import static cn.gongjian.support.Identity.OTHER_OFFICER;
import static cn.gongjian.support.Identity.TOWN_OFFICER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import cn.gongjian.plan.GivenPlans;
import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Scenario;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class StandingResourceTest {

    @Inject Scenario world;
    @Inject GivenPlans given;
    String pairing;

    @BeforeEach
    void world() {
        world.fresh();
        pairing = given.pairing();
    }

    /** Once in the whole term, which has begun: nothing planned is a risk. */
    private String inForce() {
        var asked = given.asked(pairing, List.of(commitment("主题党日", "PARTY_DAY", "TERM", 1)));
        asked.put("startsOn", "2020-01-01");
        asked.put("endsOn", "2099-12-31");
        return given.inForce(asked);
    }

    private ValidatableResponse mine() {
        return TOWN_OFFICER.asks().get("/v1/plan-standings?pairingId=" + pairing).then().statusCode(200);
    }

    private void plans() {
        var begin = OffsetDateTime.now(ZoneOffset.ofHours(8)).plusDays(3).truncatedTo(ChronoUnit.MINUTES);
        COLLEGE_BRANCH.asks().body(Map.of("pairingId", pairing, "title", "活动", "kind", "PARTY_DAY", "hostId", world.collegeBranch,
                "startsAt", begin.toString(), "endsAt", begin.plusHours(2).toString())).post("/v1/activities").then().statusCode(201);
    }

    @Test
    void aPlanInForceIsThereAsSoonAsItIs() {
        var plan = inForce();
        mine().body("items", hasSize(1)).body("items[0].id", is(plan)).body("items[0].state", is("AT_RISK")).body("items[0].due", is(1)).body("items[0].within.id", is(pairing));
    }

    @Test
    void whatWasJustPlannedIsCounted() {
        inForce();
        mine();
        plans();
        mine().body("items[0].state", is("ON_TRACK")).body("items[0].onTrack", is(1));
    }

    @Test
    void aPlanThatEndedIsGone() {
        var plan = inForce();
        mine();
        GivenPlans.event(COLLEGE_BRANCH, plan, "closure", Map.of("summary", "完成")).statusCode(200);
        mine().body("items", hasSize(0));
    }

    @Test
    void theWorstComesFirst() {
        inForce();
        plans();
        var other = TOWN_OFFICER.asks().body(Map.of("sideAId", world.villageBranch, "sideBId", world.secondVillageBranch, "proposingSide", "A", "startsOn", "2026-09-01"))
                .post("/v1/pairings").then().statusCode(201).extract().<String>path("id");
        var asked = given.asked(other, List.of(commitment("主题党日", "PARTY_DAY", "TERM", 1)));
        asked.putAll(Map.of("startsOn", "2020-01-01", "endsOn", "2020-12-31"));
        var late = GivenPlans.writes(cn.gongjian.support.Identity.VILLAGE_BRANCH, asked).statusCode(201).extract().<String>path("id");
        GivenPlans.event(cn.gongjian.support.Identity.VILLAGE_BRANCH, late, "submission", Map.of()).statusCode(200);
        GivenPlans.event(TOWN_OFFICER, late, "approval", Map.of("filingNumber", "1", "inForce", true)).statusCode(200);
        TOWN_OFFICER.asks().get("/v1/plan-standings").then().body("items.state", contains("BEHIND", "ON_TRACK"));
        TOWN_OFFICER.asks().get("/v1/plan-standings?state=BEHIND").then().body("items.id", contains(late));
    }

    @Test
    void onlyWhatIsInSightIsShown() {
        var plan = inForce();
        AUDITOR.asks().get("/v1/plan-standings?limit=100").then().statusCode(200).body("items.id", hasItem(plan));
        OTHER_OFFICER.asks().get("/v1/plan-standings").then().body("items", hasSize(0));
    }
}
