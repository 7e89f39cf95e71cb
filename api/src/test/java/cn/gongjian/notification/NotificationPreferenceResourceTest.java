package cn.gongjian.notification;

import static cn.gongjian.support.Identity.TEACHER;
import static cn.gongjian.support.Identity.TOWN_OFFICER;
import static cn.gongjian.support.Identity.nobody;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongjian.organization.FakeKeycloak;
import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Scenario;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class NotificationPreferenceResourceTest {

    @Inject News news;
    @Inject Scenario world;
    @Inject @RestClient FakeKeycloak keycloak;

    @BeforeEach
    void world() {
        news.fresh();
        keycloak.reset();
    }

    private static ValidatableResponse mine() {
        return TEACHER.asks().get("/v1/notification-preferences").then().statusCode(200);
    }

    private static ValidatableResponse change(String patch) {
        return change(mine().extract().header("ETag"), patch);
    }

    private static ValidatableResponse change(String ifMatch, String patch) {
        return TEACHER.asks().header("If-Match", ifMatch).body(patch).patch("/v1/notification-preferences").then();
    }

    private static void refused(ValidatableResponse answer, int status, String problem) {
        answer.statusCode(status).contentType("application/problem+json").body("type", is("/problems/" + problem));
    }

    @Test
    void whoNeverChoseHasTheUsualWays() {
        mine().body("version", is(0)).body("ways", aMapWithSize(NotificationKind.values().length)).body("ways.ACTIVITY_MOVED", is("MAIL"))
                .body("quietHours.from", is("21:00")).body("quietHours.to", is("07:00")).body("digestHour", is(8)).body("language", is("ZH"))
                .body("allowedActions", contains("EDIT"));
    }

    @Test
    void aKindIsTurnedOffAndTheOthersStay() {
        change("{\"ways\":{\"ACTIVITY_MOVED\":\"OFF\"}}").statusCode(200).body("version", is(1)).body("ways.ACTIVITY_MOVED", is("OFF"))
                .body("ways.ACTIVITY_CANCELLED", is("MAIL"));
        mine().body("ways.ACTIVITY_MOVED", is("OFF"));
    }

    @Test
    void nullGivesTheUsualWayBack() {
        change("{\"ways\":{\"ACTIVITY_MOVED\":\"OFF\"}}").statusCode(200);
        change("{\"ways\":{\"ACTIVITY_MOVED\":null}}").statusCode(200).body("ways.ACTIVITY_MOVED", is("MAIL")).body("version", is(2));
    }

    @Test
    void quietHoursCanBeNone() {
        change("{\"quietHours\":null}").statusCode(200).body("quietHours", nullValue());
    }

    @Test
    void quietHoursAndDigestAreSet() {
        change("{\"quietHours\":{\"from\":\"22:30\",\"to\":\"06:30\"},\"digestHour\":17,\"language\":\"EN\"}").statusCode(200);
        mine().body("quietHours.from", is("22:30")).body("quietHours.to", is("06:30")).body("digestHour", is(17)).body("language", is("EN"));
    }

    @Test
    void whatIsNoTimeIsRefused() {
        refused(change("{\"quietHours\":{\"from\":\"25:00\"}}"), 400, "request-invalid");
        refused(change("{\"quietHours\":{\"to\":\"21:00\"}}"), 400, "request-invalid");
        refused(change("{\"digestHour\":24}"), 400, "request-invalid");
        refused(change("{\"language\":null}"), 400, "request-invalid");
    }

    @Test
    void aKindOrWayThatDoesNotExistIsRefused() {
        change("{\"ways\":{\"NO_SUCH\":\"OFF\"}}").statusCode(400);
        change("{\"ways\":{\"ACTIVITY_MOVED\":\"PIGEON\"}}").statusCode(400);
        change("{\"telephone\":true}").statusCode(400);
    }

    @Test
    void aChangeNeedsTheVersionItIsMadeFrom() {
        var first = mine().extract().header("ETag");
        change(first, "{\"digestHour\":9}").statusCode(200);
        refused(change(first, "{\"digestHour\":10}"), 412, "version-stale");
        refused(TEACHER.asks().body("{\"digestHour\":10}").patch("/v1/notification-preferences").then(), 428, "version-required");
    }

    private void mailIs(String state, String address) {
        TEACHER.asks().get("/v1/notification-preferences/mail").then().statusCode(200).body("state", is(state)).body("address", is(address));
    }

    @Test
    void mailGoesToTheVerifiedAddressOfTheAccount() {
        keycloak.hasMailbox(TEACHER.subject(), "zhou.min@example.cn");
        mailIs("READY", "z***@example.cn");
    }

    @Test
    void anAddressThatNobodyVerifiedIsNone() {
        keycloak.hasMailbox(TEACHER.subject(), "zhou.min@example.cn?");
        mailIs("NO_ADDRESS", null);
    }

    @Test
    void whatIsMoreThanAnAddressIsNone() {
        keycloak.hasMailbox(TEACHER.subject(), "zhou@example.cn\r\nBcc: all@example.cn");
        mailIs("NO_ADDRESS", null);
    }

    @Test
    void whileTheIdentityProviderIsAwayNothingIsKnown() {
        keycloak.isAway(true);
        mailIs("UNKNOWN", null);
    }

    @Test
    void theyAreOnesOwn() {
        change("{\"digestHour\":9}").statusCode(200);
        TOWN_OFFICER.asks().get("/v1/notification-preferences").then().statusCode(200).body("digestHour", is(8));
        nobody().get("/v1/notification-preferences").then().statusCode(401);
        nobody().get("/v1/notification-preferences/mail").then().statusCode(401);
        nobody().body("{}").patch("/v1/notification-preferences").then().statusCode(401);
    }

    @Test
    void theTrailTellsWhatWasTurnedOff() {
        change("{\"ways\":{\"ACTIVITY_MOVED\":\"OFF\"}}").statusCode(200);
        var changes = world.run("select changes::text from audit_event where subject = 'NOTIFICATION_PREFERENCE' and actor_id = $1 order by id desc limit 1",
                world.personId(TEACHER)).iterator().next().getString(0);
        assertEquals("[{\"after\": \"OFF\", \"field\": \"ACTIVITY_MOVED\", \"before\": \"MAIL\"}]", changes);
    }
}
