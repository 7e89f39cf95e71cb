package cn.gongjian.alliance;

import static cn.gongjian.alliance.GivenAlliances.get;
import static cn.gongjian.alliance.GivenAlliances.member;
import static cn.gongjian.alliance.GivenAlliances.patch;
import static cn.gongjian.alliance.GivenAlliances.post;
import static cn.gongjian.support.Identity.CORE_SCHOOL;
import static cn.gongjian.support.Identity.COUNTY_OFFICER;
import static cn.gongjian.support.Identity.OTHER_OFFICER;
import static cn.gongjian.support.Identity.TEACHER;
import static cn.gongjian.support.Identity.nobody;
import static cn.gongjian.support.Refusal.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Scenario;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class AllianceResourceTest {

    private static final LocalDate TODAY = LocalDate.now();
    @Inject Scenario world;
    @Inject GivenAlliances given;

    @BeforeEach
    void world() {
        world.fresh();
    }

    @Test
    void withoutSignInEverythingIsRefused() {
        refused(nobody().get("/v1/alliances").then(), 401, "sign-in-required");
    }

    @Test
    void officerDraftsOne() {
        COUNTY_OFFICER.asks().body(given.wanted()).post("/v1/alliances").then().statusCode(201)
                .header("Location", notNullValue())
                .header("ETag", notNullValue())
                .body("state", is("DRAFT"))
                .body("owner.id", is(world.county.toString()))
                .body("agreementNumber", is("仙教〔2026〕12号"))
                .body("subjects", contains("语文", "数学"))
                .body("members.organization.id", contains(world.coreSchool.toString(), world.villageSchool.toString()))
                .body("members[0].fromOn", is("2026-09-01"))
                .body("leadership", empty())
                .body("allowedActions", contains("EDIT", "ADD_MEMBER", "EDIT_MEMBERS", "EDIT_LEADERSHIP", "ACTIVATE", "CLOSE", "CREATE_ACTIVITY", "ALLOCATE"));
    }

    @Test
    void oneWithoutMembersIsReadWithNone() {
        var wanted = given.wanted();
        wanted.put("members", List.of());
        var id = COUNTY_OFFICER.asks().body(wanted).post("/v1/alliances").then().statusCode(201).extract().<String>path("id");
        get(COUNTY_OFFICER, id).statusCode(200).body("members", empty()).body("owner.id", is(world.county.toString()));
    }

    @Test
    void whatWasAnsweredIsWhatIsReadLater() {
        var made = COUNTY_OFFICER.asks().body(given.wanted()).post("/v1/alliances").then().statusCode(201).extract();
        get(COUNTY_OFFICER, made.path("id")).statusCode(200).header("ETag", is(made.header("ETag")));
    }

    @Test
    void membersMayLieInAnotherReach() {
        var wanted = given.wanted();
        wanted.put("members", List.of(member(world.coreSchool, "CORE"), member(world.elsewhereSchool, "MEMBER")));
        var id = COUNTY_OFFICER.asks().body(wanted).post("/v1/alliances").then().statusCode(201).extract().<String>path("id");
        get(OTHER_OFFICER, id).statusCode(200);
    }

    @Test
    void ownerMustBeOnesOwn() {
        refused(TEACHER.asks().body(given.ownedBy(world.coreSchool)).post("/v1/alliances").then(), 403, "alliance-not-yours");
        refused(COUNTY_OFFICER.asks().body(given.ownedBy(world.town)).post("/v1/alliances").then(), 404, "organization-not-found");
        CORE_SCHOOL.asks().body(given.ownedBy(world.coreSchool)).post("/v1/alliances").then().statusCode(201);
    }

    @Test
    void impossibleDraftsAreRefused() {
        refused(drafting("endsOn", "2026-08-31"), 400, "alliance-dates-reversed");
        refused(drafting("members", List.of(member(world.coreSchool, "CORE"), member(world.coreSchool, "MEMBER"))), 409, "alliance-member-twice");
        refused(drafting("members", List.of(member(world.coreSchool, "CORE"), member(world.villageSchool, "BASE"))), 409, "alliance-needs-one-core");
        refused(drafting("members", List.of(Map.of("organizationId", world.coreSchool, "role", "CORE", "toOn", "2026-01-01"))), 400,
                "alliance-member-dates-reversed");
        refused(drafting("members", List.of(member(UUID.randomUUID(), "CORE"))), 404, "organization-not-found");
        refused(drafting("leadership", List.of(Map.of("post", "LEADER", "personId", UUID.randomUUID()))), 404, "person-not-found");
        refused(drafting("name", " "), 400, "request-invalid");
        refused(drafting("members", List.of(Map.of("role", "CORE"))), 400, "request-invalid");
        refused(drafting("state", "ACTIVE"), 400, "request-invalid");
    }

    private ValidatableResponse drafting(String member, Object value) {
        var wanted = given.wanted();
        wanted.put(member, value);
        return COUNTY_OFFICER.asks().body(wanted).post("/v1/alliances").then();
    }

    @Test
    void closedOrganizationJoinsNothing() {
        world.run("update organization set closed_on = current_date where id = $1", world.otherSchool);
        refused(drafting("members", List.of(member(world.otherSchool, "CORE"))), 409, "organization-closed");
        refused(post(COUNTY_OFFICER, given.drafted(), "/members", member(world.otherSchool, "MEMBER")), 409, "organization-closed");
    }

    @Test
    void changeEmptiesAndReplaces() {
        var id = given.drafted();
        var change = new HashMap<String, Object>();
        change.put("endsOn", null);
        change.put("subjects", List.of("英语"));
        patch(COUNTY_OFFICER, id, "", change).statusCode(200).body("endsOn", nullValue()).body("subjects", contains("英语")).body("version", is(1));
        refused(patch(COUNTY_OFFICER, id, "", Map.of("endsOn", "2020-01-01")), 400, "alliance-dates-reversed");
        refused(patch(COUNTY_OFFICER, id, "", Map.of("filingNumber", "备1")), 400, "request-invalid");
        refused(COUNTY_OFFICER.asks().body("{}").patch("/v1/alliances/" + id).then(), 428, "version-required");
    }

    @Test
    void activationFilesIt() {
        var id = given.active();
        get(COUNTY_OFFICER, id).body("state", is("ACTIVE")).body("filingNumber", is("仙教〔2026〕7号")).body("filedOn", is(TODAY.toString()))
                .body("allowedActions", not(hasItem("ACTIVATE")));
        refused(post(COUNTY_OFFICER, id, "/activation", Map.of("filingNumber", "备1")), 409, "alliance-not-draft");
        var empty = COUNTY_OFFICER.asks().body(given.withoutMembers()).post("/v1/alliances").then().extract().<String>path("id");
        refused(post(COUNTY_OFFICER, empty, "/activation", Map.of("filingNumber", "备1")), 409, "alliance-without-core");
        get(COUNTY_OFFICER, empty).body("allowedActions", not(hasItem("ACTIVATE")));
    }

    @Test
    void repeatedRequestFoundsOnce() {
        var key = UUID.randomUUID().toString();
        var first = COUNTY_OFFICER.asks().header("Idempotency-Key", key).body(given.wanted()).post("/v1/alliances").then().statusCode(201).extract().asString();
        COUNTY_OFFICER.asks().header("Idempotency-Key", key).body(given.wanted()).post("/v1/alliances").then().statusCode(201)
                .header("Idempotency-Replayed", "true").body(is(first));
    }
}
