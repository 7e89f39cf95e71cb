package cn.gongjian.funding;

import static cn.gongjian.support.Identity.FINANCE;
import static cn.gongjian.support.Identity.OTHER_OFFICER;
import static cn.gongjian.support.Identity.SECOND_FINANCE;
import static cn.gongjian.support.Identity.TOWN_OFFICER;
import static cn.gongjian.support.Identity.VILLAGE_BRANCH;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Identity;
import cn.gongjian.support.Scenario;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to an allocation after it was drafted. */
@ApiTest
class AllocationDecisionTest {

    @Inject Scenario world;
    @Inject Purse purse;
    UUID pairing;
    String fund;

    @BeforeEach
    void world() {
        world.fresh();
        pairing = purse.pairing(world.collegeBranch, world.villageBranch, "EACH");
        fund = purse.fund("10000");
    }

    @AfterEach
    void everySumIsRight() {
        Assertions.assertEquals(0, purse.wrongSums());
        Assertions.assertEquals(0, purse.wrongBalances());
    }

    private ValidatableResponse drafts(Identity by, Map<String, Object> facts) {
        return by.asks().body(facts).post("/v1/allocations").then();
    }

    private ValidatableResponse event(Identity by, String id, String noun) {
        return by.asks().post("/v1/allocations/" + id + "/" + noun).then();
    }

    private ValidatableResponse event(Identity by, String id, String noun, String reason) {
        return by.asks().body(Map.of("reason", reason)).post("/v1/allocations/" + id + "/" + noun).then();
    }

    private ValidatableResponse changed(Identity by, String id, Map<String, Object> patch) {
        var etag = FINANCE.asks().get("/v1/allocations/" + id).then().statusCode(200).extract().header("ETag");
        return by.asks().header("If-Match", etag).body(patch).patch("/v1/allocations/" + id).then();
    }

    private Map<String, Object> asked(String member, Object value) {
        var facts = purse.asked(fund, pairing, "5000");
        facts.put(member, value);
        return facts;
    }

    private void fundHolds(String allocated, String pending, String remaining) {
        FINANCE.asks().get("/v1/funds/" + fund).then().body("allocated", is(allocated)).body("pending", is(pending)).body("remaining", is(remaining));
    }

    @Test
    void anotherKeeperMaySubmitAndAnOfficerApproves() {
        var id = purse.drafted(fund, pairing, "5000");
        event(SECOND_FINANCE, id, "submission").statusCode(200).body("state", is("SUBMITTED")).body("submittedAt", notNullValue()).body("allowedActions", contains("WITHDRAW"));
        event(SECOND_FINANCE, id, "submission").statusCode(409).body("type", is("/problems/allocation-wrong-state"));
        event(SECOND_FINANCE, id, "approval").statusCode(403).body("type", is("/problems/fund-not-yours"));
        event(VILLAGE_BRANCH, id, "approval").statusCode(403);
        event(OTHER_OFFICER, id, "approval").statusCode(404);
        TOWN_OFFICER.asks().get("/v1/allocations/" + id).then().body("allowedActions", contains("WITHDRAW", "APPROVE", "RETURN"));
        event(TOWN_OFFICER, id, "approval").statusCode(200).body("state", is("APPROVED")).body("approvedBy.name", is("town-officer"))
                .body("approvedAt", notNullValue()).body("allowedActions", contains("CLOSE", "DISBURSE", "SPEND"));
        event(TOWN_OFFICER, id, "approval").statusCode(409).body("type", is("/problems/allocation-wrong-state"));
        fundHolds("5000.00", "0.00", "5000.00");
    }

    @Test
    void theAuthorDoesNotApprove() {
        var id = drafts(TOWN_OFFICER, purse.asked(fund, pairing, "5000")).statusCode(201).extract().<String>path("id");
        event(TOWN_OFFICER, id, "submission").statusCode(200).body("allowedActions", contains("WITHDRAW"));
        event(TOWN_OFFICER, id, "approval").statusCode(409).body("type", is("/problems/allocation-own-approval"));
        event(TOWN_OFFICER, id, "return", "自退").statusCode(409).body("type", is("/problems/allocation-own-approval"));
    }

    @Test
    void theDatabaseItselfKnowsNoOwnApprovalAndNoSecondBeneficiary() {
        var id = UUID.fromString(purse.approved(fund, pairing, "5000"));
        for (var wrong : new String[] {"approved_by_id = author_id", "organization_id = payer_id, pairing_id = null", "amount = -1", "state = 'SPENT'", "closed_on = current_date"}) {
            var refusal = Assertions.assertThrows(io.vertx.pgclient.PgException.class, () -> world.run("update allocation set " + wrong + " where id = $1", id));
            Assertions.assertEquals("23514", refusal.getSqlState());
        }
    }

    @Test
    void whatIsReturnedSaysWhyAndKeepsItsMoney() {
        var id = purse.submitted(fund, pairing, "5000");
        event(TOWN_OFFICER, id, "return").statusCode(400);
        event(TOWN_OFFICER, id, "return", "  ").statusCode(400).body("violations.pointer", contains("/reason"));
        event(FINANCE, id, "return", "请补充行程").statusCode(403);
        event(TOWN_OFFICER, id, "return", "请补充行程").statusCode(200).body("state", is("DRAFT")).body("returnReason", is("请补充行程")).body("submittedAt", nullValue());
        event(TOWN_OFFICER, id, "return", "再退").statusCode(409).body("type", is("/problems/allocation-wrong-state"));
        fundHolds("0.00", "5000.00", "5000.00");
        event(FINANCE, id, "submission").statusCode(200).body("returnReason", nullValue());
    }

    @Test
    void whatIsWithdrawnIsFreeAgain() {
        var id = purse.submitted(fund, pairing, "5000");
        event(VILLAGE_BRANCH, id, "withdrawal").statusCode(403);
        event(OTHER_OFFICER, id, "withdrawal").statusCode(404);
        event(FINANCE, id, "withdrawal", "改期").statusCode(200).body("state", is("WITHDRAWN")).body("allowedActions", empty());
        event(FINANCE, id, "withdrawal").statusCode(409).body("type", is("/problems/allocation-wrong-state"));
        fundHolds("0.00", "0.00", "10000.00");
    }

    @Test
    void whatIsClosedStaysAllocated() {
        var id = purse.submitted(fund, pairing, "5000");
        event(TOWN_OFFICER, id, "closure").statusCode(409).body("type", is("/problems/allocation-wrong-state"));
        event(TOWN_OFFICER, id, "approval").statusCode(200);
        event(FINANCE, id, "closure").statusCode(403);
        event(OTHER_OFFICER, id, "closure").statusCode(404);
        event(TOWN_OFFICER, id, "closure", "已用完").statusCode(200).body("state", is("CLOSED")).body("closedOn", notNullValue());
        fundHolds("5000.00", "0.00", "5000.00");
    }

    @Test
    void aClosedFundLetsGoButDoesNotGive() {
        var draft = purse.drafted(fund, pairing, "100");
        var submitted = purse.submitted(fund, pairing, "200");
        FINANCE.asks().post("/v1/funds/" + fund + "/closure").then().statusCode(200);
        changed(FINANCE, draft, Map.of("amount", "50")).statusCode(409).body("type", is("/problems/fund-closed"));
        event(FINANCE, draft, "submission").statusCode(409).body("type", is("/problems/fund-closed"));
        event(TOWN_OFFICER, submitted, "approval").statusCode(409).body("type", is("/problems/fund-closed"));
        TOWN_OFFICER.asks().get("/v1/allocations?awaiting=me").then().body("items", empty());
        event(FINANCE, submitted, "withdrawal").statusCode(200);
    }

    @Test
    void sumsFollowEveryStep() {
        var summary = "items.find { it.beneficiary.id == '" + pairing + "' }";
        var closed = purse.approved(fund, pairing, "1000");
        event(TOWN_OFFICER, closed, "closure").statusCode(200);
        purse.approved(fund, pairing, "500.50");
        purse.submitted(fund, pairing, "200");
        event(FINANCE, purse.drafted(fund, pairing, "4000"), "withdrawal").statusCode(200);
        FINANCE.asks().get("/v1/funding-summaries?fiscalYear=2026&pairingId=" + pairing).then().statusCode(200).body("items.size()", is(1))
                .body(summary + ".allocated", is("1500.50")).body(summary + ".pending", is("200.00")).body(summary + ".count", is(3))
                .body(summary + ".beneficiary.name", is("文学院党委 与 河坝村党支部")).body(summary + ".fiscalYear", is(2026));
        FINANCE.asks().get("/v1/funding-summaries?fiscalYear=2025").then().body("items", empty());
        FINANCE.asks().get("/v1/funding-summaries?allianceId=" + pairing).then().body("items", empty());
        FINANCE.asks().get("/v1/funding-summaries?organizationId=" + pairing).then().body("items", empty());
    }

    @Test
    void theTrailTellsTheWholeStory() {
        var id = purse.approved(fund, pairing, "1000");
        event(TOWN_OFFICER, id, "closure", "已用完").statusCode(200);
        VILLAGE_BRANCH.asks().get("/v1/allocations/" + id + "/audit-events").then().statusCode(200)
                .body("items.action", contains("CLOSE", "APPROVE", "SUBMIT", "CREATE"))
                .body("items[0].reason", is("已用完")).body("items[0].title", is("校地结对共建资金 → 文学院党委 与 河坝村党支部"))
                .body("items[3].changes.find { it.field == 'amount' }.after", is("1000.00"));
    }
}
