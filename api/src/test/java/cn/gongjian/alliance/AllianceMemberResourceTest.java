package cn.gongjian.alliance;

import static cn.gongjian.alliance.GivenAlliances.get;
import static cn.gongjian.alliance.GivenAlliances.member;
import static cn.gongjian.alliance.GivenAlliances.patch;
import static cn.gongjian.alliance.GivenAlliances.post;
import static cn.gongjian.support.Identity.COUNTY_OFFICER;
import static cn.gongjian.support.Refusal.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Scenario;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class AllianceMemberResourceTest {

    private static final LocalDate TODAY = LocalDate.now();
    @Inject Scenario world;
    @Inject GivenAlliances given;

    @BeforeEach
    void world() {
        world.fresh();
    }

    @Test
    void joiningMakesTheKnownVersionStale() {
        var id = given.drafted();
        var old = get(COUNTY_OFFICER, id).extract().header("ETag");
        post(COUNTY_OFFICER, id, "/members", member(world.otherSchool, "MEMBER")).statusCode(201)
                .body("members.organization.id", hasItem(world.otherSchool.toString())).body("version", is(1));
        COUNTY_OFFICER.asks().header("If-Match", old).body(Map.of("goal", "新")).patch("/v1/alliances/" + id).then().statusCode(412)
                .body("current.members.size()", is(3));
    }

    @Test
    void nobodyJoinsTwiceAndNoSecondLead() {
        var id = given.drafted();
        refused(post(COUNTY_OFFICER, id, "/members", member(world.villageSchool, "COOPERATING")), 409, "alliance-member-twice");
        refused(post(COUNTY_OFFICER, id, "/members", member(world.otherSchool, "BASE")), 409, "alliance-needs-one-core");
        refused(post(COUNTY_OFFICER, id, "/members", member(UUID.randomUUID(), "MEMBER")), 404, "organization-not-found");
        refused(patch(COUNTY_OFFICER, id, "/members/" + given.memberId(id, world.villageSchool), Map.of("role", "CORE")), 409, "alliance-needs-one-core");
    }

    @Test
    void activeOneKeepsItsLeadUntilItIsHandedOver() {
        var id = given.active();
        var core = given.memberId(id, world.coreSchool);
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
        var id = given.active();
        post(COUNTY_OFFICER, id, "/members/" + given.memberId(id, world.coreSchool) + "/departure",
                Map.of("toOn", TODAY.toString(), "successorId", world.villageSchool)).statusCode(200)
                .body("members.findAll { it.organization.id == '" + world.villageSchool + "' }.role", containsInAnyOrder("CORE", "MEMBER"));
    }

    @Test
    void successorThatIsNoneOrClosedIsRefused() {
        var id = given.active();
        var departure = "/members/" + given.memberId(id, world.coreSchool) + "/departure";
        refused(post(COUNTY_OFFICER, id, departure, Map.of("toOn", TODAY.toString(), "successorId", UUID.randomUUID())), 404, "organization-not-found");
        world.run("update organization set closed_on = current_date where id = $1", world.otherSchool);
        refused(post(COUNTY_OFFICER, id, departure, Map.of("toOn", TODAY.toString(), "successorId", world.otherSchool)), 409, "organization-closed");
    }

    @Test
    void memberThatIsNoneIsNamed() {
        var id = given.drafted();
        refused(post(COUNTY_OFFICER, id, "/members/" + UUID.randomUUID() + "/departure", Map.of("toOn", TODAY.toString())), 404, "alliance-member-not-found");
        refused(patch(COUNTY_OFFICER, id, "/members/" + UUID.randomUUID(), Map.of("role", "CORE")), 404, "alliance-member-not-found");
        refused(post(COUNTY_OFFICER, id, "/members/" + given.memberId(id, world.coreSchool) + "/departure", Map.of("toOn", "2020-01-01")), 400,
                "alliance-member-dates-reversed");
    }

    @Test
    void memberChangeNeedsTheVersionOfTheAlliance() {
        var id = given.drafted();
        var member = given.memberId(id, world.villageSchool);
        refused(COUNTY_OFFICER.asks().body(Map.of("role", "COOPERATING")).patch("/v1/alliances/" + id + "/members/" + member).then(), 428, "version-required");
        patch(COUNTY_OFFICER, id, "/members/" + member, Map.of("role", "COOPERATING")).statusCode(200).body("members[1].role", is("COOPERATING"));
    }
}
