package cn.gongjian.notification;

import static cn.gongjian.notification.NotificationKind.ACTIVITY_CANCELLED;
import static cn.gongjian.notification.NotificationKind.ACTIVITY_INVITED;
import static cn.gongjian.support.Identity.ADMIN;
import static cn.gongjian.support.Identity.TOWN_OFFICER;
import static cn.gongjian.support.Identity.VILLAGE_BRANCH;
import static cn.gongjian.support.Identity.nobody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Identity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class NotificationResourceTest {

    @Inject News news;
    private String first;
    private String second;

    @BeforeEach
    void world() {
        news.fresh();
        first = news.told(TOWN_OFFICER, ACTIVITY_INVITED, "主题党日");
        second = news.told(TOWN_OFFICER, ACTIVITY_CANCELLED, "走访慰问");
    }

    private static ValidatableResponse list(Identity who, String query) {
        return who.asks().get("/v1/notifications" + query).then();
    }

    private static ValidatableResponse read(Identity who, String id) {
        return who.asks().body("{}").post("/v1/notifications/" + id + "/reading").then();
    }

    private static void unread(Identity who, int expected) {
        who.asks().get("/v1/notifications/count").then().statusCode(200).body("unread", is(expected));
    }

    @Test
    void theNewestComesFirst() {
        list(TOWN_OFFICER, "").statusCode(200).body("items.id", contains(second, first));
    }

    @Test
    void aPageLeadsToTheNext() {
        String cursor = list(TOWN_OFFICER, "?limit=1").body("items.id", contains(second)).extract().path("nextCursor");
        list(TOWN_OFFICER, "?limit=1&cursor=" + cursor).body("items.id", contains(first)).body("nextCursor", nullValue());
    }

    @Test
    void whatWasReadIsNotAmongTheUnread() {
        read(TOWN_OFFICER, first).statusCode(200).body("id", is(first)).body("readAt", notNullValue()).body("allowedActions", empty());
        list(TOWN_OFFICER, "?unread=true").body("items.id", contains(second));
        unread(TOWN_OFFICER, 1);
    }

    @Test
    void readingTwiceKeepsTheFirstTime() {
        String at = read(TOWN_OFFICER, first).extract().path("readAt");
        read(TOWN_OFFICER, first).statusCode(200).body("readAt", is(at));
    }

    @Test
    void allAreReadAtOnce() {
        TOWN_OFFICER.asks().body("{}").post("/v1/notifications/reading").then().statusCode(200).body("unread", is(0));
        list(TOWN_OFFICER, "?unread=true").body("items", empty());
    }

    @Test
    void whatCameAfterTheScreenWasDrawnStaysUnread() {
        TOWN_OFFICER.asks().body("{\"upTo\":\"" + first + "\"}").post("/v1/notifications/reading").then().statusCode(200).body("unread", is(1));
        list(TOWN_OFFICER, "?unread=true").body("items.id", contains(second));
    }

    @Test
    void theCountIsAnsweredWithNothingWhileItIsTheSame() {
        var tag = TOWN_OFFICER.asks().get("/v1/notifications/count").then().statusCode(200).extract().header("ETag");
        TOWN_OFFICER.asks().header("If-None-Match", tag).get("/v1/notifications/count").then().statusCode(304);
        read(TOWN_OFFICER, first);
        TOWN_OFFICER.asks().header("If-None-Match", tag).get("/v1/notifications/count").then().statusCode(200).body("unread", is(1));
    }

    @Test
    void anothersNotificationIsNotThere() {
        read(VILLAGE_BRANCH, first).statusCode(404).contentType("application/problem+json").body("type", is("/problems/notification-not-found"));
        unread(TOWN_OFFICER, 2);
        read(VILLAGE_BRANCH, UUID.randomUUID().toString()).statusCode(404);
        list(VILLAGE_BRANCH, "").body("items", empty());
    }

    @Test
    void readingAllIsOnesOwnReadingAlone() {
        VILLAGE_BRANCH.asks().body("{}").post("/v1/notifications/reading").then().statusCode(200);
        unread(TOWN_OFFICER, 2);
    }

    @Test
    void administratorsHaveNoneOfBusiness() {
        news.told(ADMIN, ACTIVITY_INVITED, "座谈会");
        list(ADMIN, "").statusCode(200).body("items", empty());
        unread(ADMIN, 0);
    }

    @Test
    void nobodyHasNone() {
        nobody().get("/v1/notifications").then().statusCode(401);
        nobody().get("/v1/notifications/count").then().statusCode(401);
        nobody().body("{}").post("/v1/notifications/reading").then().statusCode(401);
        nobody().body("{}").post("/v1/notifications/" + first + "/reading").then().statusCode(401);
    }
}
