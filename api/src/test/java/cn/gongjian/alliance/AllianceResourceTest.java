package cn.gongjian.alliance;

import static cn.gongjian.support.Identity.ADMIN;
import static cn.gongjian.support.Identity.AUDITOR;
import static cn.gongjian.support.Identity.CORE_SCHOOL;
import static cn.gongjian.support.Identity.COUNTY_OFFICER;
import static cn.gongjian.support.Identity.OTHER_OFFICER;
import static cn.gongjian.support.Identity.TEACHER;
import static cn.gongjian.support.Identity.TOWN_OFFICER;
import static cn.gongjian.support.Identity.VILLAGE_SCHOOL;
import static cn.gongjian.support.Identity.nobody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongjian.organization.Callers;
import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Identity;
import cn.gongjian.support.InSession;
import cn.gongjian.support.Scenario;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class AllianceResourceTest {

    private static final LocalDate TODAY = LocalDate.now();
    @Inject Scenario world;
    @Inject Pool pool;
    @Inject Callers callers;
    @Inject Alliances alliances;

    @BeforeEach
    void world() {
        world.fresh();
    }

    private Map<String, Object> wanted() {
        var wanted = new HashMap<String, Object>();
        wanted.put("name", "仙居县城乡义务教育共同体");
        wanted.put("type", "FUSED");
        wanted.put("ownerId", world.county);
        wanted.put("startsOn", "2026-09-01");
        wanted.put("endsOn", "2029-08-31");
        wanted.put("subjects", List.of("语文", "数学"));
        wanted.put("agreementNumber", "仙教[2026]012号");
        wanted.put("members", List.of(member(world.coreSchool, "CORE"), member(world.villageSchool, "MEMBER")));
        return wanted;
    }

    private static Map<String, Object> member(UUID organization, String role) {
        return Map.of("organizationId", organization, "role", role);
    }

    private String drafted() {
        return COUNTY_OFFICER.asks().body(wanted()).post("/v1/alliances").then().statusCode(201).extract().path("id");
    }

    private String active() {
        var id = drafted();
        post(COUNTY_OFFICER, id, "/activation", Map.of("filingNumber", "仙教(2026)第007号")).statusCode(200);
        return id;
    }

    private String closed() {
        var id = active();
        post(COUNTY_OFFICER, id, "/closure", Map.of("reason", "建设期满")).statusCode(200);
        return id;
    }

    private static ValidatableResponse get(Identity by, String id) {
        return by.asks().get("/v1/alliances/" + id).then();
    }

    private static ValidatableResponse post(Identity by, String id, String path, Object body) {
        return by.asks().body(body).post("/v1/alliances/" + id + path).then();
    }

    private static ValidatableResponse patch(Identity by, String id, String path, Object body) {
        var tag = get(by, id).extract().header("ETag");
        return by.asks().header("If-Match", tag).body(body).patch("/v1/alliances/" + id + path).then();
    }

    private String memberId(String alliance, UUID organization) {
        return get(COUNTY_OFFICER, alliance).extract().path("members.find { it.organization.id == '" + organization + "' }.id");
    }

    private static void refused(ValidatableResponse answer, int status, String slug) {
        answer.statusCode(status).contentType("application/problem+json").body("type", is("/problems/" + slug)).body("title", notNullValue());
    }

    @Test
    void withoutSignInEverythingIsRefused() {
        refused(nobody().get("/v1/alliances").then(), 401, "sign-in-required");
    }

    @Test
    void officerDraftsOne() {
        COUNTY_OFFICER.asks().body(wanted()).post("/v1/alliances").then().statusCode(201)
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
        var wanted = wanted();
        wanted.put("members", List.of());
        var id = COUNTY_OFFICER.asks().body(wanted).post("/v1/alliances").then().statusCode(201).extract().<String>path("id");
        get(COUNTY_OFFICER, id).statusCode(200).body("members", empty()).body("owner.id", is(world.county.toString()));
    }

    @Test
    void whatWasAnsweredIsWhatIsReadLater() {
        var made = COUNTY_OFFICER.asks().body(wanted()).post("/v1/alliances").then().statusCode(201).extract();
        get(COUNTY_OFFICER, made.path("id")).statusCode(200).header("ETag", is(made.header("ETag")));
    }

    @Test
    void membersMayLieInAnotherReach() {
        var wanted = wanted();
        wanted.put("members", List.of(member(world.coreSchool, "CORE"), member(world.elsewhereSchool, "MEMBER")));
        var id = COUNTY_OFFICER.asks().body(wanted).post("/v1/alliances").then().statusCode(201).extract().<String>path("id");
        get(OTHER_OFFICER, id).statusCode(200);
    }

    @Test
    void ownerMustBeOnesOwn() {
        refused(TEACHER.asks().body(ownedBy(world.coreSchool)).post("/v1/alliances").then(), 403, "alliance-not-yours");
        refused(COUNTY_OFFICER.asks().body(ownedBy(world.town)).post("/v1/alliances").then(), 404, "organization-not-found");
        CORE_SCHOOL.asks().body(ownedBy(world.coreSchool)).post("/v1/alliances").then().statusCode(201);
    }

    private Map<String, Object> ownedBy(UUID owner) {
        var wanted = wanted();
        wanted.put("ownerId", owner);
        return wanted;
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
        var wanted = wanted();
        wanted.put(member, value);
        return COUNTY_OFFICER.asks().body(wanted).post("/v1/alliances").then();
    }

    @Test
    void closedOrganizationJoinsNothing() {
        world.run("update organization set closed_on = current_date where id = $1", world.otherSchool);
        refused(drafting("members", List.of(member(world.otherSchool, "CORE"))), 409, "organization-closed");
        refused(post(COUNTY_OFFICER, drafted(), "/members", member(world.otherSchool, "MEMBER")), 409, "organization-closed");
    }

    @Test
    void everyPartySeesItAndNobodyElse() {
        var id = drafted();
        get(CORE_SCHOOL, id).statusCode(200);
        get(VILLAGE_SCHOOL, id).statusCode(200);
        get(TEACHER, id).statusCode(200).body("allowedActions", empty());
        get(AUDITOR, id).statusCode(200).body("allowedActions", empty());
        refused(get(OTHER_OFFICER, id), 404, "alliance-not-found");
        refused(get(ADMIN, id), 404, "alliance-not-found");
        ADMIN.asks().get("/v1/alliances").then().statusCode(200).body("items", empty());
        OTHER_OFFICER.asks().get("/v1/alliances?limit=200").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void outsidersChangeNothingAndLearnNothing() {
        var id = drafted();
        var member = memberId(id, world.villageSchool);
        for (var path : List.of("/members", "/leadership", "/activation", "/closure", "/members/" + member + "/departure"))
            refused(post(TOWN_OFFICER, id, path, bodies().get(path.replace("/" + member, ""))), 404, "alliance-not-found");
        refused(TOWN_OFFICER.asks().header("If-Match", "*").body("{}").patch("/v1/alliances/" + id).then(), 404, "alliance-not-found");
        refused(TOWN_OFFICER.asks().header("If-Match", "*").body("{}").patch("/v1/alliances/" + id + "/members/" + member).then(), 404, "alliance-not-found");
        refused(TOWN_OFFICER.asks().get("/v1/alliances/" + id + "/audit-events").then(), 404, "alliance-not-found");
    }

    @Test
    void onlyFounderAndLeadEdit() {
        var id = drafted();
        var member = memberId(id, world.villageSchool);
        for (var path : List.of("/members", "/leadership", "/activation", "/closure", "/members/" + member + "/departure"))
            refused(post(VILLAGE_SCHOOL, id, path, bodies().get(path.replace("/" + member, ""))), 403, "alliance-not-yours");
        refused(patch(VILLAGE_SCHOOL, id, "", Map.of("goal", "新")), 403, "alliance-not-yours");
        refused(patch(VILLAGE_SCHOOL, id, "/members/" + member, Map.of("role", "CORE")), 403, "alliance-not-yours");
        patch(CORE_SCHOOL, id, "", Map.of("goal", "新")).statusCode(200).body("goal", is("新"));
        refused(post(CORE_SCHOOL, id, "/activation", bodies().get("/activation")), 403, "alliance-not-yours");
    }

    private Map<String, Object> bodies() {
        return Map.of("/members", member(world.otherSchool, "MEMBER"),
                "/leadership", Map.of("posts", List.of()),
                "/activation", Map.of("filingNumber", "备1"),
                "/closure", Map.of("reason", "期满"),
                "/members/departure", Map.of("toOn", TODAY.toString()));
    }

    @Test
    void closedOneRefusesEveryChange() {
        var id = closed();
        var member = memberId(id, world.villageSchool);
        for (var path : List.of("/members", "/leadership", "/activation", "/closure", "/members/" + member + "/departure"))
            refused(post(COUNTY_OFFICER, id, path, bodies().get(path.replace("/" + member, ""))), 409, "alliance-closed");
        refused(patch(COUNTY_OFFICER, id, "", Map.of("goal", "新")), 409, "alliance-closed");
        refused(patch(COUNTY_OFFICER, id, "/members/" + member, Map.of("role", "COOPERATING")), 409, "alliance-closed");
        get(COUNTY_OFFICER, id).body("allowedActions", empty()).body("closeReason", is("建设期满")).body("closedOn", is(TODAY.toString()));
    }

    @Test
    void changeEmptiesAndReplaces() {
        var id = drafted();
        var change = new HashMap<String, Object>();
        change.put("endsOn", null);
        change.put("subjects", List.of("英语"));
        patch(COUNTY_OFFICER, id, "", change).statusCode(200).body("endsOn", nullValue()).body("subjects", contains("英语")).body("version", is(1));
        refused(patch(COUNTY_OFFICER, id, "", Map.of("endsOn", "2020-01-01")), 400, "alliance-dates-reversed");
        refused(patch(COUNTY_OFFICER, id, "", Map.of("filingNumber", "备1")), 400, "request-invalid");
        refused(COUNTY_OFFICER.asks().body("{}").patch("/v1/alliances/" + id).then(), 428, "version-required");
    }

    @Test
    void joiningMakesTheKnownVersionStale() {
        var id = drafted();
        var old = get(COUNTY_OFFICER, id).extract().header("ETag");
        post(COUNTY_OFFICER, id, "/members", member(world.otherSchool, "MEMBER")).statusCode(201)
                .body("members.organization.id", hasItem(world.otherSchool.toString())).body("version", is(1));
        COUNTY_OFFICER.asks().header("If-Match", old).body(Map.of("goal", "新")).patch("/v1/alliances/" + id).then().statusCode(412)
                .body("current.members.size()", is(3));
    }

    @Test
    void nobodyJoinsTwiceAndNoSecondLead() {
        var id = drafted();
        refused(post(COUNTY_OFFICER, id, "/members", member(world.villageSchool, "COOPERATING")), 409, "alliance-member-twice");
        refused(post(COUNTY_OFFICER, id, "/members", member(world.otherSchool, "BASE")), 409, "alliance-needs-one-core");
        refused(post(COUNTY_OFFICER, id, "/members", member(UUID.randomUUID(), "MEMBER")), 404, "organization-not-found");
        refused(patch(COUNTY_OFFICER, id, "/members/" + memberId(id, world.villageSchool), Map.of("role", "CORE")), 409, "alliance-needs-one-core");
    }

    @Test
    void twoLeadsAtOnceLeaveOne() {
        var id = COUNTY_OFFICER.asks().body(withoutMembers()).post("/v1/alliances").then().statusCode(201).extract().<String>path("id");
        var candidates = List.of(world.coreSchool, world.villageSchool, world.otherSchool, world.elsewhereSchool, world.village, world.college);
        var attempts = candidates.stream().map(unit -> CompletableFuture.supplyAsync(
                () -> post(COUNTY_OFFICER, id, "/members", member(unit, "CORE")).extract().statusCode())).toList();
        assertEquals(List.of(201, 409, 409, 409, 409, 409), attempts.stream().map(CompletableFuture::join).sorted().toList());
        get(COUNTY_OFFICER, id).body("members.size()", is(1));
    }

    @Test
    void differentMembersAtOnceAllJoin() {
        var id = COUNTY_OFFICER.asks().body(withoutMembers()).post("/v1/alliances").then().statusCode(201).extract().<String>path("id");
        var joining = List.of(world.coreSchool, world.villageSchool, world.otherSchool, world.elsewhereSchool);
        var attempts = joining.stream().map(unit -> CompletableFuture.supplyAsync(
                () -> post(COUNTY_OFFICER, id, "/members", member(unit, "MEMBER")).extract().statusCode())).toList();
        assertEquals(List.of(201, 201, 201, 201), attempts.stream().map(CompletableFuture::join).toList());
        get(COUNTY_OFFICER, id).body("members.size()", is(4));
    }

    private Map<String, Object> withoutMembers() {
        var wanted = wanted();
        wanted.remove("members");
        return wanted;
    }

    /** A row that another process is about to commit is seen by no rule, only by the database. */
    @Test
    void databaseRefusesWhatTheRuleCannotSee() throws Exception {
        var id = drafted();
        assertEquals(List.of(409, "/problems/alliance-member-twice"), meeting(id, world.otherSchool, "MEMBER", member(world.otherSchool, "MEMBER")));
        var other = COUNTY_OFFICER.asks().body(withoutMembers()).post("/v1/alliances").then().extract().<String>path("id");
        assertEquals(List.of(409, "/problems/alliance-needs-one-core"), meeting(other, world.otherSchool, "BASE", member(world.coreSchool, "CORE")));
    }

    private List<Object> meeting(String alliance, UUID first, String role, Object second) throws Exception {
        var connection = pool.getConnection().await().indefinitely();
        try {
            var transaction = connection.begin().await().indefinitely();
            connection.preparedQuery("insert into alliance_member (id, alliance_id, organization_id, role, from_on) values ($1, $2, $3, $4, $5)")
                    .execute(Tuple.of(UUID.randomUUID(), UUID.fromString(alliance), first, role, LocalDate.of(2026, 9, 1))).await().indefinitely();
            var attempt = CompletableFuture.supplyAsync(() -> post(COUNTY_OFFICER, alliance, "/members", second).extract());
            awaitBlocked(attempt);
            transaction.commit().await().indefinitely();
            var answer = attempt.join();
            return List.of(answer.statusCode(), answer.path("type"));
        } finally {
            connection.close().await().indefinitely();
        }
    }

    private void awaitBlocked(CompletableFuture<?> attempt) {
        var blocked = "select count(*) from pg_locks where not granted";
        while (!attempt.isDone() && world.run(blocked).iterator().next().getLong(0) == 0) Thread.onSpinWait();
    }

    @Test
    void activeOneKeepsItsLeadUntilItIsHandedOver() {
        var id = active();
        var core = memberId(id, world.coreSchool);
        refused(post(COUNTY_OFFICER, id, "/members/" + core + "/departure", Map.of("toOn", TODAY.toString())), 409, "alliance-without-core");
        refused(patch(COUNTY_OFFICER, id, "/members/" + core, Map.of("role", "MEMBER")), 409, "alliance-without-core");
        var handover = Map.of("toOn", TODAY.toString(), "successorId", world.otherSchool, "reason", "轮换");
        post(COUNTY_OFFICER, id, "/members/" + core + "/departure", handover).statusCode(200)
                .body("members.find { it.organization.id == '" + world.otherSchool + "' }.fromOn", is(TODAY.plusDays(1).toString()));
        COUNTY_OFFICER.asks().get("/v1/alliances/" + id + "/audit-events").then().statusCode(200)
                .body("items.action", contains("DEPART", "ACTIVATE", "CREATE"))
                .body("items[0].reason", is("轮换"))
                .body("items[0].changes.field", containsInAnyOrder("members/仙居县第一小学", "members/十都英小学"));
    }

    @Test
    void memberSucceedsTheLeadInOneStep() {
        var id = active();
        post(COUNTY_OFFICER, id, "/members/" + memberId(id, world.coreSchool) + "/departure",
                Map.of("toOn", TODAY.toString(), "successorId", world.villageSchool)).statusCode(200)
                .body("members.findAll { it.organization.id == '" + world.villageSchool + "' }.role", containsInAnyOrder("CORE", "MEMBER"));
    }

    @Test
    void successorThatIsNoneOrClosedIsRefused() {
        var id = active();
        var departure = "/members/" + memberId(id, world.coreSchool) + "/departure";
        refused(post(COUNTY_OFFICER, id, departure, Map.of("toOn", TODAY.toString(), "successorId", UUID.randomUUID())), 404, "organization-not-found");
        world.run("update organization set closed_on = current_date where id = $1", world.otherSchool);
        refused(post(COUNTY_OFFICER, id, departure, Map.of("toOn", TODAY.toString(), "successorId", world.otherSchool)), 409, "organization-closed");
    }

    @Test
    void draftThatIsLedForPartOfItsTermIsNotOfferedForActivation() {
        var wanted = wanted();
        wanted.put("members", List.of(Map.of("organizationId", world.coreSchool, "role", "CORE", "toOn", "2026-12-31"),
                Map.of("organizationId", world.villageSchool, "role", "CORE", "fromOn", "2027-01-02")));
        var id = UUID.fromString(COUNTY_OFFICER.asks().body(wanted).post("/v1/alliances").then().statusCode(201).body("allowedActions", not(hasItem("ACTIVATE")))
                .extract().path("id"));
        var officer = callers.bySubject(COUNTY_OFFICER.subject()).await().indefinitely();
        assertEquals(0L, InSession.ask(() -> alliances.awaitingActivationCount(officer)));
        world.run("update alliance_member set from_on = '2027-01-01' where alliance_id = $1 and from_on = '2027-01-02'", id);
        assertEquals(1L, InSession.ask(() -> alliances.awaitingActivationCount(officer)));
    }

    @Test
    void memberThatIsNoneIsNamed() {
        var id = drafted();
        refused(post(COUNTY_OFFICER, id, "/members/" + UUID.randomUUID() + "/departure", Map.of("toOn", TODAY.toString())), 404, "alliance-member-not-found");
        refused(patch(COUNTY_OFFICER, id, "/members/" + UUID.randomUUID(), Map.of("role", "CORE")), 404, "alliance-member-not-found");
        refused(post(COUNTY_OFFICER, id, "/members/" + memberId(id, world.coreSchool) + "/departure", Map.of("toOn", "2020-01-01")), 400,
                "alliance-member-dates-reversed");
    }

    @Test
    void memberChangeNeedsTheVersionOfTheAlliance() {
        var id = drafted();
        var member = memberId(id, world.villageSchool);
        refused(COUNTY_OFFICER.asks().body(Map.of("role", "COOPERATING")).patch("/v1/alliances/" + id + "/members/" + member).then(), 428, "version-required");
        patch(COUNTY_OFFICER, id, "/members/" + member, Map.of("role", "COOPERATING")).statusCode(200).body("members[1].role", is("COOPERATING"));
    }

    @Test
    void activationFilesIt() {
        var id = active();
        get(COUNTY_OFFICER, id).body("state", is("ACTIVE")).body("filingNumber", is("仙教〔2026〕7号")).body("filedOn", is(TODAY.toString()))
                .body("allowedActions", not(hasItem("ACTIVATE")));
        refused(post(COUNTY_OFFICER, id, "/activation", Map.of("filingNumber", "备1")), 409, "alliance-not-draft");
        var empty = COUNTY_OFFICER.asks().body(withoutMembers()).post("/v1/alliances").then().extract().<String>path("id");
        refused(post(COUNTY_OFFICER, empty, "/activation", Map.of("filingNumber", "备1")), 409, "alliance-without-core");
        get(COUNTY_OFFICER, empty).body("allowedActions", not(hasItem("ACTIVATE")));
    }

    @Test
    void leadershipShowsMaskedPhonesAndKeepsHistory() {
        var id = drafted();
        var person = world.personId(TEACHER);
        world.run("update person set phone = '13800005678' where id = $1", person);
        var posts = List.of(Map.of("post", "LEADER", "personId", person, "organizationId", world.coreSchool, "title", "校长"),
                Map.of("post", "DEPUTY_LEADER", "name", "李四"), Map.of("post", "LIAISON"));
        post(COUNTY_OFFICER, id, "/leadership", Map.of("posts", posts)).statusCode(200)
                .body("leadership.post", contains("LEADER", "DEPUTY_LEADER", "LIAISON"))
                .body("leadership[0].person.name", is("teacher"))
                .body("leadership[0].phoneMasked", is("138****5678"))
                .body("leadership[0].organization.id", is(world.coreSchool.toString()))
                .body("leadership[0].name", nullValue())
                .body("leadership[1].name", is("李四"))
                .body("leadership[2].person", nullValue());
        world.run("update alliance_post set from_on = current_date - 30 where alliance_id = $1", UUID.fromString(id));
        post(CORE_SCHOOL, id, "/leadership", Map.of("posts", posts.subList(0, 1))).statusCode(200)
                .body("leadership.size()", is(1)).body("leadership[0].fromOn", is(TODAY.minusDays(30).toString()));
        var ended = world.run("select count(*) from alliance_post where alliance_id = $1 and to_on = current_date - 1", UUID.fromString(id));
        assertEquals(2L, ended.iterator().next().getLong(0));
        get(VILLAGE_SCHOOL, id).body("leadership.size()", is(1));
    }

    @Test
    void postsAreForPeopleOfThePartiesOrInReach() {
        var id = drafted();
        var ofAMember = Map.of("posts", List.of(Map.of("post", "LEADER", "personId", world.personId(VILLAGE_SCHOOL))));
        var ofAStranger = Map.of("posts", List.of(Map.of("post", "LEADER", "personId", world.personId(cn.gongjian.support.Identity.FINANCE))));
        post(CORE_SCHOOL, id, "/leadership", ofAMember).statusCode(200);
        refused(post(CORE_SCHOOL, id, "/leadership", ofAStranger), 404, "person-not-found");
        refused(post(COUNTY_OFFICER, id, "/leadership", Map.of("posts", List.of(Map.of("post", "LEADER", "organizationId", UUID.randomUUID())))), 404,
                "organization-not-found");
    }

    @Test
    void listFilters() {
        world.run("insert into region (code, name) values ('331024', '仙居县') on conflict do nothing");
        world.run("update organization set region_code = '331024' where id = $1", world.villageSchool);
        var id = active();
        var other = CORE_SCHOOL.asks().body(ownedBy(world.coreSchool)).post("/v1/alliances").then().statusCode(201).extract().<String>path("id");
        COUNTY_OFFICER.asks().get("/v1/alliances?count=true").then().statusCode(200).body("items.id", contains(other, id)).body("total", is(2))
                .body("items[1].lead.id", is(world.coreSchool.toString())).body("items[1].memberCount", is(2)).body("items[1].filingNumber", is("仙教〔2026〕7号"));
        filtered("state=ACTIVE").body("items.id", contains(id));
        filtered("type=OTHER").body("items", empty());
        filtered("organizationId=" + world.villageSchool).body("items.id", containsInAnyOrder(id, other));
        filtered("organizationId=" + world.county).body("items.id", contains(id));
        filtered("regionCode=331000").body("items.id", hasItems(id, other));
        filtered("regionCode=110000").body("items", empty());
        COUNTY_OFFICER.asks().queryParam("q", "城乡").get("/v1/alliances").then().body("items.size()", is(2));
        COUNTY_OFFICER.asks().queryParam("q", "%").get("/v1/alliances").then().body("items", empty());
        var first = COUNTY_OFFICER.asks().get("/v1/alliances?limit=1").then().body("items.id", contains(other)).extract().<String>path("nextCursor");
        COUNTY_OFFICER.asks().queryParam("cursor", first).get("/v1/alliances?limit=1").then().body("items.id", contains(id)).body("nextCursor", nullValue());
        refused(filtered("cursor=abc", 400), 400, "cursor-invalid");
        refused(filtered("state=GONE", 400), 400, "request-invalid");
    }

    private static ValidatableResponse filtered(String query) {
        return filtered(query, 200);
    }

    private static ValidatableResponse filtered(String query, int status) {
        return COUNTY_OFFICER.asks().get("/v1/alliances?" + query).then().statusCode(status);
    }

    @Test
    void repeatedRequestFoundsOnce() {
        var key = UUID.randomUUID().toString();
        var first = COUNTY_OFFICER.asks().header("Idempotency-Key", key).body(wanted()).post("/v1/alliances").then().statusCode(201).extract().asString();
        COUNTY_OFFICER.asks().header("Idempotency-Key", key).body(wanted()).post("/v1/alliances").then().statusCode(201)
                .header("Idempotency-Replayed", "true").body(is(first));
    }

    @Test
    void workbenchAsksForCountsSearchAndWhatWaits() {
        active();
        COUNTY_OFFICER.asks().body(withoutMembers()).post("/v1/alliances").then().statusCode(201);
        var later = wanted();
        later.put("startsOn", TODAY.plusMonths(2).toString());
        var id = UUID.fromString(COUNTY_OFFICER.asks().body(later).post("/v1/alliances").then().statusCode(201).extract().path("id"));
        var officer = callers.bySubject(COUNTY_OFFICER.subject()).await().indefinitely();
        assertEquals(Map.of(AllianceState.DRAFT, 2L, AllianceState.ACTIVE, 1L, AllianceState.CLOSED, 0L), InSession.ask(() -> alliances.counts(officer)));
        assertEquals(3, InSession.ask(() -> alliances.search(officer, "城乡", 20)).size());
        assertEquals(1, InSession.ask(() -> alliances.search(officer, "城乡", 1)).size());
        assertEquals(List.of(id), InSession.ask(() -> alliances.awaitingActivation(officer, 5)).stream().map(Alliances.Waiting::id).toList());
        assertEquals(1L, InSession.ask(() -> alliances.awaitingActivationCount(officer)));
        assertEquals(3, InSession.ask(() -> alliances.cooperation(officer, id)).parties().size());
        for (var other : List.of(CORE_SCHOOL, ADMIN)) {
            var caller = callers.bySubject(other.subject()).await().indefinitely();
            assertEquals(List.of(), InSession.ask(() -> alliances.awaitingActivation(caller, 5)));
        }
    }
}
