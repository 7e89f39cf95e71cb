package cn.gongjian.organization;

import static cn.gongjian.support.Identity.ADMIN;
import static cn.gongjian.support.Identity.AUDITOR;
import static cn.gongjian.support.Identity.CORE_SCHOOL;
import static cn.gongjian.support.Identity.COUNTY_OFFICER;
import static cn.gongjian.support.Identity.OTHER_OFFICER;
import static cn.gongjian.support.Identity.TEACHER;
import static cn.gongjian.support.Identity.VILLAGE_SCHOOL;
import static cn.gongjian.support.Identity.nobody;
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
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class PersonResourceTest {

    @Inject Scenario world;

    @BeforeEach
    void world() {
        world.fresh();
    }

    private Map<String, Object> teacherOf(UUID school) {
        return Map.of("name", "陈荣", "phone", "13812345678", "posts", List.of(Map.of("organizationId", school, "title", "语文教师", "fromOn", "2026-09-01")));
    }

    private String recorded(UUID school) {
        return ADMIN.asks().body(teacherOf(school)).post("/v1/people").then().statusCode(201).extract().path("id");
    }

    private String tag(String id) {
        return ADMIN.asks().get("/v1/people/" + id).header("ETag");
    }

    @Test
    void withoutSignInNobodyIsShown() {
        nobody().get("/v1/people").then().statusCode(401);
    }

    @Test
    void liaisonRecordsSomebodyOfTheirSchool() {
        CORE_SCHOOL.asks().body(teacherOf(world.coreSchool)).post("/v1/people").then().statusCode(201)
                .body("phoneMasked", is("138****5678")).body("posts[0].organization.name", is("仙居县第一小学"));
    }

    @Test
    void liaisonRecordsNobodyOfAnotherSchool() {
        CORE_SCHOOL.asks().body(teacherOf(world.villageSchool)).post("/v1/people").then().statusCode(404).body("type", is("/problems/organization-not-found"));
        var both = Map.of("name", "幽灵", "posts", List.of(Map.of("organizationId", world.coreSchool, "title", "教师"), Map.of("organizationId", world.town, "title", "书记")));
        CORE_SCHOOL.asks().body(both).post("/v1/people").then().statusCode(404);
    }

    @Test
    void postThatEndsBeforeItBeginsIsRefused() {
        var body = Map.of("name", "陈荣", "posts", List.of(Map.of("organizationId", world.coreSchool, "title", "教师", "fromOn", "2026-09-01", "toOn", "2026-08-01")));
        ADMIN.asks().body(body).post("/v1/people").then().statusCode(400).body("type", is("/problems/person-post-dates-reversed"));
    }

    @Test
    void personOfOthersLooksLikeNone() {
        OTHER_OFFICER.asks().get("/v1/people/" + recorded(world.coreSchool)).then().statusCode(404).body("type", is("/problems/person-not-found"));
    }

    @Test
    void listHoldsPeopleInReachWithAllTheirPosts() {
        var id = recorded(world.coreSchool);
        COUNTY_OFFICER.asks().queryParam("organizationId", world.coreSchool).get("/v1/people?limit=100").then().statusCode(200)
                .body("items.id", hasItem(id)).body("items.find { it.id == '" + id + "' }.posts", hasSize(1));
        VILLAGE_SCHOOL.asks().get("/v1/people?limit=100").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void wholePhoneIsShownToTheSchoolsLiaisonAndRecorded() {
        var id = recorded(world.coreSchool);
        CORE_SCHOOL.asks().post("/v1/people/" + id + "/phone-disclosures").then().statusCode(200).body("phone", is("13812345678"));
        AUDITOR.asks().queryParam("subjectId", id).get("/v1/audit-events").then().body("items.action", contains("DISCLOSE_PHONE", "CREATE"));
    }

    @Test
    void schoolThatThePersonHasLeftHasNoHandOnTheRecord() {
        var id = recorded(world.coreSchool);
        world.run("update person_post set from_on = current_date - 9, to_on = current_date - 1 where person_id = $1", UUID.fromString(id));
        world.run("insert into person_post (id, person_id, organization_id, title, from_on) values ($1, $2, $3, '教师', current_date)",
                UUID.randomUUID(), UUID.fromString(id), world.villageSchool);
        CORE_SCHOOL.asks().post("/v1/people/" + id + "/phone-disclosures").then().statusCode(403).body("type", is("/problems/phone-not-yours-to-see"));
        var seen = CORE_SCHOOL.asks().get("/v1/people/" + id).then().statusCode(200).body("allowedActions", hasSize(0)).extract();
        CORE_SCHOOL.asks().header("If-Match", seen.header("ETag")).body(Map.of("name", "别人")).patch("/v1/people/" + id).then().statusCode(403);
        VILLAGE_SCHOOL.asks().post("/v1/people/" + id + "/phone-disclosures").then().statusCode(200);
    }

    @Test
    void accountIsNotOpenedByWhoAdministersLessThanItsRolesReach() {
        world.grant(TEACHER, world.coreSchool, "ADMIN");
        world.grant(CORE_SCHOOL, world.county, "OFFICER");
        var path = "/v1/people/" + world.personId(CORE_SCHOOL);
        TEACHER.asks().get(path).then().statusCode(200).body("allowedActions", not(hasItem("UNBIND_ACCOUNT")));
        TEACHER.asks().post(path + "/account-removal").then().statusCode(403).body("type", is("/problems/person-not-yours"));
    }

    @Test
    void wholePhoneIsNotShownToATeacher() {
        TEACHER.asks().post("/v1/people/" + recorded(world.coreSchool) + "/phone-disclosures").then().statusCode(403)
                .body("type", is("/problems/phone-not-yours-to-see"));
    }

    @Test
    void trailHoldsNoWholePhone() {
        var id = recorded(world.coreSchool);
        var trail = AUDITOR.asks().queryParam("subjectId", id).get("/v1/audit-events").then().extract().asString();
        org.junit.jupiter.api.Assertions.assertFalse(trail.contains("13812345678"));
    }

    @Test
    void changeReplacesThePosts() {
        var id = recorded(world.coreSchool);
        var posts = Map.of("posts", List.of(Map.of("organizationId", world.coreSchool, "title", "教导主任", "fromOn", "2026-09-01")));
        ADMIN.asks().header("If-Match", tag(id)).body(posts).patch("/v1/people/" + id).then().statusCode(200).body("posts.title", contains("教导主任"));
    }

    @Test
    void liaisonCannotTakeAwayAPostElsewhere() {
        var body = Map.of("name", "两校教师", "posts", List.of(Map.of("organizationId", world.coreSchool, "title", "教师", "fromOn", "2026-09-01"),
                Map.of("organizationId", world.villageSchool, "title", "支教", "fromOn", "2026-09-01")));
        String id = ADMIN.asks().body(body).post("/v1/people").then().statusCode(201).extract().path("id");
        var fewer = Map.of("posts", List.of(Map.of("organizationId", world.coreSchool, "title", "教师", "fromOn", "2026-09-01")));
        var tag = CORE_SCHOOL.asks().get("/v1/people/" + id).header("ETag");
        CORE_SCHOOL.asks().header("If-Match", tag).body(fewer).patch("/v1/people/" + id).then().statusCode(403).body("type", is("/problems/person-not-yours"));
    }

    @Test
    void phoneCanBeTakenOff() {
        var id = recorded(world.coreSchool);
        ADMIN.asks().header("If-Match", tag(id)).body("{\"phone\":null}").patch("/v1/people/" + id).then().statusCode(200).body("phoneMasked", nullValue());
        ADMIN.asks().post("/v1/people/" + id + "/phone-disclosures").then().statusCode(404).body("type", is("/problems/phone-not-recorded"));
    }

    @Test
    void unknownMemberIsRefusedEvenToBeEmptied() {
        var id = recorded(world.coreSchool);
        ADMIN.asks().header("If-Match", tag(id)).body("{\"nonsense\":null,\"id\":null}").patch("/v1/people/" + id).then().statusCode(400);
    }

    @Test
    void unbindingNeedsABinding() {
        ADMIN.asks().post("/v1/people/" + recorded(world.coreSchool) + "/account-removal").then().statusCode(404).body("type", is("/problems/account-not-found"));
    }

    @Test
    void accountsAreTheAdministratorsBusiness() {
        CORE_SCHOOL.asks().body(Map.of("username", "chen.rong", "mode", "BIND_EXISTING")).post("/v1/people/" + recorded(world.coreSchool) + "/account")
                .then().statusCode(403).body("type", is("/problems/person-not-yours"));
    }

    @Test
    void anUnboundPersonLosesTheirRightsAtOnce() {
        TEACHER.asks().get("/v1/me").then().statusCode(200);
        ADMIN.asks().post("/v1/people/" + world.personId(TEACHER) + "/account-removal").then().statusCode(200).body("account", nullValue());
        TEACHER.asks().get("/v1/me").then().statusCode(403).body("type", is("/problems/account-not-bound"));
    }
}
