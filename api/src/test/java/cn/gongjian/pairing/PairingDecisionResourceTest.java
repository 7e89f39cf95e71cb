package cn.gongjian.pairing;

import static cn.gongjian.pairing.GivenPairings.STEPS;
import static cn.gongjian.pairing.GivenPairings.get;
import static cn.gongjian.pairing.GivenPairings.patch;
import static cn.gongjian.pairing.GivenPairings.post;
import static cn.gongjian.support.Identity.COLLEGE_BRANCH;
import static cn.gongjian.support.Identity.TOWN_OFFICER;
import static cn.gongjian.support.Identity.VILLAGE_BRANCH;
import static cn.gongjian.support.Refusal.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Scenario;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class PairingDecisionResourceTest {

    private static final LocalDate TODAY = LocalDate.now();
    @Inject Scenario world;
    @Inject GivenPairings given;

    @BeforeEach
    void world() {
        world.fresh();
    }

    @Test
    void otherSideConfirmsOnce() {
        var id = given.proposed();
        refused(post(COLLEGE_BRANCH, id, "/confirmation", Map.of()), 403, "pairing-not-yours-to-confirm");
        refused(post(COLLEGE_BRANCH, id, "/decline", Map.of("reason", "否")), 403, "pairing-not-yours-to-confirm");
        post(VILLAGE_BRANCH, id, "/confirmation", Map.of()).statusCode(200).body("state", is("CONFIRMED")).body("confirmedOn", is(TODAY.toString()))
                .body("version", is(1)).body("allowedActions", not(hasItem("CONFIRM")));
        refused(post(VILLAGE_BRANCH, id, "/confirmation", Map.of()), 409, "pairing-already-decided");
        refused(post(VILLAGE_BRANCH, id, "/decline", Map.of("reason", "否")), 409, "pairing-already-decided");
    }

    @Test
    void confirmationTakesAnEmptyRequestToo() {
        VILLAGE_BRANCH.asks().post("/v1/pairings/" + given.proposed() + "/confirmation").then().statusCode(200).body("state", is("CONFIRMED"));
    }

    @Test
    void confirmationAndDeclineAtOnceLeaveOneAnswer() {
        var id = given.proposed();
        var answers = List.of("/confirmation", "/decline").stream().map(path -> CompletableFuture.supplyAsync(
                () -> post(VILLAGE_BRANCH, id, path, STEPS.get(path)).extract().statusCode())).toList();
        assertEquals(List.of(200, 409), answers.stream().map(CompletableFuture::join).sorted().toList());
    }

    @Test
    void declineNeedsWordsAndEndsIt() {
        var id = given.proposed();
        refused(post(VILLAGE_BRANCH, id, "/decline", Map.of()), 400, "request-invalid");
        post(VILLAGE_BRANCH, id, "/decline", Map.of("reason", "已与其他支部结对")).statusCode(200).body("state", is("DECLINED"))
                .body("declineReason", is("已与其他支部结对")).body("allowedActions", empty());
        for (var path : List.of("/filing", "/closure", "/posts")) refused(post(TOWN_OFFICER, id, path, STEPS.get(path)), 409, "pairing-closed");
    }

    @Test
    void officerFilesWhatIsConfirmed() {
        var id = given.proposed();
        refused(post(TOWN_OFFICER, id, "/filing", STEPS.get("/filing")), 409, "pairing-not-confirmed");
        post(VILLAGE_BRANCH, id, "/confirmation", Map.of()).statusCode(200);
        get(TOWN_OFFICER, id).body("allowedActions", hasItem("FILE"));
        post(TOWN_OFFICER, id, "/filing", Map.of("filingNumber", "青委（2026）第03号")).statusCode(200).body("state", is("FILED"))
                .body("filingNumber", is("青委〔2026〕3号")).body("filedOn", is(TODAY.toString())).body("allowedActions", not(hasItem("FILE")));
        refused(post(TOWN_OFFICER, id, "/filing", STEPS.get("/filing")), 409, "pairing-not-confirmed");
    }

    @Test
    void eitherSideClosesAndThenNothingChanges() {
        var id = given.filed();
        post(VILLAGE_BRANCH, id, "/closure", Map.of("reason", "协议到期")).statusCode(200).body("state", is("CLOSED"))
                .body("closedOn", is(TODAY.toString())).body("closeReason", is("协议到期")).body("allowedActions", empty());
        for (var path : List.of("/filing", "/closure", "/posts")) refused(post(TOWN_OFFICER, id, path, STEPS.get(path)), 409, "pairing-closed");
        for (var path : List.of("/confirmation", "/decline")) refused(post(TOWN_OFFICER, id, path, STEPS.get(path)), 409, "pairing-closed");
        refused(patch(TOWN_OFFICER, id, Map.of("brand", "新")), 409, "pairing-closed");
    }

    @Test
    void everyStepLeavesARowInTheTrail() {
        var id = given.filed();
        VILLAGE_BRANCH.asks().get("/v1/pairings/" + id + "/audit-events").then().statusCode(200)
                .body("items.action", contains("FILE", "CONFIRM", "CREATE"))
                .body("items.actor.name", contains("town-officer", "village-branch", "college-branch"))
                .body("items[1].changes.find { it.field == 'state' }.after", is("CONFIRMED"));
    }
}
