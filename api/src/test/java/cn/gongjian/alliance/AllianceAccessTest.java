package cn.gongjian.alliance;

import static cn.gongjian.alliance.GivenAlliances.get;
import static cn.gongjian.alliance.GivenAlliances.member;
import static cn.gongjian.alliance.GivenAlliances.patch;
import static cn.gongjian.alliance.GivenAlliances.post;
import static cn.gongjian.support.Identity.ADMIN;
import static cn.gongjian.support.Identity.AUDITOR;
import static cn.gongjian.support.Identity.CORE_SCHOOL;
import static cn.gongjian.support.Identity.COUNTY_OFFICER;
import static cn.gongjian.support.Identity.OTHER_OFFICER;
import static cn.gongjian.support.Identity.TEACHER;
import static cn.gongjian.support.Identity.TOWN_OFFICER;
import static cn.gongjian.support.Identity.VILLAGE_SCHOOL;
import static cn.gongjian.support.Refusal.refused;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Scenario;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class AllianceAccessTest {

    private static final LocalDate TODAY = LocalDate.now();
    @Inject Scenario world;
    @Inject GivenAlliances given;

    @BeforeEach
    void world() {
        world.fresh();
    }

    @Test
    void everyPartySeesItAndNobodyElse() {
        var id = given.drafted();
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
        var id = given.drafted();
        var member = given.memberId(id, world.villageSchool);
        for (var path : List.of("/members", "/leadership", "/activation", "/closure", "/members/" + member + "/departure"))
            refused(post(TOWN_OFFICER, id, path, bodies().get(path.replace("/" + member, ""))), 404, "alliance-not-found");
        refused(TOWN_OFFICER.asks().header("If-Match", "*").body("{}").patch("/v1/alliances/" + id).then(), 404, "alliance-not-found");
        refused(TOWN_OFFICER.asks().header("If-Match", "*").body("{}").patch("/v1/alliances/" + id + "/members/" + member).then(), 404, "alliance-not-found");
        refused(TOWN_OFFICER.asks().get("/v1/alliances/" + id + "/audit-events").then(), 404, "alliance-not-found");
    }

    @Test
    void onlyFounderAndLeadEdit() {
        var id = given.drafted();
        var member = given.memberId(id, world.villageSchool);
        for (var path : List.of("/members", "/leadership", "/activation", "/closure", "/members/" + member + "/departure"))
            refused(post(VILLAGE_SCHOOL, id, path, bodies().get(path.replace("/" + member, ""))), 403, "alliance-not-yours");
        refused(patch(VILLAGE_SCHOOL, id, "", Map.of("goal", "新")), 403, "alliance-not-yours");
        refused(patch(VILLAGE_SCHOOL, id, "/members/" + member, Map.of("role", "CORE")), 403, "alliance-not-yours");
        patch(CORE_SCHOOL, id, "", Map.of("goal", "新")).statusCode(200).body("goal", is("新"));
        refused(post(CORE_SCHOOL, id, "/activation", bodies().get("/activation")), 403, "alliance-not-yours");
    }

    @Test
    void closedOneRefusesEveryChange() {
        var id = given.closed();
        var member = given.memberId(id, world.villageSchool);
        for (var path : List.of("/members", "/leadership", "/activation", "/closure", "/members/" + member + "/departure"))
            refused(post(COUNTY_OFFICER, id, path, bodies().get(path.replace("/" + member, ""))), 409, "alliance-closed");
        refused(patch(COUNTY_OFFICER, id, "", Map.of("goal", "新")), 409, "alliance-closed");
        refused(patch(COUNTY_OFFICER, id, "/members/" + member, Map.of("role", "COOPERATING")), 409, "alliance-closed");
        get(COUNTY_OFFICER, id).body("allowedActions", empty()).body("closeReason", is("建设期满")).body("closedOn", is(TODAY.toString()));
    }

    private Map<String, Object> bodies() {
        return Map.of("/members", member(world.otherSchool, "MEMBER"),
                "/leadership", Map.of("posts", List.of()),
                "/activation", Map.of("filingNumber", "备1"),
                "/closure", Map.of("reason", "期满"),
                "/members/departure", Map.of("toOn", TODAY.toString()));
    }
}
