package cn.gongjian.funding;

import static cn.gongjian.funding.Purse.decided;
import static cn.gongjian.support.Identity.AUDITOR;
import static cn.gongjian.support.Identity.COLLEGE_BRANCH;
import static cn.gongjian.support.Identity.CORE_SCHOOL;
import static cn.gongjian.support.Identity.FINANCE;
import static cn.gongjian.support.Identity.TEACHER;
import static cn.gongjian.support.Identity.VILLAGE_BRANCH;
import static cn.gongjian.support.Refusal.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Identity;
import cn.gongjian.support.Scenario;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Those to whom money was given tell what they spent; whoever keeps the fund confirms it. */
@ApiTest
class BeneficiaryExpenseTest {

    private static final String PATH = "/v1/expenses";
    @Inject Scenario world;
    @Inject Purse purse;
    String fund;
    String allocation;

    @BeforeEach
    void world() {
        world.fresh();
        fund = purse.fund("10000");
        allocation = purse.approved(fund, purse.pairing(world.collegeBranch, world.villageBranch, "EACH"), "5000");
        purse.paid(allocation, "3000");
    }

    @AfterEach
    void balancesAreTheSumsOfTheEntries() {
        assertEquals(0, purse.wrongSpending());
    }

    private ValidatableResponse spends(Identity by) {
        return by.asks().body(purse.spending(allocation, "STUDY_TRAINING", "100")).post(PATH).then();
    }

    private String spent() {
        return spends(VILLAGE_BRANCH).statusCode(201).extract().path("id");
    }

    private ValidatableResponse changes(Identity by, String id) {
        var etag = by.asks().get(PATH + "/" + id).then().statusCode(200).extract().header("ETag");
        return by.asks().header("If-Match", etag).body(Map.of("amount", "90")).patch(PATH + "/" + id).then();
    }

    @Test
    void aPartyRecordsAndTheKeeperOfTheFundConfirms() {
        VILLAGE_BRANCH.asks().get("/v1/allocations/" + allocation).then().statusCode(200).body("allowedActions", contains("SPEND"));
        var id = spends(VILLAGE_BRANCH).statusCode(201).body("author.name", is("village-branch")).body("allowedActions", contains("EDIT", "WITHDRAW"))
                .extract().<String>path("id");
        purse.holds(allocation, "3000.00", "0.00", "0.00", "100.00");
        decided(FINANCE, PATH, id, "confirmation").statusCode(200);
        purse.holds(allocation, "3000.00", "0.00", "100.00", "0.00");
    }

    @Test
    void financeOfAPartyRecordsToo() {
        world.grant(TEACHER, world.villageBranch, "FINANCE");
        spends(TEACHER).statusCode(201);
    }

    @Test
    void aPartyConfirmsNothingNotEvenOfOthers() {
        var own = spent();
        refused(decided(VILLAGE_BRANCH, PATH, own, "confirmation"), 403, "fund-not-yours");
        refused(decided(COLLEGE_BRANCH, PATH, own, "confirmation"), 403, "fund-not-yours");
        refused(VILLAGE_BRANCH.asks().body(Map.of("reason", "误")).post(PATH + "/" + own + "/return").then(), 403, "fund-not-yours");
        decided(FINANCE, PATH, own, "confirmation").statusCode(200);
        refused(VILLAGE_BRANCH.asks().body(Map.of("reason", "误")).post(PATH + "/" + own + "/reversal").then(), 403, "fund-not-yours");
    }

    @Test
    void whatWasSentBackWaitsForItsAuthorWhoMendsIt() {
        var id = spent();
        FINANCE.asks().body(Map.of("reason", "缺发票")).post(PATH + "/" + id + "/return").then().statusCode(200);
        VILLAGE_BRANCH.asks().get("/v1/workbench").then().statusCode(200).body("waiting.kind", contains("ENTRY_RETURNED")).body("waitingTotal", is(1));
        changes(VILLAGE_BRANCH, id).statusCode(200).body("state", is("SUBMITTED")).body("amount", is("90.00"));
        VILLAGE_BRANCH.asks().get("/v1/workbench").then().body("waiting", empty()).body("waitingTotal", is(0));
    }

    @Test
    void whatTheKeeperRecordedIsNotTheirsToChange() {
        String id = spends(FINANCE).statusCode(201).extract().path("id");
        VILLAGE_BRANCH.asks().get(PATH + "/" + id).then().statusCode(200).body("allowedActions", empty());
        refused(changes(VILLAGE_BRANCH, id), 403, "fund-not-yours");
        refused(VILLAGE_BRANCH.asks().post(PATH + "/" + id + "/withdrawal").then(), 403, "fund-not-yours");
    }

    @Test
    void thePartyThatBearsTheCostIsNamedAgain() {
        var facts = purse.asked(fund, purse.pairing(world.secondCollegeBranch, world.villageBranch, "EACH"), "1000");
        facts.put("payerId", world.villageBranch);
        allocation = purse.approved(facts);
        purse.paid(allocation, "500");
        var spending = purse.spending(allocation, "STUDY_TRAINING", "10");
        spending.put("payerId", world.villageBranch);
        FINANCE.asks().body(spending).post(PATH).then().statusCode(201).body("payer.id", is(world.villageBranch.toString()));
    }

    @Test
    void itsAuthorGivesItUp() {
        VILLAGE_BRANCH.asks().post(PATH + "/" + spent() + "/withdrawal").then().statusCode(200).body("state", is("WITHDRAWN"));
        purse.holds(allocation, "3000.00", "0.00", "0.00", "0.00");
    }

    @Test
    void payingOutStaysWithTheKeeper() {
        refused(VILLAGE_BRANCH.asks().body(purse.paying(allocation, "10")).post("/v1/disbursements").then(), 403, "fund-not-yours");
    }

    @Test
    void whoOnlyReadsRecordsNothing() {
        refused(spends(AUDITOR), 403, "fund-not-yours");
    }

    @Test
    void toOthersTheMoneyDoesNotExist() {
        refused(spends(CORE_SCHOOL), 404, "allocation-not-found");
        var id = spent();
        refused(CORE_SCHOOL.asks().post(PATH + "/" + id + "/withdrawal").then(), 404, "expense-not-found");
    }

    @Test
    void aFormerMemberOfAnAllianceSeesItsMoneyAndRecordsNothing() {
        var alliance = purse.alliance(world.secondVillage, world.villageBranch);
        var facts = purse.asked(fund, alliance, "1000");
        facts.remove("pairingId");
        facts.put("allianceId", alliance);
        allocation = purse.approved(facts);
        purse.paid(allocation, "500");
        spends(VILLAGE_BRANCH).statusCode(201);
        world.run("update alliance_member set to_on = '2026-09-02' where alliance_id = $1 and organization_id = $2", alliance, world.villageBranch);
        VILLAGE_BRANCH.asks().get("/v1/allocations/" + allocation).then().statusCode(200).body("allowedActions", empty());
        refused(spends(VILLAGE_BRANCH), 403, "fund-not-yours");
    }
}
