package cn.gongjian.calendar;

import static cn.gongjian.calendar.Plans.read;
import static cn.gongjian.calendar.Plans.refused;
import static cn.gongjian.support.Identity.COLLEGE_BRANCH;
import static cn.gongjian.support.Identity.FINANCE;
import static cn.gongjian.support.Identity.TOWN_OFFICER;
import static cn.gongjian.support.Identity.VILLAGE_BRANCH;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import cn.gongjian.funding.Purse;
import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Identity;
import cn.gongjian.support.Scenario;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an activity is charged to. */
@ApiTest
class ActivityMoneyTest {

    @Inject Scenario world;
    @Inject Plans plans;
    @Inject Purse purse;
    private UUID pairing;
    private String money;

    @BeforeEach
    void world() {
        world.fresh();
        pairing = purse.pairing(world.collegeBranch, world.villageBranch, "EACH");
        money = given(purse.asked(purse.fund("10000"), pairing, "5000"));
    }

    private String given(Map<String, Object> facts) {
        return FINANCE.asks().body(facts).post("/v1/allocations").then().statusCode(201).extract().path("id");
    }

    private ValidatableResponse plan(Identity who, String allocation) {
        return who.asks().body(plans.partyDay(3, "pairingId", pairing, "budget", "800.00", "allocationId", allocation)).post("/v1/activities").then();
    }

    private ValidatableResponse change(Identity who, String id, Map<String, ?> patch) {
        return who.asks().header("If-Match", read(who, id).extract().header("ETag")).body(patch).patch("/v1/activities/" + id).then();
    }

    @Test
    void isShownByFundAndAmount() {
        String id = plan(COLLEGE_BRANCH, money).statusCode(201).extract().path("id");
        read(VILLAGE_BRANCH, id).body("allocation.id", is(money)).body("allocation.fund.name", is("校地结对共建资金")).body("allocation.amount", is("5000.00"))
                .body("allocation.beneficiary.id", is(pairing.toString())).body("budget", is("800.00"));
    }

    @Test
    void isMoneyThatTheCallerSees() {
        refused(plan(VILLAGE_BRANCH, UUID.randomUUID().toString()), 404, "allocation-not-found");
    }

    @Test
    void isNotTheMoneyOfAnotherPairing() {
        var other = purse.pairing(world.collegeBranch, world.secondVillage, "EACH");
        var theirs = given(purse.asked(purse.fund("9000"), other, "4000"));
        var answer = plan(COLLEGE_BRANCH, theirs);
        refused(answer, 409, "activity-allocation-of-others");
        answer.body("violations.pointer", contains("/allocationId"));
    }

    @Test
    void mayBeTheMoneyOfOneParty() {
        var facts = new HashMap<>(purse.asked(purse.fund("9000"), pairing, "4000"));
        facts.remove("pairingId");
        facts.put("organizationId", world.villageBranch);
        plan(TOWN_OFFICER, given(facts)).statusCode(201).body("allocation.beneficiary.subject", is("ORGANIZATION"));
    }

    @Test
    void staysWhenSomethingElseIsChangedAndIsTakenAwayByNull() {
        String id = plan(COLLEGE_BRANCH, money).statusCode(201).extract().path("id");
        change(VILLAGE_BRANCH, id, Map.of("title", "互访")).statusCode(200).body("allocation.id", is(money));
        var none = new HashMap<String, Object>();
        none.put("allocationId", null);
        change(VILLAGE_BRANCH, id, none).statusCode(200).body("allocation", nullValue()).body("budget", is("800.00"));
    }
}
