package cn.gongjian.plan;

import static cn.gongjian.plan.GivenPlans.event;
import static cn.gongjian.support.Identity.COLLEGE_BRANCH;
import static cn.gongjian.support.Identity.OTHER_OFFICER;
import static cn.gongjian.support.Identity.TOWN_OFFICER;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Identity;
import cn.gongjian.support.Scenario;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Plans on the workbench. */
@ApiTest
class PlanWaitingTest {

    @Inject Scenario world;
    @Inject GivenPlans given;

    @BeforeEach
    void world() {
        world.fresh();
    }

    private static ValidatableResponse workbench(Identity of) {
        return of.asks().get("/v1/workbench").then().statusCode(200);
    }

    @Test
    void aPlanWaitsForAnOfficerWhoDidNotWriteIt() {
        var plan = given.submitted(given.asked());
        workbench(TOWN_OFFICER).body("waiting.find { it.kind == 'PLAN_APPROVAL' }.subjectId", is(plan)).body("waiting.find { it.kind == 'PLAN_APPROVAL' }.subject", is("PLAN"));
        workbench(COLLEGE_BRANCH).body("waiting.kind", not(hasItem("PLAN_APPROVAL")));
        workbench(OTHER_OFFICER).body("waitingTotal", is(0));
    }

    @Test
    void aPlanThatWasSentBackWaitsForItsAuthor() {
        var plan = given.submitted(given.asked());
        event(TOWN_OFFICER, plan, "return", Map.of("reason", "请补上联络员")).statusCode(200);
        workbench(COLLEGE_BRANCH).body("waiting.find { it.kind == 'PLAN_RETURNED' }.detail", is("请补上联络员"));
        workbench(TOWN_OFFICER).body("waiting.kind", not(hasItem("PLAN_APPROVAL")));
    }

    @Test
    void aFiledPlanWaitsForNobody() {
        given.inForce(given.asked());
        workbench(TOWN_OFFICER).body("waiting.kind", not(hasItem("PLAN_APPROVAL")));
    }
}
