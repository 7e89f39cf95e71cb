package cn.gongjian.calendar;

import static cn.gongjian.calendar.ActivityNewsTest.news;
import static cn.gongjian.support.Identity.COLLEGE_BRANCH;
import static cn.gongjian.support.Identity.VILLAGE_BRANCH;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Scenario;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The village branch hosts what the college branch takes part in. */
@ApiTest
class ActivityRemindersTest {

    @Inject Scenario world;
    @Inject Plans plans;
    @Inject ActivityReminders reminders;

    @BeforeEach
    void world() {
        plans.fresh();
        world.run("delete from notification");
        world.run("delete from notification_preference");
    }

    private void remind() {
        run(() -> reminders.remind(Instant.now()));
    }

    private static void run(Supplier<Uni<Void>> work) {
        try {
            VertxContextSupport.subscribeAndAwait(work);
        } catch (Throwable failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String over(int days) {
        return plans.planned(VILLAGE_BRANCH, plans.partyDay(-days));
    }

    @Test
    void whoHostedIsRemindedOfMinutesAfterThreeDays() {
        var id = over(4);
        remind();
        news(VILLAGE_BRANCH).body("items.kind", contains("MINUTES_MISSING")).body("items[0].subject.id", is(id)).body("items[0].facts.place", is((String) null));
    }

    @Test
    void guestsAreNotReminded() {
        over(4);
        remind();
        news(COLLEGE_BRANCH).body("items", empty());
    }

    @Test
    void aReminderComesOnce() {
        over(4);
        remind();
        VILLAGE_BRANCH.asks().body("{}").post("/v1/notifications/reading").then().statusCode(200);
        remind();
        news(VILLAGE_BRANCH).body("items.kind", contains("MINUTES_MISSING")).body("items[0].allowedActions", empty());
    }

    @Test
    void withinThreeDaysNobodyIsReminded() {
        over(2);
        remind();
        news(VILLAGE_BRANCH).body("items", empty());
    }

    @Test
    void whatIsLongOverIsLeftAlone() {
        over(20);
        remind();
        news(VILLAGE_BRANCH).body("items", empty());
    }

    @Test
    void whatWasCancelledNeedsNoMinutes() {
        var id = over(4);
        VILLAGE_BRANCH.asks().body("{\"reason\":\"雨\"}").post("/v1/activities/" + id + "/cancellation").then().statusCode(200);
        remind();
        news(VILLAGE_BRANCH).body("items", empty());
    }

    @Test
    void whatIsClosedTakesNoMinutes() {
        over(4);
        world.run("update pairing set state = 'CLOSED', closed_on = '2026-01-02'");
        remind();
        news(VILLAGE_BRANCH).body("items", empty());
    }

    @Test
    void aReminderGoesWhenTheMinutesAreThere() {
        var id = over(4);
        remind();
        VILLAGE_BRANCH.asks().body("{\"attendance\":36,\"summary\":\"集中学习\"}").post("/v1/activities/" + id + "/record").then().statusCode(200);
        news(VILLAGE_BRANCH).body("items", empty());
        VILLAGE_BRANCH.asks().get("/v1/notifications/count").then().body("unread", is(0));
    }

    @Test
    void whoTurnedItOffIsNotReminded() {
        over(4);
        VILLAGE_BRANCH.asks().header("If-Match", "*").body("{\"ways\":{\"MINUTES_MISSING\":\"OFF\"}}").patch("/v1/notification-preferences").then().statusCode(200);
        remind();
        news(VILLAGE_BRANCH).body("items", empty());
    }

    @Test
    void whatHasNobodyToRemindDoesNotHoldUpTheOthers() {
        world.run("delete from role_grant where organization_id = $1", world.villageBranch);
        for (int i = 0; i < 3; i++) COLLEGE_BRANCH.asks().body(plans.partyDay(-4)).post("/v1/activities").then().statusCode(201);
        COLLEGE_BRANCH.asks().body(plans.partyDay(-4, "hostId", world.collegeBranch, "title", "座谈")).post("/v1/activities").then().statusCode(201);
        remind();
        news(COLLEGE_BRANCH).body("items.subject.title", contains("座谈"));
    }

    @Test
    void twoProcessesRemindOnce() {
        over(4);
        CompletableFuture.allOf(CompletableFuture.runAsync(() -> run(() -> reminders.remind(Instant.now()))), CompletableFuture.runAsync(() -> run(() -> reminders.remind(Instant.now())))).join();
        news(VILLAGE_BRANCH).body("items.kind", contains("MINUTES_MISSING"));
    }

    private String toAnnounce(int inDays, int daysAhead) {
        return plans.planned(VILLAGE_BRANCH, plans.partyDay(inDays, "noticeDays", daysAhead));
    }

    @Test
    void whoHostsIsRemindedOfTheNoticeOnTheDayBeforeItIsDue() {
        toAnnounce(8, 7);
        remind();
        news(VILLAGE_BRANCH).body("items.kind", contains("NOTICE_DUE")).body("items[0].facts.dueOn", is(Plans.at(1, 0).toLocalDate().toString()));
        news(COLLEGE_BRANCH).body("items.kind", contains("ACTIVITY_INVITED"));
    }

    @Test
    void aNoticeThatHasTimeIsNotUrged() {
        toAnnounce(9, 7);
        remind();
        news(VILLAGE_BRANCH).body("items", empty());
    }

    @Test
    void aNoticeThatIsLateIsStillRemindedOf() {
        toAnnounce(2, 7);
        remind();
        remind();
        news(VILLAGE_BRANCH).body("items.kind", contains("NOTICE_DUE"));
    }

    @Test
    void aReminderOfTheNoticeGoesWhenItIsAnnounced() {
        var id = toAnnounce(8, 7);
        remind();
        Plans.happens(VILLAGE_BRANCH, id, "announcement").statusCode(200);
        news(VILLAGE_BRANCH).body("items", empty());
    }

    @Test
    void onAnotherDayTheNoticeIsDueAnew() {
        var id = toAnnounce(3, 7);
        remind();
        VILLAGE_BRANCH.asks().header("If-Match", "*").body(java.util.Map.of("startsAt", Plans.at(5, 9).toString(), "endsAt", Plans.at(5, 10).toString()))
                .patch("/v1/activities/" + id).then().statusCode(200);
        news(VILLAGE_BRANCH).body("items", empty());
        remind();
        news(VILLAGE_BRANCH).body("items.kind", contains("NOTICE_DUE"));
    }

    @Test
    void whoeverAsksForNoLeadTimeIsNotUrged() {
        plans.planned(VILLAGE_BRANCH, plans.partyDay(1));
        remind();
        news(VILLAGE_BRANCH).body("items", empty());
    }

    @Test
    void theDatabaseKeepsAReminderFromComingTwice() {
        over(4);
        remind();
        var copy = "insert into notification select (json_populate_record(n, json_build_object('id', $1::text))).* from notification n";
        org.junit.jupiter.api.Assertions.assertThrows(RuntimeException.class, () -> world.run(copy, UUID.randomUUID().toString()));
    }
}
