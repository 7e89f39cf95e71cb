package cn.gongjian.calendar;

import static cn.gongjian.support.Identity.ADMIN;
import static cn.gongjian.support.Identity.AUDITOR;
import static cn.gongjian.support.Identity.COLLEGE_BRANCH;
import static cn.gongjian.support.Identity.CORE_SCHOOL;
import static cn.gongjian.support.Identity.COUNTY_OFFICER;
import static cn.gongjian.support.Identity.OTHER_OFFICER;
import static cn.gongjian.support.Identity.TEACHER;
import static cn.gongjian.support.Identity.TOWN_OFFICER;
import static cn.gongjian.support.Identity.VILLAGE_BRANCH;
import static cn.gongjian.support.Identity.VILLAGE_SCHOOL;
import static cn.gongjian.support.Identity.nobody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongjian.shared.Ids;
import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Identity;
import cn.gongjian.support.Scenario;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class ActivityResourceTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Inject Scenario world;
    private UUID pairing, alliance;

    @BeforeEach
    void world() {
        world.fresh();
        pairing = pairing(world.collegeBranch, world.villageBranch);
        alliance = alliance(world.county, world.coreSchool, world.villageSchool);
    }

    private UUID pairing(UUID a, UUID b) {
        var id = Ids.next();
        world.run("insert into pairing (id, version, state, side_a_id, side_b_id, starts_on, payer, proposed_by_side, proposed_by_id, created_at, updated_at)"
                + " values ($1, 0, 'CONFIRMED', $2, $3, '2026-01-01', 'EACH', 'A', $4, now(), now())", id, a, b, world.personId(COLLEGE_BRANCH));
        return id;
    }

    private UUID alliance(UUID owner, UUID core, UUID... members) {
        var id = Ids.next();
        world.run("insert into alliance (id, version, name, type, state, owner_id, starts_on, created_at, updated_at)"
                + " values ($1, 0, '城乡教育共同体', 'FUSED', 'DRAFT', $2, '2026-01-01', now(), now())", id, owner);
        member(id, core, "CORE");
        for (var one : members) member(id, one, "MEMBER");
        return id;
    }

    private void member(UUID alliance, UUID organization, String role) {
        world.run("insert into alliance_member (id, alliance_id, organization_id, role, from_on) values ($1, $2, $3, $4, '2026-01-01')",
                Ids.next(), alliance, organization, role);
    }

    private static OffsetDateTime inDays(int days) {
        return LocalDate.now(ZONE).plusDays(days).atTime(14, 0).atZone(ZONE).toOffsetDateTime();
    }

    /** A party day of the pairing at its usual place, two hours in the afternoon. */
    private Map<String, Object> partyDay(int inDays) {
        var facts = new HashMap<String, Object>();
        facts.put("title", "主题党日");
        facts.put("kind", "PARTY_DAY");
        facts.put("pairingId", pairing);
        facts.put("hostId", world.villageBranch);
        facts.put("startsAt", inDays(inDays).toString());
        facts.put("endsAt", inDays(inDays).plusHours(2).toString());
        facts.put("place", "河坝村文化礼堂");
        return facts;
    }

    private Map<String, Object> partyDay(int inDays, String member, Object value) {
        var facts = partyDay(inDays);
        facts.put(member, value);
        return facts;
    }

    private Map<String, Object> research(int inDays) {
        var facts = partyDay(inDays, "allianceId", alliance);
        facts.remove("pairingId");
        facts.put("hostId", world.coreSchool);
        facts.put("kind", "JOINT_RESEARCH");
        facts.put("place", "一小报告厅");
        return facts;
    }

    private static ValidatableResponse plan(Identity who, Map<String, ?> facts) {
        return who.asks().body(facts).post("/v1/activities").then();
    }

    private String planned(int inDays) {
        return plan(VILLAGE_BRANCH, partyDay(inDays)).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse read(Identity who, String id) {
        return who.asks().get("/v1/activities/" + id).then();
    }

    private static ValidatableResponse happens(Identity who, String id, String event, String body) {
        return who.asks().body(body).post("/v1/activities/" + id + "/" + event).then();
    }

    private static ValidatableResponse change(Identity who, String id, String patch) {
        var tag = read(who, id).extract().header("ETag");
        return who.asks().header("If-Match", tag == null ? "\"0.x\"" : tag).body(patch).patch("/v1/activities/" + id).then();
    }

    private static void refused(ValidatableResponse answer, int status, String problem) {
        answer.statusCode(status).contentType("application/problem+json").body("type", is("/problems/" + problem));
    }

    private static final String MINUTES = "{\"attendance\": 36, \"summary\": \"集中学习，走访 5 户\"}";

    @Test
    void withoutSignInNothingIsTold() {
        refused(nobody().get("/v1/activities").then(), 401, "sign-in-required");
        refused(nobody().get("/v1/activity-kinds").then(), 401, "sign-in-required");
    }

    @Test
    void kindsAreListedInOrder() {
        TEACHER.asks().get("/v1/activity-kinds").then().statusCode(200).body("items", hasSize(29)).body("items[0].code", is("SYNC_CLASS"))
                .body("items[0].name", is("同步课堂")).body("items[0].group", is("STREAM")).body("items[-1].code", is("OTHER"));
    }

    @Test
    void eitherSideOfAPairingPlans() {
        var facts = partyDay(3, "participants", List.of(Map.of("organizationId", world.collegeBranch, "headCount", 12),
                Map.of("personId", world.personId(VILLAGE_BRANCH))));
        facts.put("budget", "1200");
        facts.put("chargedTo", "派出单位");
        facts.put("onlineUrl", "https://meeting.example.cn/j/1");
        plan(COLLEGE_BRANCH, facts).statusCode(201).header("Location", notNullValue()).header("ETag", notNullValue())
                .body("state", is("PLANNED"))
                .body("version", is(0))
                .body("startsAt", endsWith("+08:00"))
                .body("host.name", is("河坝村党支部"))
                .body("container.subject", is("PAIRING"))
                .body("container.name", is("文学院党委 与 河坝村党支部"))
                .body("participants.organization.name", contains("文学院党委"))
                .body("participants[0].headCount", is(12))
                .body("participants[1].person.name", is("village-branch"))
                .body("budget", is("1200.00"))
                .body("needsRecord", is(false))
                .body("record", nullValue())
                .body("conflicts", empty())
                .body("allowedActions", contains("EDIT", "ANNOUNCE", "CANCEL", "DELETE", "ADD_FILE"));
        plan(VILLAGE_BRANCH, partyDay(4)).statusCode(201);
        plan(TOWN_OFFICER, partyDay(5)).statusCode(201);
    }

    @Test
    void anOrganizationHasACalendarOfItsOwn() {
        var facts = partyDay(3, "organizationId", world.village);
        facts.remove("pairingId");
        plan(TOWN_OFFICER, facts).statusCode(201).body("container.subject", is("ORGANIZATION")).body("container.name", is("河坝村"));
    }

    @Test
    void sameKeyPlansOnce() {
        var key = UUID.randomUUID().toString();
        var first = VILLAGE_BRANCH.asks().header("Idempotency-Key", key).body(partyDay(3)).post("/v1/activities").then().statusCode(201).extract();
        var again = VILLAGE_BRANCH.asks().header("Idempotency-Key", key).body(partyDay(3)).post("/v1/activities").then().statusCode(201)
                .header("Idempotency-Replayed", "true").extract();
        assertEquals(first.<String>path("id"), again.path("id"));
    }

    @Test
    void oneContainerIsNeeded() {
        refused(plan(COUNTY_OFFICER, partyDay(3, "allianceId", alliance)), 400, "cooperation-ambiguous");
        var none = partyDay(3);
        none.remove("pairingId");
        refused(plan(VILLAGE_BRANCH, none), 400, "cooperation-ambiguous");
    }

    @Test
    void containersOfOthersLookLikeNone() {
        refused(plan(OTHER_OFFICER, partyDay(3)), 404, "pairing-not-found");
        refused(plan(OTHER_OFFICER, research(3)), 404, "alliance-not-found");
        var own = partyDay(3, "organizationId", world.village);
        own.remove("pairingId");
        refused(plan(OTHER_OFFICER, own), 404, "organization-not-found");
    }

    @Test
    void whoOnlyReadsPlansNothing() {
        refused(plan(TEACHER, research(3)), 403, "activity-not-yours");
        refused(plan(AUDITOR, partyDay(3)), 403, "activity-not-yours");
    }

    @Test
    void hostIsAPartyOrWithinReach() {
        refused(plan(VILLAGE_BRANCH, partyDay(3, "hostId", world.elsewhereSchool)), 409, "activity-host-not-party");
        plan(TOWN_OFFICER, partyDay(3, "hostId", world.secondVillage)).statusCode(201);
        refused(plan(VILLAGE_BRANCH, partyDay(3, "hostId", UUID.randomUUID())), 404, "organization-not-found");
    }

    @Test
    void aSupervisorOfAPartyMayBeHost() {
        plan(TOWN_OFFICER, partyDay(3, "hostId", world.village)).statusCode(201).body("host.name", is("河坝村"));
    }

    @Test
    void participantsAreKnownAndOpen() {
        refused(plan(VILLAGE_BRANCH, partyDay(3, "participants", List.of(Map.of("personId", UUID.randomUUID())))), 404, "person-not-found");
        refused(plan(VILLAGE_BRANCH, partyDay(3, "participants", List.of(Map.of("organizationId", UUID.randomUUID())))), 404, "organization-not-found");
        refused(plan(VILLAGE_BRANCH, partyDay(3, "participants", List.of(Map.of("headCount", 3)))), 400, "activity-participant-unclear");
        var one = Map.of("organizationId", world.elsewhereSchool);
        refused(plan(VILLAGE_BRANCH, partyDay(3, "participants", List.of(one, one))), 400, "activity-participant-twice");
        world.run("update organization set closed_on = '2026-01-01' where id = $1", world.elsewhereSchool);
        refused(plan(VILLAGE_BRANCH, partyDay(3, "participants", List.of(one))), 409, "organization-closed");
    }

    @Test
    void timesAreChecked() {
        refused(plan(VILLAGE_BRANCH, partyDay(3, "endsAt", inDays(3).toString())), 400, "activity-times-reversed");
        refused(plan(VILLAGE_BRANCH, partyDay(3, "endsAt", inDays(35).toString())), 400, "activity-too-long");
        refused(plan(VILLAGE_BRANCH, partyDay(3, "startsAt", "1890-01-01T00:00:00+08:00")), 400, "activity-times-out-of-range");
        plan(VILLAGE_BRANCH, partyDay(3, "endsAt", "+999999999-12-31T23:59:59+08:00")).statusCode(400);
        plan(VILLAGE_BRANCH, partyDay(3, "startsAt", "morgen")).statusCode(400).body("violations.pointer", contains("/startsAt"));
        plan(VILLAGE_BRANCH, partyDay(3, "startsAt", Long.MAX_VALUE)).statusCode(400);
    }

    @Test
    void hostileMembersAreRefused() {
        refused(plan(VILLAGE_BRANCH, partyDay(3, "kind", "DANCE")), 400, "activity-kind-unknown");
        plan(VILLAGE_BRANCH, partyDay(3, "onlineUrl", "javascript:alert(1)")).statusCode(400).body("violations.pointer", contains("/onlineUrl"));
        plan(VILLAGE_BRANCH, partyDay(3, "budget", "-1")).statusCode(400);
        plan(VILLAGE_BRANCH, partyDay(3, "budget", "0.00")).statusCode(400).body("violations.pointer", contains("/budget"));
        plan(VILLAGE_BRANCH, partyDay(3, "title", "\u3000")).statusCode(400);
        plan(VILLAGE_BRANCH, partyDay(3, "state", "HELD")).statusCode(400).body("violations.pointer", contains("/state"));
        plan(VILLAGE_BRANCH, partyDay(3, "participants", List.of(Map.of("organizationId", world.village, "headCount", 0)))).statusCode(400);
    }

    @Test
    void whatIsClosedTakesNoActivities() {
        var id = planned(3);
        world.run("update pairing set state = 'CLOSED', closed_on = '2026-01-02' where id = $1", pairing);
        refused(plan(VILLAGE_BRANCH, partyDay(3)), 409, "activity-container-closed");
        refused(change(VILLAGE_BRANCH, id, "{\"title\":\"党课\"}"), 409, "activity-container-closed");
        refused(happens(VILLAGE_BRANCH, id, "announcement", "{}"), 409, "activity-container-closed");
        refused(happens(VILLAGE_BRANCH, id, "cancellation", "{\"reason\":\"雨\"}"), 409, "activity-container-closed");
        refused(happens(VILLAGE_BRANCH, id, "record", MINUTES), 409, "activity-container-closed");
        read(VILLAGE_BRANCH, id).statusCode(200).body("allowedActions", empty());
    }

    @Test
    void everyPartySeesIt() {
        var id = planned(3);
        for (var who : List.of(VILLAGE_BRANCH, COLLEGE_BRANCH, TOWN_OFFICER, AUDITOR))
            read(who, id).statusCode(200).body("id", is(id));
        read(AUDITOR, id).body("allowedActions", empty());
    }

    @Test
    void anActivityOfOthersLooksLikeNone() {
        var id = planned(3);
        var others = read(OTHER_OFFICER, id).statusCode(404).body("type", is("/problems/activity-not-found")).extract().asString();
        var none = read(OTHER_OFFICER, UUID.randomUUID().toString()).statusCode(404).extract().asString();
        assertEquals(withoutTrace(none), withoutTrace(others));
        refused(happens(OTHER_OFFICER, id, "announcement", "{}"), 404, "activity-not-found");
        refused(happens(OTHER_OFFICER, id, "cancellation", "{\"reason\":\"雨\"}"), 404, "activity-not-found");
        refused(happens(OTHER_OFFICER, id, "record", MINUTES), 404, "activity-not-found");
        refused(change(OTHER_OFFICER, id, "{\"title\":\"党课\"}"), 404, "activity-not-found");
        refused(OTHER_OFFICER.asks().get("/v1/activities/" + id + "/audit-events").then(), 404, "activity-not-found");
    }

    private static String withoutTrace(String problem) {
        return problem.replaceAll("\"traceId\":\"[^\"]*\"", "");
    }

    @Test
    void administratorsSeeNoBusiness() {
        var own = partyDay(3, "organizationId", world.village);
        own.remove("pairingId");
        String id = plan(TOWN_OFFICER, own).statusCode(201).extract().path("id");
        refused(read(ADMIN, id), 404, "activity-not-found");
        refused(read(ADMIN, planned(3)), 404, "activity-not-found");
        ADMIN.asks().get("/v1/activities").then().statusCode(200).body("items", empty());
    }

    @Test
    void knownVersionIsNotSentAgain() {
        var id = planned(3);
        VILLAGE_BRANCH.asks().header("If-None-Match", read(VILLAGE_BRANCH, id).extract().header("ETag")).get("/v1/activities/" + id).then().statusCode(304);
    }

    @Test
    void aChangeReplacesWhatItNames() {
        var id = planned(3);
        change(COLLEGE_BRANCH, id, "{\"place\":null,\"onlineUrl\":\"http://a.cn/1\",\"participants\":[{\"organizationId\":\"" + world.village + "\",\"headCount\":4}]}")
                .statusCode(200).body("version", is(1)).body("place", nullValue()).body("onlineUrl", is("http://a.cn/1"))
                .body("participants.organization.name", contains("河坝村"));
        change(COLLEGE_BRANCH, id, "{\"title\":\"党课\",\"hostId\":\"" + world.collegeBranch + "\"}").statusCode(200).body("title", is("党课"))
                .body("host.name", is("文学院党委")).body("participants", hasSize(1));
        change(COLLEGE_BRANCH, id, "{\"participants\":null}").statusCode(200).body("participants", empty());
    }

    @Test
    void whereItBelongsNeverChanges() {
        change(VILLAGE_BRANCH, planned(3), "{\"pairingId\":\"" + UUID.randomUUID() + "\"}").statusCode(400).body("violations.pointer", contains("/pairingId"));
    }

    @Test
    void changesObeyTheSameRules() {
        var id = planned(3);
        refused(change(VILLAGE_BRANCH, id, "{\"endsAt\":\"" + inDays(2) + "\"}"), 400, "activity-times-reversed");
        refused(change(VILLAGE_BRANCH, id, "{\"endsAt\":\"" + inDays(60) + "\"}"), 400, "activity-too-long");
        refused(change(VILLAGE_BRANCH, id, "{\"startsAt\":\"1999-01-01T00:00:00+08:00\"}"), 400, "activity-times-out-of-range");
        refused(change(VILLAGE_BRANCH, id, "{\"kind\":\"DANCE\"}"), 400, "activity-kind-unknown");
        refused(change(VILLAGE_BRANCH, id, "{\"hostId\":\"" + world.elsewhereSchool + "\"}"), 409, "activity-host-not-party");
        refused(change(VILLAGE_BRANCH, id, "{\"hostId\":\"" + UUID.randomUUID() + "\"}"), 404, "organization-not-found");
        refused(change(VILLAGE_BRANCH, id, "{\"participants\":[{\"headCount\":3}]}"), 400, "activity-participant-unclear");
        refused(change(VILLAGE_BRANCH, id, "{\"participants\":[{\"personId\":\"" + UUID.randomUUID() + "\"}]}"), 404, "person-not-found");
        change(VILLAGE_BRANCH, id, "{\"title\":null}").statusCode(400).body("violations.pointer", contains("/title"));
        change(VILLAGE_BRANCH, id, "{\"participants\":[{\"personId\":\"" + world.personId(TEACHER) + "\",\"headCount\":0}]}").statusCode(400)
                .body("violations.pointer", contains("/participants/0/headCount"));
    }

    @Test
    void whoeverTakesPartAlreadyMayStayWhenClosed() {
        String id = plan(VILLAGE_BRANCH, partyDay(3, "participants", List.of(Map.of("organizationId", world.elsewhereSchool)))).extract().path("id");
        world.run("update organization set closed_on = '2026-01-01' where id = $1", world.elsewhereSchool);
        change(VILLAGE_BRANCH, id, "{\"title\":\"党课\"}").statusCode(200).body("participants", hasSize(1));
        refused(change(VILLAGE_BRANCH, planned(4), "{\"participants\":[{\"organizationId\":\"" + world.elsewhereSchool + "\"}]}"), 409, "organization-closed");
    }

    @Test
    void staleChangeShowsTheCurrentState() {
        var id = planned(3);
        var old = read(VILLAGE_BRANCH, id).extract().header("ETag");
        change(VILLAGE_BRANCH, id, "{\"title\":\"党课\"}").statusCode(200);
        VILLAGE_BRANCH.asks().header("If-Match", old).body("{\"title\":\"座谈\"}").patch("/v1/activities/" + id).then().statusCode(412)
                .body("current.title", is("党课")).header("ETag", notNullValue());
        VILLAGE_BRANCH.asks().body("{\"title\":\"座谈\"}").patch("/v1/activities/" + id).then().statusCode(428);
    }

    @Test
    void readersChangeNothing() {
        String id = plan(CORE_SCHOOL, research(-1)).statusCode(201).extract().path("id");
        refused(change(TEACHER, id, "{\"title\":\"党课\"}"), 403, "activity-not-yours");
        refused(happens(TEACHER, id, "announcement", "{}"), 403, "activity-not-yours");
        refused(happens(TEACHER, id, "cancellation", "{\"reason\":\"雨\"}"), 403, "activity-not-yours");
        refused(happens(TEACHER, id, "record", MINUTES), 403, "activity-not-yours");
    }

    @Test
    void announcedOnce() {
        var id = planned(3);
        happens(VILLAGE_BRANCH, id, "announcement", "{}").statusCode(200).body("state", is("ANNOUNCED")).body("announcedAt", notNullValue())
                .body("allowedActions", contains("EDIT", "CANCEL", "ADD_FILE"));
        refused(happens(COLLEGE_BRANCH, id, "announcement", "{}"), 409, "activity-already-announced");
    }

    @Test
    void announcementHonoursItsKeyAndRefusesMembers() {
        var id = planned(3);
        VILLAGE_BRANCH.asks().body("{\"to\":\"all\"}").post("/v1/activities/" + id + "/announcement").then().statusCode(400);
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++)
            VILLAGE_BRANCH.asks().header("Idempotency-Key", key).body("{}").post("/v1/activities/" + id + "/announcement").then().statusCode(200);
    }

    @Test
    void cancelledWithAReason() {
        var id = planned(3);
        happens(VILLAGE_BRANCH, id, "cancellation", "{}").statusCode(400).body("violations.pointer", contains("/reason"));
        happens(VILLAGE_BRANCH, id, "cancellation", "{\"reason\":\"防汛\"}").statusCode(200).body("state", is("CANCELLED"))
                .body("cancelReason", is("防汛")).body("allowedActions", contains("ADD_FILE"));
        refused(happens(VILLAGE_BRANCH, id, "cancellation", "{\"reason\":\"防汛\"}"), 409, "activity-not-editable");
        refused(happens(VILLAGE_BRANCH, id, "announcement", "{}"), 409, "activity-not-editable");
        refused(change(VILLAGE_BRANCH, id, "{\"title\":\"党课\"}"), 409, "activity-not-editable");
    }

    @Test
    void recordedFromItsStartOn() {
        refused(happens(VILLAGE_BRANCH, planned(3), "record", MINUTES), 409, "activity-not-over");
        var id = planned(-1);
        read(VILLAGE_BRANCH, id).body("needsRecord", is(true)).body("allowedActions", hasItem("RECORD"));
        happens(VILLAGE_BRANCH, id, "record", "{\"attendance\": 100001}").statusCode(400).body("violations.pointer", contains("/attendance", "/summary"));
        happens(VILLAGE_BRANCH, id, "record", MINUTES).statusCode(200).body("state", is("HELD")).body("needsRecord", is(false))
                .body("record.attendance", is(36)).body("record.recordedBy.name", is("village-branch"))
                .body("allowedActions", contains("RECORD", "WRITE_GUIDANCE", "ADD_FILE"));
        happens(COLLEGE_BRANCH, id, "record", "{\"attendance\": 38, \"summary\": \"走访 6 户\"}").statusCode(200)
                .body("record.attendance", is(38)).body("record.recordedBy.name", is("college-branch"));
        VILLAGE_BRANCH.asks().get("/v1/activities/" + id + "/audit-events").then().statusCode(200).body("items.action", contains("RECORD", "RECORD", "CREATE"))
                .body("items[0].changes.find { it.field == 'attendance' }.before", is("36"));
    }

    @Test
    void cancelledIsNotRecorded() {
        var id = planned(-1);
        happens(VILLAGE_BRANCH, id, "cancellation", "{\"reason\":\"雨\"}").statusCode(200);
        refused(happens(VILLAGE_BRANCH, id, "record", MINUTES), 409, "activity-not-editable");
    }

    @Test
    void overlapsOfPlaceOrHostAreTold() {
        var first = planned(3);
        plan(VILLAGE_BRANCH, partyDay(3, "hostId", world.collegeBranch)).statusCode(201)
                .body("conflicts.activityId", contains(first)).body("conflicts.kind", contains("PLACE"));
        plan(TOWN_OFFICER, partyDay(4)).statusCode(201).body("conflicts", empty());
        plan(TOWN_OFFICER, partyDay(4, "place", "村委会")).statusCode(201).body("conflicts.kind", contains("HOST"));
        happens(VILLAGE_BRANCH, first, "cancellation", "{\"reason\":\"雨\"}").statusCode(200).body("conflicts", empty());
    }

    @Test
    void overlapsThatOneMayNotSeeAreNotTold() {
        planned(3);
        plan(CORE_SCHOOL, allianceAt("河坝村文化礼堂")).statusCode(201).body("conflicts", empty());
    }

    private Map<String, Object> allianceAt(String place) {
        var facts = research(3);
        facts.put("place", place);
        return facts;
    }

    private static ValidatableResponse list(Identity who, Object... parameters) {
        var asks = who.asks();
        for (int i = 0; i < parameters.length; i += 2) asks.queryParam((String) parameters[i], parameters[i + 1]);
        return asks.get("/v1/activities").then().statusCode(200);
    }

    @Test
    void aListShowsTheNamesOfItsContainers() {
        var own = partyDay(1, "organizationId", world.village);
        own.remove("pairingId");
        plan(TOWN_OFFICER, own).statusCode(201);
        planned(2);
        list(TOWN_OFFICER).body("items.container.name", contains("河坝村", "文学院党委 与 河坝村党支部")).body("items.host.kind", contains("PARTY_BRANCH", "PARTY_BRANCH"))
                .body("items[0].needsRecord", is(false));
        plan(CORE_SCHOOL, research(3)).statusCode(201);
        list(VILLAGE_SCHOOL).body("items.container.name", contains("城乡教育共同体"));
        list(OTHER_OFFICER).body("items", empty());
    }

    @Test
    void filtersByWhereItBelongs() {
        planned(2);
        plan(CORE_SCHOOL, research(3)).statusCode(201);
        list(AUDITOR, "pairingId", pairing).body("items.kind", contains("PARTY_DAY"));
        list(AUDITOR, "allianceId", alliance).body("items.kind", contains("JOINT_RESEARCH"));
        list(CORE_SCHOOL, "pairingId", pairing).body("items", empty());
        list(OTHER_OFFICER, "allianceId", alliance).body("items", empty());
        for (var party : List.of(world.villageSchool, world.coreSchool, world.county))
            list(AUDITOR, "organizationId", party).body("items.kind", contains("JOINT_RESEARCH"));
        list(AUDITOR, "organizationId", world.collegeBranch).body("items.kind", contains("PARTY_DAY"));
        list(AUDITOR, "organizationId", world.otherSchool).body("items", empty());
    }

    private void mayInvite(Identity who, Map<String, Object> facts, Identity person, int status) {
        facts.put("participants", List.of(Map.of("personId", world.personId(person)), Map.of("organizationId", world.elsewhereSchool)));
        var answer = plan(who, facts).statusCode(status);
        if (status == 404) answer.body("type", is("/problems/person-not-found"));
    }

    @Test
    void personInReachMayBeInvited() {
        mayInvite(CORE_SCHOOL, research(3), TEACHER, 201);
    }

    @Test
    void personOfAPartyMayBeInvited() {
        mayInvite(CORE_SCHOOL, research(3), VILLAGE_SCHOOL, 201);
    }

    @Test
    void personOfAnUnitThatIsOnlyInvitedItselfLooksLikeNone() {
        world.run("insert into person_post (id, person_id, organization_id, title, from_on) values ($1, $2, $3, '教师', '2026-01-01')",
                Ids.next(), world.personId(Identity.OTHER_OFFICER), world.elsewhereSchool);
        mayInvite(CORE_SCHOOL, research(3), Identity.OTHER_OFFICER, 404);
    }

    @Test
    void whoTakesPartAlreadyStaysWhoeverChangesTheActivity() {
        String id = plan(TOWN_OFFICER, partyDay(3, "participants", List.of(Map.of("personId", world.personId(TOWN_OFFICER))))).statusCode(201).extract().path("id");
        change(COLLEGE_BRANCH, id, "{\"participants\":[{\"personId\":\"" + world.personId(TOWN_OFFICER) + "\",\"headCount\":2}]}").statusCode(200);
    }

    @Test
    void filtersByWhoTakesPart() {
        plan(CORE_SCHOOL, research(2)).statusCode(201);
        var facts = research(3);
        facts.put("participants", List.of(Map.of("personId", world.personId(TEACHER)), Map.of("organizationId", world.elsewhereSchool)));
        String id = plan(CORE_SCHOOL, facts).statusCode(201).extract().path("id");
        list(TEACHER, "personId", "me").body("items.id", contains(id));
        list(CORE_SCHOOL, "personId", world.personId(TEACHER)).body("items.id", contains(id));
        list(CORE_SCHOOL, "organizationId", world.elsewhereSchool).body("items.id", contains(id));
        TEACHER.asks().queryParam("personId", "you").get("/v1/activities").then().statusCode(400);
    }

    @Test
    void aDayHoldsWhatTouchesIt() {
        var night = partyDay(5, "startsAt", inDays(5).withHour(22).toString());
        night.put("endsAt", inDays(7).withHour(0).toString());
        String id = plan(VILLAGE_BRANCH, night).statusCode(201).extract().path("id");
        var day = LocalDate.now(ZONE);
        for (int touched : new int[] {5, 6})
            list(VILLAGE_BRANCH, "from", day.plusDays(touched).toString(), "to", day.plusDays(touched).toString()).body("items.id", contains(id));
        for (int other : new int[] {4, 7})
            list(VILLAGE_BRANCH, "from", day.plusDays(other).toString(), "to", day.plusDays(other).toString()).body("items", empty());
    }

    @Test
    void daysBeyondAnyCalendarFindNothing() {
        planned(3);
        list(VILLAGE_BRANCH, "from", "+999999999-12-31").body("items", empty());
        list(VILLAGE_BRANCH, "to", "-999999999-01-01").body("items", empty());
        list(VILLAGE_BRANCH, "from", "-999999999-01-01", "to", "+999999999-12-31").body("items", hasSize(1));
    }

    @Test
    void filtersByKindStateAndWords() {
        var id = planned(2);
        plan(VILLAGE_BRANCH, partyDay(3, "kind", "FORUM")).statusCode(201);
        happens(VILLAGE_BRANCH, id, "announcement", "{}").statusCode(200);
        list(VILLAGE_BRANCH, "kind", "FORUM").body("items", hasSize(1));
        list(VILLAGE_BRANCH, "kind", "FORUM,PARTY_DAY").body("items", hasSize(2));
        list(VILLAGE_BRANCH, "state", "ANNOUNCED").body("items.id", contains(id));
        list(VILLAGE_BRANCH, "q", "文化礼堂").body("items", hasSize(2));
        list(VILLAGE_BRANCH, "q", "100%").body("items", empty());
        VILLAGE_BRANCH.asks().queryParam("state", "OVER").get("/v1/activities").then().statusCode(400);
    }

    @Test
    void pagesFollowEachOtherInTheOrderOfTheCalendar() {
        var third = planned(6);
        var first = planned(2);
        var second = planned(4);
        var page = list(VILLAGE_BRANCH, "pairingId", pairing, "limit", 2, "count", true).body("total", is(3)).body("items.id", contains(first, second)).extract();
        list(VILLAGE_BRANCH, "pairingId", pairing, "limit", 2, "cursor", page.path("nextCursor")).body("items.id", contains(third)).body("nextCursor", nullValue());
        VILLAGE_BRANCH.asks().get("/v1/activities?cursor=abc").then().statusCode(400).body("type", is("/problems/cursor-invalid"));
    }

    @Test
    void manyAtTheSameMinuteAreAllListed() {
        for (int i = 0; i < 5; i++) planned(2);
        var page = list(VILLAGE_BRANCH, "limit", 3).body("items", hasSize(3)).extract();
        list(VILLAGE_BRANCH, "limit", 3, "cursor", page.path("nextCursor")).body("items", hasSize(2));
    }

    @Test
    void formerMembersStillReadButDoNotRun() {
        String id = plan(CORE_SCHOOL, research(3)).statusCode(201).extract().path("id");
        world.run("update alliance_member set to_on = '2026-02-01' where alliance_id = $1 and organization_id = $2", alliance, world.villageSchool);
        read(VILLAGE_SCHOOL, id).statusCode(200).body("allowedActions", empty());
        list(VILLAGE_SCHOOL).body("items.id", contains(id));
        refused(happens(VILLAGE_SCHOOL, id, "announcement", "{}"), 403, "activity-not-yours");
    }
}
