package cn.gongjian.pairing;

import static cn.gongjian.pairing.GivenPairings.STEPS;
import static cn.gongjian.pairing.GivenPairings.get;
import static cn.gongjian.pairing.GivenPairings.patch;
import static cn.gongjian.pairing.GivenPairings.post;
import static cn.gongjian.support.Identity.ADMIN;
import static cn.gongjian.support.Identity.AUDITOR;
import static cn.gongjian.support.Identity.COLLEGE_BRANCH;
import static cn.gongjian.support.Identity.COUNTY_OFFICER;
import static cn.gongjian.support.Identity.FINANCE;
import static cn.gongjian.support.Identity.OTHER_OFFICER;
import static cn.gongjian.support.Identity.TEACHER;
import static cn.gongjian.support.Identity.TOWN_OFFICER;
import static cn.gongjian.support.Identity.VILLAGE_BRANCH;
import static cn.gongjian.support.Refusal.refused;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.not;

import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Scenario;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class PairingAccessTest {

    @Inject Scenario world;
    @Inject GivenPairings given;

    @BeforeEach
    void world() {
        world.fresh();
    }

    @Test
    void bothSidesAndTheirOfficersSeeItAndNobodyElse() {
        var id = given.proposed();
        for (var by : List.of(COLLEGE_BRANCH, VILLAGE_BRANCH, TOWN_OFFICER, FINANCE, AUDITOR)) get(by, id).statusCode(200);
        get(AUDITOR, id).body("allowedActions", empty());
        for (var by : List.of(OTHER_OFFICER, COUNTY_OFFICER, TEACHER, ADMIN)) refused(get(by, id), 404, "pairing-not-found");
        OTHER_OFFICER.asks().get("/v1/pairings").then().statusCode(200).body("items", empty());
        ADMIN.asks().get("/v1/pairings?awaiting=me").then().statusCode(200).body("items", empty());
    }

    @Test
    void outsidersChangeNothingAndLearnNothing() {
        var id = given.proposed();
        STEPS.forEach((path, body) -> refused(post(COUNTY_OFFICER, id, path, body), 404, "pairing-not-found"));
        refused(COUNTY_OFFICER.asks().header("If-Match", "*").body("{}").patch("/v1/pairings/" + id).then(), 404, "pairing-not-found");
        refused(COUNTY_OFFICER.asks().get("/v1/pairings/" + id + "/audit-events").then(), 404, "pairing-not-found");
    }

    @Test
    void readersChangeNothing() {
        var id = given.confirmed();
        for (var path : List.of("/filing", "/closure", "/posts")) refused(post(FINANCE, id, path, STEPS.get(path)), 403, "pairing-not-yours");
        for (var path : List.of("/confirmation", "/decline")) refused(post(FINANCE, id, path, STEPS.get(path)), 403, "pairing-not-yours-to-confirm");
        refused(patch(FINANCE, id, Map.of("brand", "新")), 403, "pairing-not-yours");
        refused(post(VILLAGE_BRANCH, id, "/filing", STEPS.get("/filing")), 403, "pairing-not-yours");
    }
}
