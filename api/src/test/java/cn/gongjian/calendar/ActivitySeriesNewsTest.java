package cn.gongjian.calendar;

import static cn.gongjian.calendar.ActivityNewsTest.news;
import static cn.gongjian.support.Identity.COLLEGE_BRANCH;
import static cn.gongjian.support.Identity.VILLAGE_BRANCH;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Scenario;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** However many activities a series has, it is one thing to know. */
@ApiTest
class ActivitySeriesNewsTest {

    @Inject Scenario world;
    @Inject Plans plans;
    private String id;

    @BeforeEach
    void world() {
        plans.fresh();
        world.run("delete from notification");
        var weekly = plans.partyDay(1, "title", "党课", "startsAt", null, "endsAt", null, "startsOn", Plans.at(1, 0).toLocalDate().toString(),
                "startTime", "14:30", "minutes", 60, "recurrence", Map.of("pattern", "RRULE", "rrule", "FREQ=WEEKLY;COUNT=5", "onHoliday", "KEEP"));
        id = VILLAGE_BRANCH.asks().body(weekly).post("/v1/activity-series").then().statusCode(201).extract().path("id");
    }

    private void later() {
        world.run("update notification set settles_at = now() - interval '1 second'");
    }

    private void change(String patch) {
        VILLAGE_BRANCH.asks().header("If-Match", "*").body(patch).patch("/v1/activity-series/" + id).then().statusCode(200);
    }

    @Test
    void theOtherSideIsInvitedOnceToAllOfIt() {
        news(COLLEGE_BRANCH).body("items", hasSize(1)).body("items[0].kind", is("ACTIVITY_INVITED")).body("items[0].subject.kind", is("ACTIVITY_SERIES"))
                .body("items[0].subject.id", is(id)).body("items[0].facts.count", is(5))
                .body("items[0].facts.startsAt", startsWith(Plans.at(1, 0).toLocalDate().toString()));
    }

    @Test
    void anotherTimeOfDayMovesIt() {
        later();
        change("{\"startTime\":\"15:30\"}");
        news(COLLEGE_BRANCH).body("items", hasSize(2)).body("items[0].kind", is("ACTIVITY_MOVED")).body("items[0].facts.startsAt", nullValue());
    }

    @Test
    void otherDaysMoveIt() {
        later();
        change("{\"recurrence\":{\"rrule\":\"FREQ=WEEKLY;INTERVAL=2;COUNT=5\",\"until\":null}}");
        news(COLLEGE_BRANCH).body("items[0].kind", is("ACTIVITY_MOVED"));
    }

    @Test
    void anotherTitleChangesIt() {
        later();
        change("{\"title\":\"专题党课\"}");
        news(COLLEGE_BRANCH).body("items[0].kind", is("ACTIVITY_CHANGED")).body("items[0].subject.title", is("专题党课"));
    }

    @Test
    void itsCancellationTellsHowManyAndWhy() {
        later();
        VILLAGE_BRANCH.asks().body("{\"reason\":\"农忙\"}").post("/v1/activity-series/" + id + "/cancellation").then().statusCode(200);
        news(COLLEGE_BRANCH).body("items[0].kind", is("ACTIVITY_CANCELLED")).body("items[0].facts.count", is(5)).body("items[0].facts.reason", is("农忙"));
    }
}
