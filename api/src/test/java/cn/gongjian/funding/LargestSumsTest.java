package cn.gongjian.funding;

import static cn.gongjian.support.Identity.FINANCE;
import static cn.gongjian.support.Identity.TOWN_OFFICER;
import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongjian.organization.Callers;
import cn.gongjian.support.ApiTest;
import cn.gongjian.support.InSession;
import cn.gongjian.support.Scenario;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class LargestSumsTest {

    private static final String LARGEST = "9999999999999.99";

    @Inject Scenario world;
    @Inject Callers callers;
    @Inject Funding funding;
    private Purse purse;
    private UUID pairing;

    @BeforeEach
    void twoOfTheLargestFunds() {
        world.fresh();
        purse = new Purse(world);
        pairing = purse.pairing(world.collegeBranch, world.villageBranch, "EACH");
        for (int i = 0; i < 2; i++) purse.drafted(purse.fund(LARGEST), pairing, LARGEST);
    }

    @Test
    void sumOfTheLargestAmountsHasTheFormOfASum() {
        FINANCE.asks().get("/v1/funding-summaries").then().statusCode(200).body("items.pending", contains("19999999999999.98"));
    }

    @Test
    void workbenchAddsUpTheLargestFundsToo() {
        for (int i = 0; i < 2; i++) {
            var facts = purse.fundFacts(world.town, LARGEST);
            facts.put("fiscalYear", 2000);
            TOWN_OFFICER.asks().body(facts).post("/v1/funds").then().statusCode(201);
        }
        var officer = callers.bySubject(TOWN_OFFICER.subject()).await().indefinitely();
        assertEquals("19999999999999.98", InSession.ask(() -> funding.balance(officer, 2000)).total().toString());
    }

    @Test
    void sumTakesAMillionOfTheLargestAmounts() {
        world.run("update funding_summary set pending = pending + 999997 * 9999999999999.99 where beneficiary_id = $1", pairing);
        try {
            purse.drafted(purse.fund(LARGEST), pairing, LARGEST);
            FINANCE.asks().get("/v1/funding-summaries").then().statusCode(200).body("items.pending", contains("9999999999999990000.00"));
        } finally {
            world.run("update funding_summary set pending = pending - 999997 * 9999999999999.99 where beneficiary_id = $1", pairing);
        }
    }
}
