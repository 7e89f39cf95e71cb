package cn.gongjian.funding;

import static cn.gongjian.support.Identity.COUNTY_OFFICER;
import static cn.gongjian.support.Identity.OTHER_OFFICER;
import static cn.gongjian.support.Identity.TOWN_OFFICER;
import static cn.gongjian.support.Identity.VILLAGE_SCHOOL;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Scenario;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A row of sums tells whose they are by itself, so it must follow what happens to them. */
@ApiTest
class FundingSummaryResourceTest {

    @Inject Scenario world;
    @Inject Purse purse;
    UUID pairing;

    @BeforeEach
    void approvedMoneyOfAPairing() {
        world.fresh();
        pairing = purse.pairing(world.collegeBranch, world.villageBranch, "EACH");
        purse.approved(purse.fund("10000"), pairing, "3000");
    }

    @Test
    void aRenamedSideRenamesTheSums() {
        world.run("update organization set name = '河坝社区党支部' where id = $1", world.villageBranch);
        TOWN_OFFICER.asks().get("/v1/funding-summaries?fiscalYear=2026&pairingId=" + pairing).then()
                .body("items.beneficiary.name", contains("文学院党委 与 河坝社区党支部"));
    }

    @Test
    void theOfficerAboveAMovedSideSeesTheSumsAndTheOneBeforeDoesNot() {
        world.run("update organization set parent_id = $1 where id = $2", world.elsewhere, world.village);
        OTHER_OFFICER.asks().get("/v1/funding-summaries").then().body("items.beneficiary.id", contains(pairing.toString()));
        TOWN_OFFICER.asks().get("/v1/funding-summaries").then().body("items", empty());
    }

    @Test
    void aMemberSchoolSeesTheSumsOfItsAllianceUnderItsNewName() {
        var alliance = purse.alliance(world.coreSchool, world.villageSchool);
        var fund = COUNTY_OFFICER.asks().body(purse.fundFacts(world.county, "1000")).post("/v1/funds").then().statusCode(201).extract().<String>path("id");
        var asked = purse.asked(fund, alliance, "100");
        asked.remove("pairingId");
        asked.put("allianceId", alliance);
        COUNTY_OFFICER.asks().body(asked).post("/v1/allocations").then().statusCode(201);
        world.run("update alliance set name = '新共同体' where id = $1", alliance);
        VILLAGE_SCHOOL.asks().get("/v1/funding-summaries").then().body("items.beneficiary.name", contains("新共同体"));
    }

    @Test
    void sumsOfOneYearGoOnFromPageToPage() {
        var second = purse.pairing(world.collegeBranch, world.secondVillageBranch, "EACH");
        purse.approved(purse.fund("10000"), second, "500");
        var first = TOWN_OFFICER.asks().get("/v1/funding-summaries?limit=1").then().body("items.beneficiary.id", contains(second.toString()));
        TOWN_OFFICER.asks().queryParam("cursor", first.extract().<String>path("nextCursor")).get("/v1/funding-summaries?limit=1").then()
                .body("items.beneficiary.id", contains(pairing.toString()));
    }
}
