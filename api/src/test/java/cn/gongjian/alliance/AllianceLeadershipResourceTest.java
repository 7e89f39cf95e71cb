package cn.gongjian.alliance;

import static cn.gongjian.alliance.GivenAlliances.get;
import static cn.gongjian.alliance.GivenAlliances.post;
import static cn.gongjian.support.Identity.CORE_SCHOOL;
import static cn.gongjian.support.Identity.COUNTY_OFFICER;
import static cn.gongjian.support.Identity.TEACHER;
import static cn.gongjian.support.Identity.VILLAGE_SCHOOL;
import static cn.gongjian.support.Refusal.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Scenario;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class AllianceLeadershipResourceTest {

    private static final LocalDate TODAY = LocalDate.now();
    @Inject Scenario world;
    @Inject GivenAlliances given;

    @BeforeEach
    void world() {
        world.fresh();
    }

    @Test
    void leadershipShowsMaskedPhonesAndKeepsHistory() {
        var id = given.drafted();
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
        var id = given.drafted();
        var ofAMember = Map.of("posts", List.of(Map.of("post", "LEADER", "personId", world.personId(VILLAGE_SCHOOL))));
        var ofAStranger = Map.of("posts", List.of(Map.of("post", "LEADER", "personId", world.personId(cn.gongjian.support.Identity.FINANCE))));
        post(CORE_SCHOOL, id, "/leadership", ofAMember).statusCode(200);
        refused(post(CORE_SCHOOL, id, "/leadership", ofAStranger), 404, "person-not-found");
        refused(post(COUNTY_OFFICER, id, "/leadership", Map.of("posts", List.of(Map.of("post", "LEADER", "organizationId", UUID.randomUUID())))), 404,
                "organization-not-found");
    }
}
