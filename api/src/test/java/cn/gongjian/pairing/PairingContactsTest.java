package cn.gongjian.pairing;

import static cn.gongjian.support.Identity.COLLEGE_BRANCH;
import static cn.gongjian.support.Identity.CORE_SCHOOL;
import static cn.gongjian.support.Identity.VILLAGE_BRANCH;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Scenario;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Partners can call each other's liaison. */
@ApiTest
class PairingContactsTest {

    @Inject Scenario world;
    private UUID liaison;
    private String pairing;

    @BeforeEach
    void world() {
        world.fresh();
        liaison = world.personId(COLLEGE_BRANCH);
        world.run("update person set phone = '13812345678' where id = $1", liaison);
        pairing = COLLEGE_BRANCH.asks()
                .body(Map.of("sideAId", world.collegeBranch, "sideBId", world.villageBranch, "startsOn", "2026-09-01",
                        "postsA", List.of(Map.of("post", "LIAISON", "personId", liaison))))
                .post("/v1/pairings").then().statusCode(201).extract().path("id");
    }

    @Test
    void liaisonOfThePartnerIsShownWithTheNumberToAskFor() {
        VILLAGE_BRANCH.asks().get("/v1/people/" + liaison).then().statusCode(200)
                .body("phoneMasked", is("138****5678")).body("allowedActions", hasItem("DISCLOSE_PHONE"));
        VILLAGE_BRANCH.asks().post("/v1/people/" + liaison + "/phone-disclosures").then().statusCode(200).body("phone", is("13812345678"));
    }

    @Test
    void strangersSeeNoLiaison() {
        CORE_SCHOOL.asks().get("/v1/people/" + liaison).then().statusCode(404);
        CORE_SCHOOL.asks().post("/v1/people/" + liaison + "/phone-disclosures").then().statusCode(404);
    }

    @Test
    void afterTheEndThereIsNoReasonToCall() {
        VILLAGE_BRANCH.asks().body(Map.of("reason", "不合适")).post("/v1/pairings/" + pairing + "/decline").then().statusCode(200);
        VILLAGE_BRANCH.asks().post("/v1/people/" + liaison + "/phone-disclosures").then().statusCode(404);
    }
}
