package cn.gongjian.organization;

import static cn.gongjian.support.Identity.ADMIN;
import static cn.gongjian.support.Identity.COUNTY_OFFICER;
import static cn.gongjian.support.Identity.TEACHER;
import static cn.gongjian.support.Identity.nobody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Identity;
import cn.gongjian.support.Scenario;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class GrantResourceTest {

    @Inject Scenario world;

    @BeforeEach
    void world() {
        world.fresh();
    }

    private Map<String, Object> liaison() {
        return Map.of("personId", world.personId(TEACHER), "organizationId", world.coreSchool, "role", "COORDINATOR", "fromOn", "2026-01-01");
    }

    private String granted() {
        return ADMIN.asks().body(liaison()).post("/v1/grants").then().statusCode(201).extract().path("id");
    }

    @Test
    void withoutSignInNoGrantIsShown() {
        nobody().get("/v1/grants").then().statusCode(401);
    }

    @Test
    void aGrantHoldsFromItsAnswerOn() {
        TEACHER.asks().get("/v1/me").then().body("grants.role", contains("STAFF"));
        granted();
        TEACHER.asks().get("/v1/me").then().body("grants.role", hasItem("COORDINATOR"));
    }

    @Test
    void aRevokedGrantHoldsNoLonger() {
        ADMIN.asks().post("/v1/grants/" + granted() + "/revocation").then().statusCode(200).body("allowedActions", hasSize(0));
        TEACHER.asks().get("/v1/me").then().body("grants.role", contains("STAFF"));
    }

    @Test
    void secondRevocationIsRefused() {
        var id = granted();
        ADMIN.asks().post("/v1/grants/" + id + "/revocation").then().statusCode(200);
        ADMIN.asks().post("/v1/grants/" + id + "/revocation").then().statusCode(409).body("type", is("/problems/grant-already-revoked"));
    }

    @Test
    void theSameGrantTwiceIsRefused() {
        granted();
        ADMIN.asks().body(liaison()).post("/v1/grants").then().statusCode(409).body("type", is("/problems/grant-exists"));
    }

    private io.restassured.response.ValidatableResponse grant(String from, String to) {
        var wanted = new HashMap<>(liaison());
        wanted.put("fromOn", from);
        wanted.put("toOn", to);
        return ADMIN.asks().body(wanted).post("/v1/grants").then();
    }

    @Test
    void earlierGrantIsNotHinderedByALaterOne() {
        grant("2027-09-01", null).statusCode(201);
        grant("2026-01-01", "2027-08-31").statusCode(201);
    }

    @Test
    void grantsThatShareADayAreRefused() {
        grant("2027-09-01", null).statusCode(201);
        grant("2026-01-01", "2027-09-01").statusCode(409).body("type", is("/problems/grant-exists"));
    }

    @Test
    void revokedGrantHindersNone() {
        ADMIN.asks().post("/v1/grants/" + granted() + "/revocation").then().statusCode(200);
        grant("2026-01-01", null).statusCode(201);
    }

    @Test
    void reversedDatesAreRefused() {
        var body = Map.of("personId", world.personId(TEACHER), "organizationId", world.coreSchool, "role", "FINANCE", "fromOn", "2026-02-01", "toOn", "2026-01-01");
        ADMIN.asks().body(body).post("/v1/grants").then().statusCode(400).body("type", is("/problems/grant-dates-reversed"));
    }

    @Test
    void officerGivesNoRoles() {
        COUNTY_OFFICER.asks().body(liaison()).post("/v1/grants").then().statusCode(403).body("type", is("/problems/grant-not-yours"));
    }

    @Test
    void administratorGivesThemselfNoRole() {
        var body = Map.of("personId", world.personId(ADMIN), "organizationId", world.county, "role", "OFFICER");
        ADMIN.asks().body(body).post("/v1/grants").then().statusCode(403).body("type", is("/problems/grant-to-oneself"));
    }

    @Test
    void administratorOfOneUnitGivesNoAccountToSomebodyOfSeveral() {
        world.grant(TEACHER, world.coreSchool, "ADMIN");
        world.run("insert into person_post (id, person_id, organization_id, title, from_on) values ($1, $2, $3, '兼职', current_date)",
                UUID.randomUUID(), world.personId(Identity.CORE_SCHOOL), world.county);
        TEACHER.asks().post("/v1/people/" + world.personId(Identity.CORE_SCHOOL) + "/account-removal").then().statusCode(403)
                .body("type", is("/problems/person-not-yours"));
    }

    @Test
    void officerSeesNoGrants() {
        var id = granted();
        COUNTY_OFFICER.asks().get("/v1/grants").then().statusCode(200).body("items", hasSize(0));
        COUNTY_OFFICER.asks().get("/v1/grants/" + id).then().statusCode(404).body("type", is("/problems/grant-not-found"));
    }

    @Test
    void unknownPersonIsA404() {
        var body = Map.of("personId", UUID.randomUUID(), "organizationId", world.coreSchool, "role", "STAFF");
        ADMIN.asks().body(body).post("/v1/grants").then().statusCode(404).body("type", is("/problems/person-not-found"));
    }

    @Test
    void administratorSeesNoBusiness() {
        Identity.ADMIN.asks().get("/v1/me").then().body("menus", contains("WORKBENCH", "ADMIN"));
    }
}
