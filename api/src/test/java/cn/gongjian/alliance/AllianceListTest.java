package cn.gongjian.alliance;

import static cn.gongjian.support.Identity.ADMIN;
import static cn.gongjian.support.Identity.CORE_SCHOOL;
import static cn.gongjian.support.Identity.COUNTY_OFFICER;
import static cn.gongjian.support.Refusal.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongjian.organization.Callers;
import cn.gongjian.support.ApiTest;
import cn.gongjian.support.InSession;
import cn.gongjian.support.Scenario;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class AllianceListTest {

    private static final LocalDate TODAY = LocalDate.now();
    @Inject Scenario world;
    @Inject GivenAlliances given;
    @Inject Callers callers;
    @Inject Alliances alliances;

    @BeforeEach
    void world() {
        world.fresh();
    }

    @Test
    void listFilters() {
        world.run("insert into region (code, name) values ('331024', '仙居县') on conflict do nothing");
        world.run("update organization set region_code = '331024' where id = $1", world.villageSchool);
        var id = given.active();
        var other = CORE_SCHOOL.asks().body(given.ownedBy(world.coreSchool)).post("/v1/alliances").then().statusCode(201).extract().<String>path("id");
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
    void workbenchAsksForCountsSearchAndWhatWaits() {
        given.active();
        COUNTY_OFFICER.asks().body(given.withoutMembers()).post("/v1/alliances").then().statusCode(201);
        var later = given.wanted();
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

    @Test
    void draftThatIsLedForPartOfItsTermIsNotOfferedForActivation() {
        var wanted = given.wanted();
        wanted.put("members", List.of(Map.of("organizationId", world.coreSchool, "role", "CORE", "toOn", "2026-12-31"),
                Map.of("organizationId", world.villageSchool, "role", "CORE", "fromOn", "2027-01-02")));
        var id = UUID.fromString(COUNTY_OFFICER.asks().body(wanted).post("/v1/alliances").then().statusCode(201).body("allowedActions", not(hasItem("ACTIVATE")))
                .extract().path("id"));
        var officer = callers.bySubject(COUNTY_OFFICER.subject()).await().indefinitely();
        assertEquals(0L, InSession.ask(() -> alliances.awaitingActivationCount(officer)));
        world.run("update alliance_member set from_on = '2027-01-01' where alliance_id = $1 and from_on = '2027-01-02'", id);
        assertEquals(1L, InSession.ask(() -> alliances.awaitingActivationCount(officer)));
    }
}
