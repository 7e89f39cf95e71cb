package cn.gongjian.funding;

import static cn.gongjian.funding.Purse.decided;
import static cn.gongjian.support.Identity.FINANCE;
import static cn.gongjian.support.Identity.OTHER_OFFICER;
import static cn.gongjian.support.Identity.SECOND_FINANCE;
import static cn.gongjian.support.Identity.TEACHER;
import static cn.gongjian.support.Identity.TOWN_OFFICER;
import static cn.gongjian.support.Identity.VILLAGE_BRANCH;
import static cn.gongjian.support.Identity.nobody;
import static cn.gongjian.support.Refusal.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Scenario;
import io.vertx.pgclient.PgException;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class LedgerResourceTest {

    @Inject Scenario world;
    @Inject Purse purse;
    String fund;
    UUID pairing;
    String allocation;

    @BeforeEach
    void world() {
        world.fresh();
        fund = purse.fund("10000");
        pairing = purse.pairing(world.collegeBranch, world.villageBranch, "EACH");
        allocation = purse.approved(fund, pairing, "5000");
        purse.paid(allocation, "3000");
        purse.spent(allocation, "STUDY_TRIP", "1000");
    }

    @AfterEach
    void everythingAddsUp() {
        assertEquals(0, purse.wrongSpending());
        assertEquals(0, purse.wrongStates());
    }

    private ValidatableResponse ledger(String query) {
        return FINANCE.asks().get("/v1/ledger-entries?" + query).then().statusCode(200);
    }

    private ValidatableResponse state(String query) {
        return FINANCE.asks().get("/v1/funding-states?" + query).then().statusCode(200);
    }

    private String adjusted(Map<String, Object> facts) {
        String id = FINANCE.asks().body(facts).post("/v1/fund-adjustments").then().statusCode(201).extract().path("id");
        decided(SECOND_FINANCE, "/v1/fund-adjustments", id, "confirmation").statusCode(200);
        return id;
    }

    @Test
    void whateverIsConfirmedIsBookedWithWhatIsLeftAfterIt() {
        ledger("fundId=" + fund)
                .body("items.kind", contains("EXPENSE", "DISBURSEMENT", "ALLOCATION", "FUND_SET"))
                .body("items.amount", contains("1000.00", "3000.00", "5000.00", "10000.00"))
                .body("items.fundLeft", contains("9000.00", "10000.00", "10000.00", "10000.00"))
                .body("items.allocationLeft", contains("4000.00", "5000.00", "5000.00", null));
    }

    @Test
    void whatWaitsForASecondPersonIsNotBooked() {
        FINANCE.asks().body(purse.spending(allocation, "STUDY_TRIP", "1")).post("/v1/expenses").then().statusCode(201);
        ledger("kind=EXPENSE").body("items.amount", contains("1000.00"));
    }

    @Test
    void aReversalIsBookedBelowZero() {
        var expense = purse.spent(allocation, "STUDY_TRAINING", "200");
        String reversal = FINANCE.asks().body(Map.of("reason", "重复登记")).post("/v1/expenses/" + expense + "/reversal").then().statusCode(201).extract().path("id");
        decided(SECOND_FINANCE, "/v1/expenses", reversal, "confirmation").statusCode(200);
        ledger("kind=EXPENSE_REVERSAL").body("items.amount", contains("-200.00")).body("items[0].note", is("重复登记")).body("items[0].fundLeft", is("9000.00"));
        ledger("kind=EXPENSE,EXPENSE_REVERSAL").body("items.amount", contains("-200.00", "200.00", "1000.00"));
        refused(FINANCE.asks().get("/v1/ledger-entries?kind=GIFT").then(), 400, "request-invalid");
        state("pairingId=" + pairing).body("byPurpose.find { it.purposeCode == 'STUDY_TRAINING' }.spent", is("0.00")).body("balance.spent", is("1000.00"));
    }

    @Test
    void theLedgerIsFiltered() {
        for (var one : new String[] {"purposeCode=STUDY_TRIP", "economicCode=302-16", "payerId=" + world.town + "&kind=EXPENSE"}) ledger(one).body("items.kind", contains("EXPENSE"));
        for (var none : new String[] {"purposeCode=AWARDS", "from=2026-10-21&kind=EXPENSE", "to=2026-10-19&kind=EXPENSE", "fiscalYear=2027", "activityId=" + UUID.randomUUID()})
            ledger(none).body("items", empty());
        ledger("pairingId=" + pairing).body("items.beneficiary.id", everyItem(is(pairing.toString())));
    }

    @Test
    void partiesReadTheirOwnAndNobodyElseReadsAny() {
        VILLAGE_BRANCH.asks().get("/v1/ledger-entries").then().statusCode(200).body("items.kind", contains("EXPENSE", "DISBURSEMENT", "ALLOCATION"));
        OTHER_OFFICER.asks().get("/v1/ledger-entries?fundId=" + fund).then().statusCode(200).body("items", empty());
        TEACHER.asks().get("/v1/ledger-entries").then().statusCode(200).body("items", empty());
        nobody().get("/v1/ledger-entries").then().statusCode(401);
    }

    @Test
    void nothingOfTheLedgerIsEverChanged() {
        assertThrows(PgException.class, () -> world.run("update ledger_entry set amount = 1"));
        assertThrows(PgException.class, () -> world.run("delete from ledger_entry"));
    }

    @Test
    void aStateIsTheSameFromEverySide() {
        for (var side : new String[] {"fundId=" + fund, "allocationId=" + allocation, "pairingId=" + pairing, "organizationId=" + world.town})
            state(side).body("balance.allocated", is("5000.00")).body("balance.disbursed", is("3000.00")).body("balance.spent", is("1000.00"))
                    .body("balance.left", is("4000.00")).body("byPurpose.spent", contains("1000.00")).body("byPayer[0].payer.id", is(world.town.toString()))
                    .body("byMonth.month", contains("2026-10")).body("byEconomicClass.economicCode", contains("302-16")).body("byYear.fiscalYear", contains(2026));
        state("fundId=" + fund).body("balance.total", is("10000.00"));
        state("pairingId=" + pairing).body("balance.total", nullValue());
        state("organizationId=" + world.town).body("balance.total", is("10000.00"));
    }

    @Test
    void whatWaitsIsCommittedByPurposeToo() {
        FINANCE.asks().body(purse.spending(allocation, "STUDY_TRAINING", "12.34")).post("/v1/expenses").then().statusCode(201);
        state("pairingId=" + pairing).body("balance.committed", is("12.34")).body("byPurpose.committed", contains("0.00", "12.34"));
    }

    @Test
    void anExpenseThatIsWrittenAnewCountsUnderItsNewKeysAlone() {
        String id = FINANCE.asks().body(purse.spending(allocation, "STUDY_TRAINING", "50")).post("/v1/expenses").then().statusCode(201).extract().path("id");
        FINANCE.asks().header("If-Match", "*").contentType("application/merge-patch+json").body(Map.of("purposeCode", "STUDY_TRIP", "spentOn", "2026-09-30", "amount", "60"))
                .patch("/v1/expenses/" + id).then().statusCode(200);
        state("fundId=" + fund).body("byMonth.month", contains("2026-09", "2026-10")).body("byMonth[0].committed", is("60.00"));
    }

    @Test
    void exactlyOneScopeIsAskedFor() {
        refused(FINANCE.asks().get("/v1/funding-states").then(), 400, "funding-scope-ambiguous");
        refused(FINANCE.asks().get("/v1/funding-states?fundId=" + fund + "&pairingId=" + pairing).then(), 400, "funding-scope-ambiguous");
    }

    @Test
    void othersSeeNoState() {
        refused(OTHER_OFFICER.asks().get("/v1/funding-states?fundId=" + fund).then(), 404, "fund-not-found");
        refused(OTHER_OFFICER.asks().get("/v1/funding-states?allocationId=" + allocation).then(), 404, "allocation-not-found");
        refused(OTHER_OFFICER.asks().get("/v1/funding-states?pairingId=" + pairing).then(), 404, "pairing-not-found");
        nobody().get("/v1/funding-states?fundId=" + fund).then().statusCode(401);
    }

    @Test
    void aTotalIsRaisedAndLoweredByDocument() {
        adjusted(Map.of("kind", "INCREASE", "fundId", fund, "amount", "500", "documentNumber", "青财[2026]012号", "reason", "追加预算"));
        adjusted(Map.of("kind", "DECREASE", "fundId", fund, "amount", "100", "documentNumber", "青财〔2026〕13号", "reason", "压减"));
        ledger("kind=FUND_CHANGE").body("items.amount", contains("-100.00", "500.00")).body("items[1].note", is("青财〔2026〕12号 追加预算"));
        state("fundId=" + fund).body("balance.total", is("10400.00"));
    }

    @Test
    void whatWasNotUsedIsTakenBackAndCarriedOver() {
        adjusted(Map.of("kind", "TAKE_BACK", "fundId", fund, "allocationId", allocation, "amount", "2000", "reason", "年终收回"));
        FINANCE.asks().get("/v1/allocations/" + allocation).then().body("amount", is("3000.00"));
        var facts = purse.fundFacts(world.town, "1");
        facts.put("fiscalYear", 2027);
        String next = TOWN_OFFICER.asks().body(facts).post("/v1/funds").then().statusCode(201).extract().path("id");
        adjusted(Map.of("kind", "CARRY_OVER", "fundId", fund, "toFundId", next, "amount", "7000", "reason", "结转"));
        FINANCE.asks().get("/v1/funds/" + fund).then().body("total", is("3000.00")).body("remaining", is("0.00"));
        FINANCE.asks().get("/v1/funds/" + next).then().body("total", is("7001.00"));
        assertEquals(0, purse.wrongSums());
        assertEquals(0, purse.wrongBalances());
    }

    @Test
    void adjustmentsAreRefusedInWords() {
        refused(FINANCE.asks().body(Map.of("kind", "INCREASE", "fundId", fund, "amount", "5", "reason", "追加")).post("/v1/fund-adjustments").then(), 400, "adjustment-incomplete");
        refused(FINANCE.asks().body(Map.of("kind", "TAKE_BACK", "fundId", fund, "allocationId", allocation, "amount", "2000.01", "reason", "收回")).post("/v1/fund-adjustments").then(),
                409, "adjustment-exceeds-unused");
        refused(OTHER_OFFICER.asks().body(Map.of("kind", "INCREASE", "fundId", fund, "amount", "5", "documentNumber", "青〔2026〕1号", "reason", "追加")).post("/v1/fund-adjustments").then(),
                404, "fund-not-found");
    }

    @Test
    void anAdjustmentIsDecidedOnce() {
        var facts = Map.of("kind", "INCREASE", "fundId", fund, "amount", "5", "documentNumber", "青〔2026〕1号", "reason", "追加");
        String id = FINANCE.asks().body(facts).post("/v1/fund-adjustments").then().statusCode(201).body("allowedActions", contains("WITHDRAW")).extract().path("id");
        refused(decided(FINANCE, "/v1/fund-adjustments", id, "confirmation"), 409, "entry-own-confirmation");
        SECOND_FINANCE.asks().body(Map.of("reason", "缺少文件")).post("/v1/fund-adjustments/" + id + "/return").then().statusCode(200).body("returnReason", is("缺少文件"));
        refused(decided(SECOND_FINANCE, "/v1/fund-adjustments", id, "confirmation"), 409, "entry-wrong-state");
        decided(FINANCE, "/v1/fund-adjustments", id, "withdrawal").statusCode(200).body("state", is("WITHDRAWN"));
        refused(OTHER_OFFICER.asks().get("/v1/fund-adjustments/" + id).then(), 404, "adjustment-not-found");
        FINANCE.asks().get("/v1/fund-adjustments?fundId=" + fund).then().body("items.id", contains(id));
    }
}
