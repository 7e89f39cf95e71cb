package cn.gongjian.calendar;

import static cn.gongjian.calendar.Plans.refused;
import static cn.gongjian.calendar.school.Regional.COUNTY;
import static cn.gongjian.support.Identity.COLLEGE_BRANCH;
import static cn.gongjian.support.Identity.FINANCE;
import static cn.gongjian.support.Identity.TEACHER;
import static cn.gongjian.support.Identity.TOWN_OFFICER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import cn.gongjian.calendar.school.Regional;
import cn.gongjian.funding.Purse;
import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Scenario;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Money that is for one activity, what an activity cost, and what was planned beside it. */
@ApiTest
class MoneyOfActivityTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    @Inject Scenario world;
    @Inject Plans plans;
    @Inject Purse purse;
    @Inject Regional regions;
    private UUID pairing;
    private String fund;
    private String activity;

    @BeforeEach
    void world() {
        world.fresh();
        pairing = purse.pairing(world.collegeBranch, world.villageBranch, "EACH");
        var facts = purse.fundFacts(world.town, "10000");
        facts.putAll(Map.of("fiscalYear", TODAY.getYear(), "spendsFrom", "ALLOCATED"));
        fund = TOWN_OFFICER.asks().body(facts).post("/v1/funds").then().statusCode(201).extract().path("id");
        activity = plans.planned(COLLEGE_BRANCH, plans.partyDay(-1, "pairingId", pairing, "budget", "800.00"));
    }

    @AfterEach
    void regionsLeaveNothingBehind() {
        regions.gone();
    }

    private Map<String, Object> asked(Object forActivity) {
        var facts = purse.asked(fund, pairing, "5000");
        facts.put("activityId", forActivity);
        return facts;
    }

    private String elsewhere() {
        return plans.planned(COLLEGE_BRANCH, plans.partyDay(-1, "pairingId", purse.pairing(world.collegeBranch, world.secondVillage, "EACH"), "hostId", world.collegeBranch));
    }

    private ValidatableResponse spends(String allocation, String amount, Object forActivity) {
        var facts = purse.spending(allocation, "STUDY_TRAINING", amount);
        facts.put("spentOn", TODAY.toString());
        facts.put("activityId", forActivity);
        facts.values().removeIf(java.util.Objects::isNull);
        return FINANCE.asks().body(facts).post("/v1/expenses").then();
    }

    private void spent(String allocation, String amount, Object forActivity) {
        String id = spends(allocation, amount, forActivity).statusCode(201).extract().path("id");
        TOWN_OFFICER.asks().post("/v1/expenses/" + id + "/confirmation").then().statusCode(200);
    }

    private static ValidatableResponse state(String scope) {
        return FINANCE.asks().get("/v1/funding-states?" + scope).then().statusCode(200);
    }

    @Test
    void moneyForAnActivityAloneIsForWhomItBelongsTo() {
        var facts = asked(activity);
        facts.remove("pairingId");
        FINANCE.asks().body(facts).post("/v1/allocations").then().statusCode(201).body("beneficiary.id", is(pairing.toString())).body("activityId", is(activity));
    }

    @Test
    void moneyForAnActivityOfSomebodyElseIsRefused() {
        refused(FINANCE.asks().body(asked(elsewhere())).post("/v1/allocations").then(), 409, "activity-elsewhere");
        refused(FINANCE.asks().body(asked(UUID.randomUUID())).post("/v1/allocations").then(), 404, "activity-not-found");
    }

    @Test
    void whatIsForOneActivityIsSpentOnThatAlone() {
        var allocation = purse.approved(asked(activity));
        spends(allocation, "10", null).statusCode(201).body("activityId", is(activity));
        var another = plans.planned(COLLEGE_BRANCH, plans.partyDay(-1, "pairingId", pairing));
        refused(spends(allocation, "10", another), 409, "activity-elsewhere");
    }

    @Test
    void anExpenseIsForAnActivityOfTheBeneficiary() {
        var allocation = purse.approved(fund, pairing, "5000");
        spends(allocation, "10", activity).statusCode(201).body("activityId", is(activity));
        refused(spends(allocation, "10", elsewhere()), 409, "activity-elsewhere");
        refused(spends(allocation, "10", UUID.randomUUID()), 404, "activity-not-found");
    }

    @Test
    void whatAnActivityCostIsToldForEachWhoCame() {
        var allocation = purse.approved(fund, pairing, "5000");
        spent(allocation, "500", activity);
        spent(allocation, "500", activity);
        spent(allocation, "70", null);
        state("activityId=" + activity).body("balance.spent", is("1000.00")).body("perHead", nullValue());
        COLLEGE_BRANCH.asks().body(Map.of("attendance", 7, "summary", "集中学习")).post("/v1/activities/" + activity + "/record").then().statusCode(200);
        state("activityId=" + activity).body("perHead.heads", is(7)).body("perHead.spent", is("142.86"));
    }

    @Test
    void whoReadsNoMoneyIsToldNone() {
        spent(purse.approved(fund, pairing, "5000"), "500", activity);
        refused(TEACHER.asks().get("/v1/funding-states?activityId=" + activity).then(), 404, "activity-not-found");
    }

    @Test
    void budgetsStandBesideWhatWasSpentUnlessCancelled() {
        var month = YearMonth.from(TODAY.minusDays(1)).toString();
        state("pairingId=" + pairing).body("byMonth.find { it.month == '" + month + "' }.planned", is("800.00"));
        var cancelled = plans.planned(COLLEGE_BRANCH, plans.partyDay(40, "pairingId", pairing, "budget", "90.00"));
        var later = YearMonth.from(TODAY.plusDays(40)).toString();
        state("pairingId=" + pairing).body("byMonth.find { it.month == '" + later + "' }.planned", is("90.00"));
        COLLEGE_BRANCH.asks().body("{\"reason\":\"雨\"}").post("/v1/activities/" + cancelled + "/cancellation").then().statusCode(200);
        state("pairingId=" + pairing).body("byMonth.month", contains(month));
    }

    @Test
    void aRegionHasWhatItsPartiesHave() {
        regions.fresh();
        world();
        spent(purse.approved(fund, pairing, "5000"), "500", null);
        world.run("update organization set region_code = $1 where id = $2", COUNTY, world.villageBranch);
        state("regionCode=" + COUNTY).body("balance.spent", is("500.00")).body("balance.allocated", is("5000.00")).body("byPurpose.purposeCode", contains("STUDY_TRAINING"));
        world.run("update organization set region_code = null where id = $1", world.villageBranch);
        state("regionCode=" + COUNTY).body("balance.spent", is("0.00")).body("byPurpose", empty());
    }

    @Test
    void giftsByTheHeadCallForASecondLook() {
        var facts = new HashMap<>(purse.asked(fund, pairing, "5000"));
        facts.put("purposes", java.util.List.of(Map.of("code", "SOUVENIRS"), Map.of("code", "STUDY_TRAINING")));
        var allocation = purse.approved(facts);
        for (var one : Map.of("SOUVENIRS", true, "STUDY_TRAINING", false).entrySet()) {
            var expense = purse.spending(allocation, one.getKey(), "100");
            expense.putAll(Map.of("spentOn", TODAY.toString(), "heads", 2, "rate", "50.00"));
            FINANCE.asks().body(expense).post("/v1/expenses").then().statusCode(201).body("rateFlagged", is(one.getValue()));
        }
    }
}
