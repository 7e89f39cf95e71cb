package cn.gongjian.plan;

import static cn.gongjian.plan.GivenPlans.event;
import static cn.gongjian.plan.GivenPlans.get;
import static cn.gongjian.plan.GivenPlans.patch;
import static cn.gongjian.plan.GivenPlans.writes;
import static cn.gongjian.support.Identity.ADMIN;
import static cn.gongjian.support.Identity.AUDITOR;
import static cn.gongjian.support.Identity.COLLEGE_BRANCH;
import static cn.gongjian.support.Identity.CORE_SCHOOL;
import static cn.gongjian.support.Identity.OTHER_OFFICER;
import static cn.gongjian.support.Identity.TOWN_OFFICER;
import static cn.gongjian.support.Identity.VILLAGE_BRANCH;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Scenario;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class PlanResourceTest {

    @Inject Scenario world;
    @Inject GivenPlans given;

    @BeforeEach
    void world() {
        world.fresh();
    }

    @Test
    void eitherSideWritesThePlanOfAPairing() {
        writes(VILLAGE_BRANCH, given.asked()).statusCode(201).body("state", is("DRAFT")).body("edition", is(1)).body("within.subject", is("PAIRING"))
                .body("content.commitments[0].period", is("QUARTER")).body("allowedActions", contains("EDIT", "SUBMIT", "WITHDRAW"));
    }

    @Test
    void whoeverSeesThePairingReadsIt() {
        var id = given.written(given.asked());
        get(AUDITOR, id).statusCode(200).body("allowedActions", hasSize(0));
    }

    @Test
    void othersFindNothing() {
        var id = given.written(given.asked());
        for (var by : List.of(OTHER_OFFICER, CORE_SCHOOL, ADMIN)) get(by, id).statusCode(404).body("type", is("/problems/plan-not-found"));
    }

    @Test
    void theListShowsOnlyWhatIsInSight() {
        var id = given.written(given.asked());
        TOWN_OFFICER.asks().get("/v1/plans?q=结对共建").then().statusCode(200).body("items.id", hasItem(id));
        OTHER_OFFICER.asks().get("/v1/plans").then().statusCode(200).body("items.id", not(hasItem(id)));
    }

    @Test
    void aPlanOfAPairingInSightOfNobodyIsNotWritten() {
        writes(CORE_SCHOOL, given.asked()).statusCode(404).body("type", is("/problems/pairing-not-found"));
    }

    @Test
    void anAuditorWritesNone() {
        writes(AUDITOR, given.asked()).statusCode(403).body("type", is("/problems/plan-not-yours"));
    }

    @Test
    void withoutATermItIsNotSubmitted() {
        var asked = given.asked();
        asked.remove("endsOn");
        event(COLLEGE_BRANCH, given.written(asked), "submission", Map.of()).statusCode(400).body("type", is("/problems/plan-term-missing"))
                .body("violations.pointer", contains("/endsOn"));
    }

    @Test
    void aPromiseWithoutAPeriodIsNotSubmitted() {
        var vague = GivenPlans.commitment("主题党日", "PARTY_DAY", "QUARTER", 1);
        vague.remove("period");
        event(COLLEGE_BRANCH, given.written(given.asked(given.pairing(), List.of(vague))), "submission", Map.of()).statusCode(400)
                .body("type", is("/problems/plan-commitment-incomplete")).body("violations.pointer", contains("/content/commitments/0"));
    }

    @Test
    void anOfficerFilesItAndItIsFollowed() {
        var id = given.submitted(given.asked());
        event(TOWN_OFFICER, id, "approval", Map.of("filingNumber", "青党备[2026]03号", "filedOn", "2026-09-05", "inForce", true)).statusCode(200)
                .body("state", is("IN_FORCE")).body("filingNumber", is("青党备〔2026〕3号")).body("approvedBy.name", is("town-officer"));
    }

    @Test
    void theAuthorDoesNotApprove() {
        world.grant(COLLEGE_BRANCH, world.collegeBranch, "OFFICER");
        event(COLLEGE_BRANCH, given.submitted(given.asked()), "approval", Map.of("filingNumber", "1")).statusCode(409).body("type", is("/problems/plan-own-approval"));
    }

    @Test
    void neitherDoesWhoeverOnlyRunsIt() {
        event(VILLAGE_BRANCH, given.submitted(given.asked()), "approval", Map.of("filingNumber", "1")).statusCode(403).body("type", is("/problems/plan-not-yours"));
    }

    @Test
    void itComesBackWithAReasonAndIsSubmittedAgain() {
        var id = given.submitted(given.asked());
        event(TOWN_OFFICER, id, "return", Map.of("reason", "请补上联络员")).statusCode(200).body("state", is("DRAFT")).body("returnReason", is("请补上联络员"));
        patch(COLLEGE_BRANCH, id, Map.of("title", "结对共建方案（修改）")).statusCode(200);
        event(COLLEGE_BRANCH, id, "submission", Map.of()).statusCode(200).body("returnReason", nullValue());
    }

    @Test
    void anApprovedPlanIsNeverChanged() {
        var id = given.inForce(given.asked());
        patch(COLLEGE_BRANCH, id, Map.of("title", "别的")).statusCode(409).body("type", is("/problems/plan-wrong-state"));
        Assertions.assertThrows(RuntimeException.class, () -> world.run("update plan set title = '别的' where id = $1", java.util.UUID.fromString(id)));
    }

    @Test
    void aChangeIsTheNextEdition() {
        var id = given.inForce(given.asked());
        var next = event(VILLAGE_BRANCH, id, "editions", Map.of()).statusCode(201).body("edition", is(2)).body("state", is("DRAFT")).extract().<String>path("id");
        event(VILLAGE_BRANCH, id, "editions", Map.of()).statusCode(409).body("type", is("/problems/plan-edition-open"));
        event(VILLAGE_BRANCH, next, "submission", Map.of()).statusCode(200);
        event(TOWN_OFFICER, next, "approval", Map.of("filingNumber", "2", "inForce", true)).statusCode(200);
        get(TOWN_OFFICER, id).body("state", is("SUPERSEDED"));
        TOWN_OFFICER.asks().get("/v1/plans?editionOf=" + id).then().body("items.edition", contains(2, 1));
    }

    @Test
    void itIsClosedWithASummary() {
        var id = given.inForce(given.asked());
        event(COLLEGE_BRANCH, id, "closure", Map.of("summary", "四次活动全部完成。", "closedOn", "2027-08-31")).statusCode(200).body("state", is("CLOSED"))
                .body("closingSummary", is("四次活动全部完成。"));
    }

    @Test
    void aStaleVersionIsRefused() {
        var id = given.written(given.asked());
        var stale = get(COLLEGE_BRANCH, id).extract().header("ETag");
        patch(COLLEGE_BRANCH, id, Map.of("title", "一")).statusCode(200);
        COLLEGE_BRANCH.asks().header("If-Match", stale).body(Map.of("title", "二")).patch("/v1/plans/" + id).then().statusCode(412);
    }

    @Test
    void aKindThatDoesNotExistIsRefusedWhenItIsFiled() {
        var id = given.submitted(given.asked(given.pairing(), List.of(GivenPlans.commitment("飞行", "FLYING", "YEAR", 1))));
        event(TOWN_OFFICER, id, "approval", Map.of("filingNumber", "1")).statusCode(400).body("type", is("/problems/plan-commitment-kind-unknown"));
    }

    @Test
    void aDayThatDoesNotExistIsRefused() {
        var asked = given.asked();
        asked.put("content", Map.of("phases", List.of(Map.of("name", "实施", "from", "2026-09-01", "to", "2027-02-30", "precision", "DAY"))));
        writes(COLLEGE_BRANCH, asked).statusCode(400).body("type", is("/problems/request-invalid")).body("violations.pointer", contains("/content/phases/0/to"));
    }

    @Test
    void whatHappenedIsOnRecord() {
        var id = given.inForce(given.asked());
        TOWN_OFFICER.asks().get("/v1/plans/" + id + "/audit-events").then().statusCode(200).body("items.action", contains("ACTIVATE", "APPROVE", "SUBMIT", "CREATE"));
    }
}
