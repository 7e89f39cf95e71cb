package cn.gongjian.plan.review;

import static cn.gongjian.support.Identity.AUDITOR;
import static cn.gongjian.support.Identity.COLLEGE_BRANCH;
import static cn.gongjian.support.Identity.OTHER_OFFICER;
import static cn.gongjian.support.Identity.TEACHER;
import static cn.gongjian.support.Identity.TOWN_OFFICER;
import static cn.gongjian.support.Identity.VILLAGE_BRANCH;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import cn.gongjian.plan.GivenPlans;
import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Identity;
import cn.gongjian.support.Scenario;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class PlanReadingResourceTest {

    private static final String TEXT = "结对共建活动实施方案\r\n一、活动内容\r\n1.双方每季度开展一次主题党日活动。\r\n2.派出单位承担全部费用。\r\n";

    @Inject Scenario world;
    @Inject GivenPlans given;

    @BeforeEach
    void world() {
        world.fresh();
    }

    private static ValidatableResponse reads(Identity by, Object body) {
        return by.asks().body(body).post("/v1/plan-readings").then();
    }

    private static String read(Identity by) {
        return reads(by, Map.of("text", TEXT)).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse get(Identity by, String id) {
        return by.asks().get("/v1/plan-readings/" + id).then();
    }

    private static ValidatableResponse patch(Identity by, String id, Object body) {
        return by.asks().header("If-Match", get(by, id).extract().header("ETag")).body(body).patch("/v1/plan-readings/" + id).then();
    }

    private static ValidatableResponse confirm(Identity by, String id, Object body) {
        return by.asks().body(body).post("/v1/plan-readings/" + id + "/confirmation").then();
    }

    private Map<String, Object> newPairing() {
        return new HashMap<>(Map.of("title", "结对共建活动实施方案", "startsOn", "2026-09-01", "endsOn", "2027-08-31",
                "pairing", Map.of("sideA", Map.of("id", world.villageBranch), "sideB", Map.of("added", 0), "proposingSide", "A", "payer", "A",
                        "postsA", List.of(Map.of("post", "LIAISON", "name", "王兰"))),
                "organizations", List.of(Map.of("name", "新湖村党支部", "kind", "PARTY_BRANCH", "parentId", world.town)),
                "activities", List.of(Map.of("title", "上半年联席会议", "kind", "JOINT_MEETING", "host", Map.of("id", world.villageBranch),
                        "startsAt", "2027-06-10T14:00:00+08:00", "endsAt", "2027-06-10T16:00:00+08:00"))));
    }

    @Test
    void theTextComesBackAsItWasSubmitted() {
        reads(TOWN_OFFICER, Map.of("text", TEXT)).statusCode(201).body("text", is(TEXT)).body("organization.name", is("青石镇党委"))
                .body("planId", org.hamcrest.Matchers.nullValue());
    }

    @Test
    void aTextIsReadAsAFileToo() {
        TOWN_OFFICER.asks().contentType("multipart/form-data").multiPart("file", "方案.txt", TEXT.getBytes(java.nio.charset.StandardCharsets.UTF_8), "text/plain")
                .post("/v1/plan-readings").then().statusCode(201).body("text", is(TEXT));
    }

    @Test
    void nobodyReadsForNothing() {
        for (var by : List.of(AUDITOR, TEACHER)) reads(by, Map.of("text", TEXT)).statusCode(403).body("type", is("/problems/plan-reading-not-yours"));
        reads(TOWN_OFFICER, Map.of("text", "  ")).statusCode(400);
        reads(TOWN_OFFICER, Map.of("text", "方案\u0000")).statusCode(400);
        reads(TOWN_OFFICER, Map.of("text", TEXT, "schoolYear", "明年")).statusCode(400);
    }

    @Test
    void itIsSharedWhereItIsKeptAndNowhereElse() {
        var id = read(TOWN_OFFICER);
        get(OTHER_OFFICER, id).statusCode(404).body("type", is("/problems/plan-reading-not-found"));
        TOWN_OFFICER.asks().get("/v1/plan-readings").then().statusCode(200).body("items.id", hasItem(id));
        OTHER_OFFICER.asks().get("/v1/plan-readings").then().body("items", hasSize(0));
    }

    @Test
    void aPersonCorrectsTheDraft() {
        var id = read(TOWN_OFFICER);
        patch(TOWN_OFFICER, id, Map.of("draft", Map.of("title", "改过的题目", "commitments", List.of(GivenPlans.commitment("主题党日", "PARTY_DAY", "QUARTER", 2))),
                "answered", List.of("YEAR_UNKNOWN"))).statusCode(200).body("title", is("改过的题目")).body("commitments", hasSize(1)).body("commitments[0].count", is(2))
                .body("answered", contains("YEAR_UNKNOWN"));
        get(TOWN_OFFICER, id).body("title", is("改过的题目"));
    }

    @Test
    void theSchoolYearLaysDaysWithoutAYear() {
        var id = read(TOWN_OFFICER);
        var phase = Map.of("name", "实施阶段", "from", "--09-01", "to", "--06-30", "precision", "MONTH");
        patch(TOWN_OFFICER, id, Map.of("draft", Map.of("phases", List.of(phase)), "schoolYear", "2026-2027")).statusCode(200)
                .body("phases[0].from", is("2026-09-01")).body("phases[0].to", is("2027-06-30")).body("schoolYear", is("2026-2027"));
    }

    @Test
    void oneConfirmationMakesAllThatIsWanted() {
        var made = confirm(TOWN_OFFICER, read(TOWN_OFFICER), newPairing()).statusCode(201).body("organizationIds", hasSize(1)).body("activityIds", hasSize(1));
        TOWN_OFFICER.asks().get("/v1/plans/" + made.extract().path("planId")).then().statusCode(200).body("state", is("DRAFT")).body("source", is(TEXT))
                .body("within.id", is(made.extract().<String>path("pairingId")));
        TOWN_OFFICER.asks().get("/v1/pairings/" + made.extract().path("pairingId")).then().body("payer", is("A")).body("sideB.organization.name", is("新湖村党支部"));
        TOWN_OFFICER.asks().get("/v1/activities/" + made.extract().path("activityIds[0]")).then().body("kind", is("JOINT_MEETING"));
    }

    @Test
    void itIsConfirmedOnce() {
        var id = read(TOWN_OFFICER);
        confirm(TOWN_OFFICER, id, newPairing()).statusCode(201);
        confirm(TOWN_OFFICER, id, newPairing()).statusCode(409).body("type", is("/problems/plan-reading-confirmed")).body("detail", notNullValue());
        patch(TOWN_OFFICER, id, Map.of("answered", List.of())).statusCode(409).body("type", is("/problems/plan-reading-confirmed"));
    }

    @Test
    void oneRefusalLeavesNothing() {
        var wanted = newPairing();
        wanted.put("activities", List.of(Map.of("title", "会", "kind", "NO_SUCH", "host", Map.of("id", world.villageBranch),
                "startsAt", "2027-06-10T14:00:00+08:00", "endsAt", "2027-06-10T16:00:00+08:00")));
        var id = read(TOWN_OFFICER);
        confirm(TOWN_OFFICER, id, wanted).statusCode(400);
        get(TOWN_OFFICER, id).body("planId", org.hamcrest.Matchers.nullValue());
        TOWN_OFFICER.asks().get("/v1/organizations?q=新湖村").then().body("items", hasSize(0));
    }

    @Test
    void aTextThatIsNearlyTheSameIsNamed() {
        var first = read(TOWN_OFFICER);
        reads(TOWN_OFFICER, Map.of("text", TEXT.replace("主题党日", "主題党日"))).statusCode(201).body("similar[0].readingId", is(first))
                .body("similar[0].percent", org.hamcrest.Matchers.greaterThanOrEqualTo(90));
        reads(TOWN_OFFICER, Map.of("text", "结对共建活动实施方案\n一、目标\n双方定期互访，共同学习，共同为群众办实事，年底互相通报，各负其责，全年走访四次。")).statusCode(201).body("similar", hasSize(0));
    }

    @Test
    void whatIsOutOfSightIsNotNamed() {
        read(TOWN_OFFICER);
        reads(OTHER_OFFICER, Map.of("text", TEXT)).statusCode(201).body("similar", hasSize(0));
    }

    @Test
    void itHasToSayWhosePlanItIs() {
        var wanted = newPairing();
        wanted.remove("pairing");
        confirm(TOWN_OFFICER, read(TOWN_OFFICER), wanted).statusCode(400).body("type", is("/problems/plan-reading-place-unclear"));
    }

    @Test
    void aPlaceThatPointsNowhereIsRefused() {
        var wanted = newPairing();
        wanted.put("organizations", List.of());
        confirm(TOWN_OFFICER, read(TOWN_OFFICER), wanted).statusCode(400).body("type", is("/problems/plan-reading-unit-unknown"));
    }

    @Test
    void itMayBecomeThePlanOfWhatIsThere() {
        var pairing = given.pairing();
        var id = reads(VILLAGE_BRANCH, Map.of("text", TEXT)).statusCode(201).extract().<String>path("id");
        confirm(VILLAGE_BRANCH, id, Map.of("title", "方案", "pairingId", pairing)).statusCode(201).body("pairingId", is(pairing)).body("activityIds", hasSize(0));
    }

    @Test
    void othersDoNotConfirm() {
        confirm(COLLEGE_BRANCH, read(TOWN_OFFICER), newPairing()).statusCode(404).body("type", is("/problems/plan-reading-not-found"));
    }
}
