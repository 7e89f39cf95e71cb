package cn.gongjian.calendar;

import static cn.gongjian.calendar.Plans.at;
import static cn.gongjian.calendar.Plans.happens;
import static cn.gongjian.support.Identity.COLLEGE_BRANCH;
import static cn.gongjian.support.Identity.COUNTY_OFFICER;
import static cn.gongjian.support.Identity.TEACHER;
import static cn.gongjian.support.Identity.TOWN_OFFICER;
import static cn.gongjian.support.Identity.VILLAGE_BRANCH;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Identity;
import cn.gongjian.support.Scenario;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What those who take part hear of an activity; the village branch plans and changes it. */
@ApiTest
class ActivityNewsTest {

    @Inject Scenario world;
    @Inject Plans plans;
    private String id;

    @BeforeEach
    void world() {
        plans.fresh();
        world.run("delete from notification");
        world.run("delete from notification_preference");
        id = plans.planned(VILLAGE_BRANCH, plans.partyDay(3, "place", "文化礼堂"));
    }

    static ValidatableResponse news(Identity who) {
        return who.asks().get("/v1/notifications").then().statusCode(200);
    }

    private void change(Identity who, String activity, Map<String, ?> patch) {
        who.asks().header("If-Match", "*").body(patch).patch("/v1/activities/" + activity).then().statusCode(200);
    }

    /** As if the minutes in which changes become one had passed. */
    private void later() {
        world.run("update notification set settles_at = now() - interval '1 second'");
    }

    private static Map<String, Object> moved(int inDays) {
        return Map.of("startsAt", at(inDays, 9).toString(), "endsAt", at(inDays, 11).toString());
    }

    @Test
    void theOtherSideOfAPairingIsInvited() {
        news(COLLEGE_BRANCH).body("items", hasSize(1)).body("items[0].kind", is("ACTIVITY_INVITED")).body("items[0].subject.kind", is("ACTIVITY"))
                .body("items[0].subject.id", is(id)).body("items[0].subject.title", is("主题党日")).body("items[0].facts.place", is("文化礼堂"))
                .body("items[0].readAt", nullValue()).body("items[0].allowedActions", contains("READ"));
    }

    @Test
    void whoPlansItIsNotTold() {
        news(VILLAGE_BRANCH).body("items", empty());
    }

    @Test
    void whoOnlySupervisesIsNotTold() {
        news(TOWN_OFFICER).body("items", empty());
    }

    @Test
    void aMoveTellsFromWhenToWhen() {
        later();
        change(VILLAGE_BRANCH, id, moved(4));
        news(COLLEGE_BRANCH).body("items.kind", contains("ACTIVITY_MOVED", "ACTIVITY_INVITED"))
                .body("items[0].facts.startsAt", startsWith(at(4, 9).toLocalDate().toString()))
                .body("items[0].facts.before.startsAt", startsWith(at(3, 14).toLocalDate().toString()));
    }

    @Test
    void aChangeOfWhatGuestsNeedNotKnowIsNoNews() {
        later();
        change(VILLAGE_BRANCH, id, Map.of("budget", "300.00", "chargedTo", "村党支部"));
        news(COLLEGE_BRANCH).body("items", hasSize(1));
    }

    @Test
    void changesWithinAShortTimeAreOne() {
        change(VILLAGE_BRANCH, id, moved(4));
        change(VILLAGE_BRANCH, id, moved(5));
        news(COLLEGE_BRANCH).body("items", hasSize(1)).body("items[0].facts.startsAt", startsWith(at(5, 9).toLocalDate().toString()));
    }

    @Test
    void whatWasReadIsToldAnewWhenItChanges() {
        COLLEGE_BRANCH.asks().body("{}").post("/v1/notifications/reading").then().statusCode(200);
        change(VILLAGE_BRANCH, id, moved(4));
        news(COLLEGE_BRANCH).body("items.kind", contains("ACTIVITY_MOVED", "ACTIVITY_INVITED"));
    }

    @Test
    void aMoveThatIsUndoneAtOnceLeavesNothing() {
        later();
        change(VILLAGE_BRANCH, id, moved(4));
        change(VILLAGE_BRANCH, id, Map.of("startsAt", at(3, 14).toString(), "endsAt", at(3, 16).toString()));
        news(COLLEGE_BRANCH).body("items.kind", contains("ACTIVITY_INVITED"));
    }

    @Test
    void aCancellationTellsItsReason() {
        later();
        VILLAGE_BRANCH.asks().body("{\"reason\":\"防汛值班\"}").post("/v1/activities/" + id + "/cancellation").then().statusCode(200);
        news(COLLEGE_BRANCH).body("items[0].kind", is("ACTIVITY_CANCELLED")).body("items[0].facts.reason", is("防汛值班"));
    }

    @Test
    void anAnnouncementIsTold() {
        later();
        happens(VILLAGE_BRANCH, id, "announcement").statusCode(200);
        news(COLLEGE_BRANCH).body("items[0].kind", is("ACTIVITY_ANNOUNCED"));
    }

    @Test
    void whoIsNoLongerAmongTheGuestsIsToldSo() {
        change(VILLAGE_BRANCH, id, Map.of("participants", List.of(Map.of("organizationId", world.collegeBranch))));
        later();
        change(VILLAGE_BRANCH, id, Map.of("participants", List.of(Map.of("organizationId", world.villageBranch))));
        news(COLLEGE_BRANCH).body("items[0].kind", is("ACTIVITY_UNINVITED"));
    }

    @Test
    void aPersonAmongTheGuestsIsTold() {
        world.grant(TEACHER, world.collegeBranch, "STAFF");
        world.run("insert into activity_participant (id, activity_id, position, person_id) values ($1, $2, 9, $3)",
                UUID.randomUUID(), UUID.fromString(id), world.personId(TEACHER));
        change(VILLAGE_BRANCH, id, moved(4));
        news(TEACHER).body("items.kind", contains("ACTIVITY_MOVED"));
    }

    @Test
    void aUnitWithoutACoordinatorIsToldAbove() {
        world.run("delete from role_grant where person_id = $1", world.personId(COLLEGE_BRANCH));
        world.grant(COUNTY_OFFICER, world.college, "COORDINATOR");
        change(VILLAGE_BRANCH, id, moved(4));
        news(COUNTY_OFFICER).body("items.kind", contains("ACTIVITY_MOVED"));
    }

    @Test
    void whoMaySeeItNoLongerSeesNoNewsOfIt() {
        world.run("delete from role_grant where person_id = $1", world.personId(COLLEGE_BRANCH));
        world.grant(COLLEGE_BRANCH, world.otherSchool, "COORDINATOR");
        news(COLLEGE_BRANCH).body("items", empty());
        COLLEGE_BRANCH.asks().get("/v1/notifications/count").then().statusCode(200).body("unread", is(0));
    }

    @Test
    void whatIsDeletedIsNoNewsAnyMore() {
        happens(VILLAGE_BRANCH, id, "deletion").statusCode(200);
        news(COLLEGE_BRANCH).body("items", empty());
        happens(VILLAGE_BRANCH, id, "restoration").statusCode(200);
        news(COLLEGE_BRANCH).body("items.kind", contains("ACTIVITY_INVITED"));
    }

    @Test
    void whatIsOverIsNoNews() {
        plans.planned(VILLAGE_BRANCH, plans.partyDay(-3, "title", "补录"));
        news(COLLEGE_BRANCH).body("items.subject.title", contains("主题党日"));
    }

    @Test
    void aRefusedChangeTellsNothing() {
        later();
        var wrong = Map.of("startsAt", at(4, 11).toString(), "endsAt", at(4, 9).toString());
        VILLAGE_BRANCH.asks().header("If-Match", "*").body(wrong).patch("/v1/activities/" + id).then().statusCode(400);
        news(COLLEGE_BRANCH).body("items", hasSize(1));
    }

    @Test
    void aKindThatIsTurnedOffDoesNotArrive() {
        later();
        COLLEGE_BRANCH.asks().header("If-Match", "*").body("{\"ways\":{\"ACTIVITY_MOVED\":\"OFF\"}}").patch("/v1/notification-preferences").then().statusCode(200);
        change(VILLAGE_BRANCH, id, moved(4));
        news(COLLEGE_BRANCH).body("items.kind", contains("ACTIVITY_INVITED"));
    }
}
