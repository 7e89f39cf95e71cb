package cn.gongjian.pairing;

import static cn.gongjian.pairing.GivenPairings.STEPS;
import static cn.gongjian.pairing.GivenPairings.get;
import static cn.gongjian.pairing.GivenPairings.patch;
import static cn.gongjian.pairing.GivenPairings.post;
import static cn.gongjian.pairing.GivenPairings.propose;
import static cn.gongjian.support.Identity.COLLEGE_BRANCH;
import static cn.gongjian.support.Identity.TEACHER;
import static cn.gongjian.support.Identity.TOWN_OFFICER;
import static cn.gongjian.support.Identity.VILLAGE_BRANCH;
import static cn.gongjian.support.Refusal.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Scenario;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class PairingChangeResourceTest {

    @Inject Scenario world;
    @Inject GivenPairings given;

    @BeforeEach
    void world() {
        world.fresh();
    }

    @Test
    void whatIsFiledIsChangedByOfficersOnly() {
        var id = given.confirmed();
        refused(patch(COLLEGE_BRANCH, id, Map.of("payer", "B")), 403, "pairing-terms-not-yours");
        post(TOWN_OFFICER, id, "/filing", STEPS.get("/filing")).statusCode(200);
        refused(patch(COLLEGE_BRANCH, id, Map.of("endsOn", "2029-09-30")), 403, "pairing-terms-not-yours");
        refused(patch(COLLEGE_BRANCH, id, Map.of("agreementNumber", "新")), 403, "pairing-terms-not-yours");
        patch(COLLEGE_BRANCH, id, Map.of("brand", "新", "agreementNumber", "师院党(2026)9号")).statusCode(200).body("brand", is("新"));
        patch(TOWN_OFFICER, id, Map.of("endsOn", "2029-09-30")).statusCode(200).body("endsOn", is("2029-09-30"));
    }

    @Test
    void sideThatIsAskedDoesNotRewriteTheTerms() {
        refused(patch(VILLAGE_BRANCH, given.proposed(), Map.of("payer", "A")), 403, "pairing-terms-not-yours");
    }

    @Test
    void officerAboveOneSideDoesNotMakeTheOtherPay() {
        var id = given.filed();
        patch(TOWN_OFFICER, id, Map.of("payer", "B")).statusCode(200);
        refused(patch(TOWN_OFFICER, id, Map.of("payer", "A")).body("violations.pointer", contains("/payer")), 403, "pairing-side-not-yours");
    }

    @Test
    void nobodyFillsInTheOtherSide() {
        var id = given.proposed();
        for (var one : List.of(VILLAGE_BRANCH, TOWN_OFFICER))
            refused(post(one, id, "/posts", Map.of("side", "A", "posts", List.of(Map.of("post", "LIAISON", "name", "李四")))), 403, "pairing-side-not-yours");
    }

    @Test
    void whoActsForBothSidesFillsInBoth() {
        var wanted = given.wanted(world.villageBranch, world.secondVillageBranch);
        wanted.put("proposingSide", "A");
        var id = propose(TOWN_OFFICER, wanted).statusCode(201).extract().<String>path("id");
        for (var side : List.of("A", "B"))
            post(TOWN_OFFICER, id, "/posts", Map.of("side", side, "posts", List.of())).statusCode(200).body("side" + side + ".allowedActions", contains("EDIT_POSTS"));
    }

    @Test
    void changeIsMergedAndChecked() {
        var id = given.proposed();
        var change = new HashMap<String, Object>();
        change.put("brand", null);
        change.put("goal", "每年一次党课");
        patch(VILLAGE_BRANCH, id, change).statusCode(200).body("brand", nullValue()).body("goal", is("每年一次党课"));
        refused(patch(COLLEGE_BRANCH, id, Map.of("endsOn", "2020-01-01")), 400, "pairing-dates-reversed");
        refused(patch(VILLAGE_BRANCH, id, Map.of("sideAId", world.college)), 400, "request-invalid");
        refused(VILLAGE_BRANCH.asks().body("{}").patch("/v1/pairings/" + id).then(), 428, "version-required");
        var old = get(VILLAGE_BRANCH, id).extract().header("ETag");
        patch(COLLEGE_BRANCH, id, Map.of("brand", "新")).statusCode(200);
        VILLAGE_BRANCH.asks().header("If-Match", old).body(Map.of("brand", "旧")).patch("/v1/pairings/" + id).then().statusCode(412)
                .body("current.brand", is("新"));
    }

    @Test
    void postsOfOneSideAreReplacedWithMaskedPhones() {
        var person = world.personId(COLLEGE_BRANCH);
        world.run("update person set phone = '13800005678' where id = $1", person);
        var id = propose(COLLEGE_BRANCH, given.with("postsA", List.of(Map.of("post", "LEADER", "personId", person, "title", "书记"), Map.of("post", "LIAISON"))))
                .statusCode(201).body("sideA.posts.post", contains("LEADER", "LIAISON")).body("sideA.posts[0].phoneMasked", is("138****5678"))
                .body("sideA.posts[0].person.id", is(person.toString())).extract().<String>path("id");
        post(VILLAGE_BRANCH, id, "/posts", Map.of("side", "B", "posts", List.of(Map.of("post", "LIAISON", "name", "李四")))).statusCode(200)
                .body("sideB.posts[0].name", is("李四")).body("sideA.posts.size()", is(2));
        world.run("update pairing_post set from_on = current_date - 30 where pairing_id = $1", UUID.fromString(id));
        post(COLLEGE_BRANCH, id, "/posts", Map.of("side", "A", "posts", List.of(Map.of("post", "LEADER", "personId", person, "title", "书记")))).statusCode(200)
                .body("sideA.posts.size()", is(1));
        assertEquals(1L, world.run("select count(*) from pairing_post where pairing_id = $1 and to_on = current_date - 1", UUID.fromString(id))
                .iterator().next().getLong(0));
        refused(post(VILLAGE_BRANCH, id, "/posts", Map.of("side", "B", "posts", List.of(Map.of("post", "LEADER", "personId", world.personId(TEACHER))))), 404,
                "person-not-found");
        refused(post(VILLAGE_BRANCH, id, "/posts", Map.of("posts", List.of())), 400, "request-invalid");
    }
}
