package cn.gongjian.funding;

import static cn.gongjian.funding.Purse.decided;
import static cn.gongjian.support.Identity.AUDITOR;
import static cn.gongjian.support.Identity.FINANCE;
import static cn.gongjian.support.Identity.SECOND_FINANCE;
import static cn.gongjian.support.Identity.TOWN_OFFICER;
import static cn.gongjian.support.Identity.VILLAGE_BRANCH;
import static cn.gongjian.support.Refusal.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Scenario;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class ExpenseResourceTest {

    private static final String PATH = "/v1/expenses";
    @Inject Scenario world;
    @Inject Purse purse;
    String allocation;

    @BeforeEach
    void world() {
        world.fresh();
        var facts = purse.asked(purse.fund("10000"), purse.pairing(world.collegeBranch, world.villageBranch, "EACH"), "5000");
        facts.put("purposes", java.util.List.of(Map.of("code", "STUDY_TRAINING"), Map.of("code", "STUDY_TRIP", "ceiling", "1000")));
        allocation = purse.approved(facts);
        paid("3000");
    }

    @AfterEach
    void balancesAreTheSumsOfTheEntries() {
        assertEquals(0, purse.wrongSpending());
    }

    private void paid(String amount) {
        String id = FINANCE.asks().body(purse.paying(allocation, amount)).post("/v1/disbursements").then().statusCode(201).extract().path("id");
        decided(SECOND_FINANCE, "/v1/disbursements", id, "confirmation").statusCode(200);
    }

    private ValidatableResponse spends(Map<String, Object> facts) {
        return FINANCE.asks().body(facts).post(PATH).then();
    }

    private ValidatableResponse spends(String purpose, String amount) {
        return spends(purse.spending(allocation, purpose, amount));
    }

    private ValidatableResponse with(String member, Object value) {
        var facts = purse.spending(allocation, "STUDY_TRAINING", "100");
        facts.put(member, value);
        return spends(facts);
    }

    private String spent(String purpose, String amount) {
        return spends(purpose, amount).statusCode(201).extract().path("id");
    }

    @Test
    void whatIsSpentIsCommittedAndCountsOnceASecondPersonConfirms() {
        var id = spent("STUDY_TRAINING", "800.50");
        purse.holds(allocation, "3000.00", "0.00", "0.00", "800.50");
        refused(decided(FINANCE, PATH, id, "confirmation"), 409, "entry-own-confirmation");
        decided(TOWN_OFFICER, PATH, id, "confirmation").statusCode(200).body("payer.id", is(world.town.toString())).body("allowedActions", contains("REVERSE"));
        purse.holds(allocation, "3000.00", "0.00", "800.50", "0.00");
    }

    @Test
    void moreThanWasPaidOutIsRefused() {
        spent("STUDY_TRAINING", "3000");
        refused(spends("STUDY_TRAINING", "0.01").body("remaining", is("0.00")), 409, "expense-exceeds-money");
    }

    @Test
    void moreThanItsPurposeMayTakeIsRefused() {
        spent("STUDY_TRIP", "900");
        refused(spends("STUDY_TRIP", "100.01").body("remaining", is("100.00")), 409, "expense-exceeds-ceiling");
    }

    @Test
    void eachEarmarkTellsWhatBecameOfIt() {
        decided(TOWN_OFFICER, PATH, spent("STUDY_TRIP", "300.50"), "confirmation").statusCode(200);
        spent("STUDY_TRIP", "200");
        FINANCE.asks().get("/v1/allocations/" + allocation).then().statusCode(200)
                .body("purposes.code", contains("STUDY_TRAINING", "STUDY_TRIP"))
                .body("purposes.spent", contains("0.00", "300.50")).body("purposes.committed", contains("0.00", "200.00"));
    }

    @Test
    void onlyWhoKeepsTheMoneyMayRecord() {
        FINANCE.asks().get("/v1/allocations/" + allocation).then().body("allowedActions", hasItem("SPEND"));
        AUDITOR.asks().get("/v1/allocations/" + allocation).then().body("allowedActions", not(hasItem("SPEND")));
    }

    @Test
    void otherPurposesThanTheEarmarkedAreRefused() {
        refused(spends("AWARDS", "1"), 409, "expense-purpose-forbidden");
    }

    @Test
    void headsTimesRateIsTheAmount() {
        var facts = purse.spending(allocation, "STUDY_TRAINING", "1000");
        facts.putAll(Map.of("heads", 20, "rate", "50.00"));
        spends(facts).statusCode(201).body("heads", is(20)).body("rate", is("50.00"));
        facts.put("rate", "50.01");
        refused(spends(facts), 400, "expense-amount-not-by-heads");
        refused(with("heads", 3), 400, "expense-amount-not-by-heads");
    }

    @Test
    void unknownClassesAndImpossibleAmountsAreRefused() {
        refused(with("economicCode", "999-99"), 400, "expense-class-unknown");
        refused(with("economicCode", "培训"), 400, "request-invalid");
        for (var amount : new Object[] {"1.001", "-1", "0", "1e9", "NaN", "1,000", "１００", "99999999999999"}) refused(with("amount", amount), 400, "request-invalid");
    }

    @Test
    void daysOutsideOfTermAndYearAreRefused() {
        refused(with("spentOn", "2025-12-31"), 409, "expense-outside-year");
        refused(with("spentOn", "2999-01-01"), 400, "expense-in-future");
    }

    @Test
    void theDatabaseItselfKnowsTermAndYear() {
        var id = UUID.fromString(spent("STUDY_TRAINING", "10"));
        purse.mustRefuse("update expense set spent_on = '2025-12-31' where id = $1", id, "ck_entry_within_year");
        purse.mustRefuse("update allocation set starts_on = '2026-01-01' where id = $1", UUID.fromString(allocation), "ck_allocation_granted_stays");
    }

    @Test
    void whoMayNotBearTheCostDoesNotPay() {
        var one = purse.pairing(world.secondCollegeBranch, world.secondVillageBranch, "A");
        allocation = purse.approved(purse.fund("1000"), one, "1000");
        paid("1000");
        refused(with("payerId", world.secondVillageBranch).body("detail", containsString("数学学院党委")), 409, "expense-payer-forbidden");
        with("payerId", world.secondCollegeBranch).statusCode(201);
    }

    @Test
    void aReversalGivesBackWhatWasSpentOnceConfirmed() {
        var id = spent("STUDY_TRIP", "1000");
        decided(SECOND_FINANCE, PATH, id, "confirmation").statusCode(200);
        String reversal = FINANCE.asks().body(Map.of("reason", "重复登记")).post(PATH + "/" + id + "/reversal").then().statusCode(201).extract().path("id");
        refused(spends("STUDY_TRIP", "1"), 409, "expense-exceeds-ceiling");
        decided(SECOND_FINANCE, PATH, reversal, "confirmation").statusCode(200);
        purse.holds(allocation, "3000.00", "0.00", "0.00", "0.00");
        spent("STUDY_TRIP", "1000");
    }

    @Test
    void whatWasSpentOfAPaymentKeepsThePaymentFromBeingReversed() {
        decided(SECOND_FINANCE, PATH, spent("STUDY_TRAINING", "1"), "confirmation").statusCode(200);
        String payment = FINANCE.asks().get("/v1/disbursements?allocationId=" + allocation).then().extract().path("items[0].id");
        refused(FINANCE.asks().body(Map.of("reason", "付错")).post("/v1/disbursements/" + payment + "/reversal").then(), 409, "disbursement-already-spent");
    }

    @Test
    void thePartyReadsWhatWasSpentForIt() {
        var id = spent("STUDY_TRAINING", "10");
        VILLAGE_BRANCH.asks().get(PATH + "?allocationId=" + allocation).then().statusCode(200).body("items.id", contains(id)).body("items[0].allowedActions", empty());
    }

    @Test
    void aRepeatedRequestSpendsOnce() {
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++)
            FINANCE.asks().header("Idempotency-Key", key).body(purse.spending(allocation, "STUDY_TRAINING", "10")).post(PATH).then().statusCode(201);
        purse.holds(allocation, "3000.00", "0.00", "0.00", "10.00");
    }
}
