package cn.gongjian.workbench;

import static cn.gongjian.support.Identity.ADMIN;
import static cn.gongjian.support.Identity.COLLEGE_BRANCH;
import static cn.gongjian.support.Identity.CORE_SCHOOL;
import static cn.gongjian.support.Identity.FINANCE;
import static cn.gongjian.support.Identity.OTHER_OFFICER;
import static cn.gongjian.support.Identity.TOWN_OFFICER;
import static cn.gongjian.support.Identity.VILLAGE_BRANCH;
import static cn.gongjian.support.Identity.nobody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import cn.gongjian.funding.Purse;
import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Scenario;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class WorkbenchResourceTest {

    @Inject Scenario world;
    @Inject Purse purse;
    private String pairing;

    @BeforeEach
    void aProposedPairing() {
        world.fresh();
        pairing = COLLEGE_BRANCH.asks()
                .body(Map.of("sideAId", world.collegeBranch, "sideBId", world.villageBranch, "startsOn", "2026-09-01", "brand", "书香河坝"))
                .post("/v1/pairings").then().statusCode(201).extract().path("id");
    }

    private String filed() {
        return purse.pairing(world.secondCollegeBranch, world.secondVillageBranch, "EACH").toString();
    }

    private void submittedAllocation() {
        var year = LocalDate.now().getYear();
        String fund = FINANCE.asks().body(Map.of("name", "结对资金", "sourceKind", "BUDGET", "ownerId", world.town, "fiscalYear", year, "total", "55000.00"))
                .post("/v1/funds").then().statusCode(201).extract().path("id");
        String allocation = FINANCE.asks().body(Map.of("fundId", fund, "pairingId", pairing, "amount", "5000.00", "purposes", List.of(Map.of("code", "STUDY_TRIP"))))
                .post("/v1/allocations").then().statusCode(201).extract().path("id");
        FINANCE.asks().body("{}").post("/v1/allocations/" + allocation + "/submission").then().statusCode(200);
    }

    @Test
    void withoutSignInNothingWaits() {
        nobody().get("/v1/workbench").then().statusCode(401);
    }

    @Test
    void aProposalWaitsForTheOtherSide() {
        VILLAGE_BRANCH.asks().get("/v1/workbench").then().statusCode(200)
                .body("waiting.kind", contains("PAIRING_CONFIRMATION")).body("waitingTotal", is(1)).body("pairings.proposed", is(1));
        COLLEGE_BRANCH.asks().get("/v1/workbench").then().body("waiting", empty()).body("pairings.proposed", is(1));
    }

    @Test
    void aSubmissionWaitsForTheOfficer() {
        submittedAllocation();
        TOWN_OFFICER.asks().get("/v1/workbench").then().body("waiting.kind", hasItem("ALLOCATION_APPROVAL"))
                .body("funding.total", is("55000.00")).body("funding.pending", is("5000.00")).body("funding.remaining", is("50000.00"));
        FINANCE.asks().get("/v1/workbench").then().body("waiting", empty());
    }

    @Test
    void anEntryWaitsForASecondPersonAndGoesBackToItsAuthor() {
        var allocation = purse.approved(purse.fund("10000"), UUID.fromString(filed()), "5000");
        String payment = FINANCE.asks().body(purse.paying(allocation, "10")).post("/v1/disbursements").then().statusCode(201).extract().path("id");
        FINANCE.asks().get("/v1/workbench").then().body("waiting", empty());
        TOWN_OFFICER.asks().get("/v1/workbench").then().body("waiting.find { it.kind == 'ENTRY_CONFIRMATION' }.subjectId", is(allocation));
        TOWN_OFFICER.asks().body(Map.of("reason", "缺凭证")).post("/v1/disbursements/" + payment + "/return").then().statusCode(200);
        FINANCE.asks().get("/v1/workbench").then().body("waiting.kind", contains("ENTRY_RETURNED")).body("waiting[0].detail", is("缺凭证")).body("waitingTotal", is(1));
    }

    @Test
    void aChangeOfAFundWaitsForASecondPerson() {
        var fund = purse.fund("10000");
        FINANCE.asks().body(Map.of("kind", "INCREASE", "fundId", fund, "amount", "5", "documentNumber", "青〔2026〕1号", "reason", "追加")).post("/v1/fund-adjustments").then().statusCode(201);
        TOWN_OFFICER.asks().get("/v1/workbench").then().body("waiting.find { it.kind == 'ADJUSTMENT_CONFIRMATION' }.subjectId", is(fund));
    }

    private String submittedProposal(String fund) {
        var alliance = purse.alliance(world.village, world.secondVillage);
        String id = FINANCE.asks().body(Map.of("fundId", fund, "name", "绩效奖补", "amount", "1000", "method", "EQUAL", "lines", List.of(Map.of("allianceId", alliance)), "purposes", List.of("AWARDS")))
                .post("/v1/funding-proposals").then().statusCode(201).extract().path("id");
        FINANCE.asks().post("/v1/funding-proposals/" + id + "/submission").then().statusCode(200);
        return id;
    }

    @Test
    void aDistributionWaitsForAnOfficerOfItsFundWhoDidNotWriteIt() {
        var proposal = submittedProposal(purse.fund("10000"));
        TOWN_OFFICER.asks().get("/v1/workbench").then().body("waiting.find { it.kind == 'PROPOSAL_REVIEW' }.subjectId", is(proposal))
                .body("waiting.find { it.kind == 'PROPOSAL_REVIEW' }.subject", is("FUNDING_PROPOSAL")).body("waitingTotal", is(2));
        FINANCE.asks().get("/v1/workbench").then().body("waiting", empty()).body("waitingTotal", is(0));
        OTHER_OFFICER.asks().get("/v1/workbench").then().body("waiting", empty()).body("waitingTotal", is(0));
    }

    @Test
    void aDistributionThatWasSentBackWaitsForItsAuthor() {
        var proposal = submittedProposal(purse.fund("10000"));
        TOWN_OFFICER.asks().body(Map.of("reason", "得分有误")).post("/v1/funding-proposals/" + proposal + "/return").then().statusCode(200);
        FINANCE.asks().get("/v1/workbench").then().body("waiting.kind", contains("PROPOSAL_RETURNED")).body("waiting[0].detail", is("得分有误")).body("waitingTotal", is(1));
        TOWN_OFFICER.asks().get("/v1/workbench").then().body("waiting.kind", contains("PAIRING_CONFIRMATION")).body("waitingTotal", is(1));
    }

    @Test
    void whereThereIsNoFundNoneIsShown() {
        VILLAGE_BRANCH.asks().get("/v1/workbench").then().body("funding", nullValue());
    }

    @Test
    void strangersSeeNothingOfIt() {
        CORE_SCHOOL.asks().get("/v1/workbench").then().statusCode(200).body("waiting", empty()).body("pairings.total", is(0));
        ADMIN.asks().get("/v1/workbench").then().statusCode(200).body("waiting", empty()).body("pairings.total", is(0)).body("week", empty());
    }

    @Test
    void searchFindsWhatTheCallerSees() {
        VILLAGE_BRANCH.asks().queryParam("q", "书香").get("/v1/search").then().statusCode(200).body("items.subject", contains("PAIRING"));
        CORE_SCHOOL.asks().queryParam("q", "书香").get("/v1/search").then().body("items", empty());
    }

    @Test
    void organizationIsFoundBesideThePairingThatItTakesPartIn() {
        VILLAGE_BRANCH.asks().queryParam("q", "河坝").get("/v1/search").then().statusCode(200)
                .body("items.subject", contains("PAIRING", "ORGANIZATION"))
                .body("items.find { it.subject == 'ORGANIZATION' }.detail", is("河坝村"));
    }

    @Test
    void percentSignsAreSearchedAsTheyAre() {
        VILLAGE_BRANCH.asks().queryParam("q", "%").get("/v1/search").then().statusCode(200).body("items", empty());
    }
}
