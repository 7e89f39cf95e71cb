package cn.gongjian.organization;

import static cn.gongjian.support.Identity.ADMIN;
import static cn.gongjian.support.Identity.COUNTY_OFFICER;
import static cn.gongjian.support.Identity.OTHER_OFFICER;
import static cn.gongjian.support.Identity.STRANGER;
import static cn.gongjian.support.Identity.TEACHER;
import static cn.gongjian.support.Identity.nobody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Scenario;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class OrganizationResourceTest {

    @Inject Scenario world;

    @BeforeEach
    void world() {
        world.fresh();
    }

    private Map<String, Object> school() {
        return Map.of("name", "埠头镇中心小学", "kind", "SCHOOL", "parentId", world.county);
    }

    private String created() {
        return ADMIN.asks().body(school()).post("/v1/organizations").then().statusCode(201).extract().path("id");
    }

    @Test
    void withoutSignInEverythingIsRefused() {
        nobody().get("/v1/organizations").then().statusCode(401).contentType("application/problem+json")
                .body("type", is("/problems/sign-in-required"));
    }

    @Test
    void anAccountThatNobodyBoundIsToldSo() {
        STRANGER.asks().get("/v1/organizations").then().statusCode(403).body("type", is("/problems/account-not-bound"));
    }

    @Test
    void officerSeesWhatLiesBeneath() {
        COUNTY_OFFICER.asks().get("/v1/organizations?limit=100").then().statusCode(200)
                .body("items.id", hasItems(world.county.toString(), world.coreSchool.toString()))
                .body("items.id", not(hasItem(world.town.toString())));
    }

    @Test
    void anOrganizationOfOthersLooksLikeNone() {
        var others = OTHER_OFFICER.asks().get("/v1/organizations/" + world.coreSchool).then().statusCode(404).extract().asString();
        var none = OTHER_OFFICER.asks().get("/v1/organizations/" + UUID.randomUUID()).then().statusCode(404).extract().asString();
        org.junit.jupiter.api.Assertions.assertEquals(withoutTrace(none), withoutTrace(others));
    }

    private static String withoutTrace(String problem) {
        return problem.replaceAll("\"traceId\":\"[^\"]*\"", "");
    }

    @Test
    void administratorAddsOne() {
        ADMIN.asks().body(school()).post("/v1/organizations").then().statusCode(201)
                .header("Location", notNullValue())
                .header("ETag", notNullValue())
                .body("name", is("埠头镇中心小学"))
                .body("parent.id", is(world.county.toString()))
                .body("allowedActions", contains("EDIT", "CLOSE", "ADD_CHILD", "ADD_PERSON"));
    }

    @Test
    void teacherAddsNone() {
        TEACHER.asks().body(Map.of("name", "分校", "kind", "SCHOOL", "parentId", world.coreSchool)).post("/v1/organizations")
                .then().statusCode(403).body("type", is("/problems/organization-not-yours"));
    }

    @Test
    void unknownMemberIsNamed() {
        ADMIN.asks().body(Map.of("name", "甲", "kind", "SCHOOL", "parentId", world.county, "rank", 1)).post("/v1/organizations")
                .then().statusCode(400).body("violations.pointer", contains("/rank"));
    }

    @Test
    void wrongTypeIsNamed() {
        ADMIN.asks().body("{\"name\": 5, \"kind\": \"SCHOOL\", \"parentId\": \"" + world.county + "\"}").post("/v1/organizations")
                .then().statusCode(400).body("violations.pointer", contains("/name"));
    }

    @Test
    void nulCharacterIsRefused() {
        ADMIN.asks().body("{\"name\": \"a\\u0000b\", \"kind\": \"SCHOOL\", \"parentId\": \"" + world.county + "\"}").post("/v1/organizations")
                .then().statusCode(400);
    }

    @Test
    void missingMembersAreAllNamed() {
        ADMIN.asks().body("{}").post("/v1/organizations").then().statusCode(400)
                .body("violations.pointer", contains("/kind", "/name", "/parentId"));
    }

    @Test
    void creditCodeWithAWrongCheckDigitIsRefused() {
        ADMIN.asks().body(Map.of("name", "甲", "kind", "SCHOOL", "parentId", world.county, "creditCode", "91350211M0000XUF46"))
                .post("/v1/organizations").then().statusCode(400).body("type", is("/problems/organization-code-invalid"));
    }

    @Test
    void aCodeBelongsToOneOrganization() {
        world.run("delete from organization where credit_code is not null");
        var facts = Map.of("name", "甲", "kind", "SCHOOL", "parentId", world.county, "creditCode", "91350100M000100Y43");
        ADMIN.asks().body(facts).post("/v1/organizations").then().statusCode(201);
        ADMIN.asks().body(facts).post("/v1/organizations").then().statusCode(409).body("type", is("/problems/organization-code-taken"));
    }

    @Test
    void repeatedRequestIsAnsweredAndNotRepeated() {
        var key = UUID.randomUUID().toString();
        var first = ADMIN.asks().header("Idempotency-Key", key).body(school()).post("/v1/organizations").then().statusCode(201).extract();
        var again = ADMIN.asks().header("Idempotency-Key", key).body(school()).post("/v1/organizations").then().statusCode(201)
                .header("Idempotency-Replayed", "true").extract();
        org.junit.jupiter.api.Assertions.assertEquals(first.asString(), again.asString());
        org.junit.jupiter.api.Assertions.assertEquals(first.header("ETag"), again.header("ETag"));
    }

    @Test
    void keyOfAnotherRequestIsRefused() {
        var key = UUID.randomUUID().toString();
        ADMIN.asks().header("Idempotency-Key", key).body(school()).post("/v1/organizations").then().statusCode(201);
        ADMIN.asks().header("Idempotency-Key", key).body(Map.of("name", "乙", "kind", "SCHOOL", "parentId", world.county))
                .post("/v1/organizations").then().statusCode(422).body("type", is("/problems/idempotency-mismatch"));
    }

    @Test
    void knownVersionIsNotSentAgain() {
        var tag = ADMIN.asks().get("/v1/organizations/" + world.county).then().statusCode(200).extract().header("ETag");
        ADMIN.asks().header("If-None-Match", tag).get("/v1/organizations/" + world.county).then().statusCode(304).body(equalTo(""));
    }

    @Test
    void changeWithoutVersionIsRefused() {
        ADMIN.asks().body("{\"address\":\"新街\"}").patch("/v1/organizations/" + created()).then().statusCode(428);
    }

    @Test
    void staleChangeShowsTheCurrentState() {
        var id = created();
        var old = ADMIN.asks().get("/v1/organizations/" + id).header("ETag");
        ADMIN.asks().header("If-Match", old).body("{\"address\":\"新街\"}").patch("/v1/organizations/" + id).then().statusCode(200).body("address", is("新街"));
        ADMIN.asks().header("If-Match", old).body("{\"address\":\"老街\"}").patch("/v1/organizations/" + id).then().statusCode(412)
                .body("current.address", is("新街")).header("ETag", notNullValue());
    }

    @Test
    void postMayStandForPatch() {
        var id = created();
        var tag = ADMIN.asks().get("/v1/organizations/" + id).header("ETag");
        ADMIN.asks().header("X-HTTP-Method-Override", "PATCH").header("If-Match", tag).body("{\"shortName\":\"埠小\"}")
                .post("/v1/organizations/" + id).then().statusCode(200).body("shortName", is("埠小"));
    }

    @Test
    void nullEmptiesAMember() {
        var id = created();
        var tag = ADMIN.asks().get("/v1/organizations/" + id).header("ETag");
        tag = ADMIN.asks().header("If-Match", tag).body("{\"shortName\":\"埠小\"}").patch("/v1/organizations/" + id).header("ETag");
        ADMIN.asks().header("If-Match", tag).body("{\"shortName\":null}").patch("/v1/organizations/" + id).then().statusCode(200)
                .body("shortName", org.hamcrest.Matchers.nullValue());
    }

    @Test
    void anOrganizationCannotLieBeneathItself() {
        var tag = ADMIN.asks().get("/v1/organizations/" + world.county).header("ETag");
        ADMIN.asks().header("If-Match", tag).body("{\"parentId\":\"" + world.coreSchool + "\"}").patch("/v1/organizations/" + world.county)
                .then().statusCode(409).body("type", is("/problems/organization-beneath-itself"));
    }

    @Test
    void pagesFollowEachOtherWithoutGap() {
        var first = COUNTY_OFFICER.asks().get("/v1/organizations?limit=3&count=true").then().statusCode(200).body("total", is(4)).extract();
        COUNTY_OFFICER.asks().queryParam("cursor", first.<String>path("nextCursor")).get("/v1/organizations?limit=3").then().statusCode(200)
                .body("items.size()", is(1)).body("nextCursor", org.hamcrest.Matchers.nullValue());
    }

    @Test
    void inventedCursorIsRefused() {
        ADMIN.asks().get("/v1/organizations?cursor=abc").then().statusCode(400).body("type", is("/problems/cursor-invalid"));
    }

    @Test
    void unreadableQueryParameterIsRefused() {
        ADMIN.asks().get("/v1/organizations?parentId=nix").then().statusCode(400);
    }

    @Test
    void limitHasBounds() {
        ADMIN.asks().get("/v1/organizations?limit=201").then().statusCode(400).body("violations.pointer", contains("/limit"));
    }

    @Test
    void everyChangeLeavesARowInTheTrail() {
        var id = created();
        ADMIN.asks().queryParam("subjectId", id).get("/v1/audit-events").then().statusCode(200)
                .body("items.action", contains("CREATE"))
                .body("items[0].changes.find { it.field == 'name' }.after", is("埠头镇中心小学"));
    }

    @Test
    void theTrailKeepsChangesAsAListThatSqlCanRead() {
        var row = world.run("select jsonb_typeof(changes) from audit_event where subject_id = $1", UUID.fromString(created())).iterator().next();
        org.junit.jupiter.api.Assertions.assertEquals("array", row.getString(0));
    }

    @Test
    void theTrailCannotBeRewritten() {
        created();
        org.junit.jupiter.api.Assertions.assertThrows(io.vertx.pgclient.PgException.class, () -> world.run("update audit_event set action = 'X'"));
        org.junit.jupiter.api.Assertions.assertThrows(io.vertx.pgclient.PgException.class, () -> world.run("delete from audit_event"));
    }
}
