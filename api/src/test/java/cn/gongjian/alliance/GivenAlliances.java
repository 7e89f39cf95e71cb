package cn.gongjian.alliance;

import static cn.gongjian.support.Identity.COUNTY_OFFICER;

import cn.gongjian.support.Identity;
import cn.gongjian.support.Scenario;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Alliances as the tests find them, and what they ask of them. */
@Singleton
class GivenAlliances {

    private final Scenario world;

    GivenAlliances(Scenario world) {
        this.world = world;
    }

    Map<String, Object> wanted() {
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

    static Map<String, Object> member(UUID organization, String role) {
        return Map.of("organizationId", organization, "role", role);
    }

    Map<String, Object> ownedBy(UUID owner) {
        var wanted = wanted();
        wanted.put("ownerId", owner);
        return wanted;
    }

    Map<String, Object> withoutMembers() {
        var wanted = wanted();
        wanted.remove("members");
        return wanted;
    }

    String drafted() {
        return COUNTY_OFFICER.asks().body(wanted()).post("/v1/alliances").then().statusCode(201).extract().path("id");
    }

    String active() {
        var id = drafted();
        post(COUNTY_OFFICER, id, "/activation", Map.of("filingNumber", "仙教(2026)第007号")).statusCode(200);
        return id;
    }

    String closed() {
        var id = active();
        post(COUNTY_OFFICER, id, "/closure", Map.of("reason", "建设期满")).statusCode(200);
        return id;
    }

    String memberId(String alliance, UUID organization) {
        return get(COUNTY_OFFICER, alliance).extract().path("members.find { it.organization.id == '" + organization + "' }.id");
    }

    static ValidatableResponse get(Identity by, String id) {
        return by.asks().get("/v1/alliances/" + id).then();
    }

    static ValidatableResponse post(Identity by, String id, String path, Object body) {
        return by.asks().body(body).post("/v1/alliances/" + id + path).then();
    }

    static ValidatableResponse patch(Identity by, String id, String path, Object body) {
        var tag = get(by, id).extract().header("ETag");
        return by.asks().header("If-Match", tag).body(body).patch("/v1/alliances/" + id + path).then();
    }
}
