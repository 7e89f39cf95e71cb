package cn.gongjian.calendar;

import static cn.gongjian.calendar.Plans.refused;
import static cn.gongjian.support.Identity.ADMIN;
import static cn.gongjian.support.Identity.COLLEGE_BRANCH;
import static cn.gongjian.support.Identity.COUNTY_OFFICER;
import static cn.gongjian.support.Identity.TEACHER;
import static cn.gongjian.support.Identity.VILLAGE_BRANCH;
import static cn.gongjian.support.Identity.nobody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Identity;
import cn.gongjian.support.Scenario;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class ActivityKindResourceTest {

    @Inject Scenario world;
    @Inject Plans plans;

    @BeforeEach
    void world() {
        plans.fresh();
    }

    /** Kinds are everybody's and outlive a scenario. */
    @AfterEach
    void forget() {
        world.run("delete from activity where kind in (select code from activity_kind where name like '%（试）')");
        world.run("delete from activity_kind where name like '%（试）'");
    }

    private ValidatableResponse add(Identity who, String name, Object... more) {
        var facts = new HashMap<String, Object>(Map.of("name", name, "group", "MEET"));
        for (int i = 0; i < more.length; i += 2) facts.put((String) more[i], more[i + 1]);
        return who.asks().body(facts).post("/v1/activity-kinds").then();
    }

    private ValidatableResponse change(Identity who, String code, Map<String, ?> patch) {
        var tag = who.asks().get("/v1/activity-kinds/" + code).then().extract().header("ETag");
        return who.asks().header("If-Match", tag).body(patch).patch("/v1/activity-kinds/" + code).then();
    }

    @Test
    void theKindsOfThePlansAreThere() {
        TEACHER.asks().get("/v1/activity-kinds").then().statusCode(200)
                .body("items.code", hasItems("SYNC_CLASS", "JOINT_RESEARCH", "PARTY_LECTURE", "ORGANIZATION_LIFE", "PREACHING", "TOPIC_RESEARCH", "APPRAISAL"))
                .body("items.code[-1]", is("OTHER"))
                .body("items.find { it.code == 'INSPECTION' }.asksGuidance", is(true))
                .body("items.isOffered", everyItem(is(true)))
                .body("items[0].allowedActions", empty());
    }

    @Test
    void anOfficerAddsOneThatEverybodyThenPlans() {
        String code = add(COUNTY_OFFICER, "家长学校（试）").statusCode(201).header("Location", matchesPattern("/api/v1/activity-kinds/OWN_[A-J]+"))
                .body("position", is(500)).body("asksGuidance", is(false)).extract().path("code");
        VILLAGE_BRANCH.asks().body(plans.partyDay(3, "kind", code)).post("/v1/activities").then().statusCode(201).body("kind", is(code));
        COUNTY_OFFICER.asks().get("/v1/activity-kinds/" + code + "/audit-events").then().statusCode(200).body("items.action", contains("CREATE"));
    }

    @Test
    void aProgramMayNameTheCode() {
        add(ADMIN, "家长学校（试）", "code", "PARENT_SCHOOL", "asksGuidance", true).statusCode(201).header("Location", endsWith("/PARENT_SCHOOL")).body("asksGuidance", is(true));
        refused(add(ADMIN, "家长课堂（试）", "code", "PARENT_SCHOOL"), 409, "activity-kind-code-taken");
        add(ADMIN, "家长课堂（试）", "code", "parent school").statusCode(400).body("violations.pointer", contains("/code"));
    }

    @Test
    void noTwoHaveTheSameName() {
        refused(add(ADMIN, "党课"), 409, "activity-kind-name-taken");
    }

    @Test
    void onlyAdministratorsAndOfficersAdd() {
        refused(add(COLLEGE_BRANCH, "家长学校（试）"), 403, "activity-kind-not-yours");
        refused(add(TEACHER, "家长学校（试）"), 403, "activity-kind-not-yours");
        refused(nobody().body("{}").post("/v1/activity-kinds").then(), 401, "sign-in-required");
    }

    @Test
    void thePlatformsAdministratorRenamesAndWithdraws() {
        String code = add(COUNTY_OFFICER, "家长学校（试）").extract().path("code");
        change(ADMIN, code, Map.of("name", "家长课堂（试）", "isOffered", false)).statusCode(200)
                .body("name", is("家长课堂（试）")).body("isOffered", is(false)).body("group", is("MEET")).body("version", is(1));
        ADMIN.asks().get("/v1/activity-kinds/" + code + "/audit-events").then().body("items[0].changes.field", hasItems("name", "isOffered"));
        TEACHER.asks().get("/v1/activity-kinds").then().body("items.code", hasItem(code));
    }

    @Test
    void othersDoNotChangeWhatAllShare() {
        refused(change(COUNTY_OFFICER, "PARTY_DAY", Map.of("name", "党日（试）")), 403, "activity-kind-not-yours");
        refused(ADMIN.asks().header("If-Match", "\"0.x\"").body(Map.of()).patch("/v1/activity-kinds/NOTHING").then(), 404, "activity-kind-not-found");
    }

    @Test
    void anotherVersionIsNotOverwritten() {
        String code = add(COUNTY_OFFICER, "家长学校（试）").extract().path("code");
        var late = ADMIN.asks().get("/v1/activity-kinds/" + code).then().extract().header("ETag");
        change(ADMIN, code, Map.of("position", 20)).statusCode(200);
        refused(ADMIN.asks().header("If-Match", late).body(Map.of("position", 30)).patch("/v1/activity-kinds/" + code).then(), 412, "version-stale");
    }
}
