package cn.gongjian.calendar;

import static cn.gongjian.calendar.Plans.happens;
import static cn.gongjian.calendar.Plans.read;
import static cn.gongjian.calendar.Plans.refused;
import static cn.gongjian.support.Identity.AUDITOR;
import static cn.gongjian.support.Identity.COLLEGE_BRANCH;
import static cn.gongjian.support.Identity.OTHER_OFFICER;
import static cn.gongjian.support.Identity.VILLAGE_BRANCH;
import static cn.gongjian.support.Identity.nobody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Scenario;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class ActivityDeletionTest {

    @Inject Plans plans;
    @Inject Scenario world;
    private String id;

    @BeforeEach
    void planned() {
        plans.fresh();
        id = plans.planned(VILLAGE_BRANCH, plans.partyDay(0, "place", "文化礼堂"));
    }

    @Test
    void deletedIsFoundByNothing() {
        happens(COLLEGE_BRANCH, id, "deletion").statusCode(200).body("allowedActions", contains("RESTORE"));
        refused(read(VILLAGE_BRANCH, id), 404, "activity-not-found");
        refused(VILLAGE_BRANCH.asks().get("/v1/activities/" + id + "/audit-events").then(), 404, "activity-not-found");
        VILLAGE_BRANCH.asks().get("/v1/activities?q=党日&count=true").then().body("items", empty()).body("total", is(0));
        VILLAGE_BRANCH.asks().get("/v1/workbench").then().statusCode(200).body("week", empty());
        VILLAGE_BRANCH.asks().get("/v1/search?q=主题党日").then().statusCode(200).body("items", empty());
    }

    @Test
    void deletedIsInNobodysWay() {
        happens(VILLAGE_BRANCH, id, "deletion").statusCode(200);
        var next = plans.planned(VILLAGE_BRANCH, plans.partyDay(0, "place", "文化礼堂"));
        read(VILLAGE_BRANCH, next).body("conflicts", empty());
        VILLAGE_BRANCH.asks().get("/v1/activities/" + next + "/conflicts").then().statusCode(200).body("items", empty());
    }

    @Test
    void comesBackAsItWas() {
        happens(VILLAGE_BRANCH, id, "deletion").statusCode(200);
        happens(VILLAGE_BRANCH, id, "restoration").statusCode(200).body("title", is("主题党日")).body("version", is(2))
                .body("allowedActions", org.hamcrest.Matchers.hasItem("DELETE"));
        read(VILLAGE_BRANCH, id).statusCode(200).body("place", is("文化礼堂"));
        VILLAGE_BRANCH.asks().get("/v1/activities/" + id + "/audit-events").then().body("items.action", contains("RESTORE", "DELETE", "CREATE"));
        refused(happens(VILLAGE_BRANCH, id, "restoration"), 409, "activity-not-deleted");
    }

    @Test
    void whatWasAnnouncedIsCancelledInstead() {
        happens(VILLAGE_BRANCH, id, "announcement").statusCode(200);
        refused(happens(VILLAGE_BRANCH, id, "deletion"), 409, "activity-announced-before");
    }

    @Test
    void whatIsOverIsNotDeleted() {
        VILLAGE_BRANCH.asks().body("{\"reason\":\"雨\"}").post("/v1/activities/" + id + "/cancellation").then().statusCode(200);
        refused(happens(VILLAGE_BRANCH, id, "deletion"), 409, "activity-not-editable");
    }

    @Test
    void othersNeitherDeleteNorRestore() {
        refused(nobody().body("{}").post("/v1/activities/" + id + "/deletion").then(), 401, "sign-in-required");
        refused(happens(OTHER_OFFICER, id, "deletion"), 404, "activity-not-found");
        refused(happens(AUDITOR, id, "deletion"), 403, "activity-not-yours");
        happens(VILLAGE_BRANCH, id, "deletion").statusCode(200);
        refused(happens(AUDITOR, id, "restoration"), 403, "activity-not-yours");
        refused(happens(OTHER_OFFICER, id, "restoration"), 404, "activity-not-found");
        refused(happens(OTHER_OFFICER, UUID.randomUUID().toString(), "restoration"), 404, "activity-not-found");
        refused(read(VILLAGE_BRANCH, id), 404, "activity-not-found");
    }

    @Test
    void whatIsClosedKeepsAndGetsBackNothing() {
        var other = plans.planned(VILLAGE_BRANCH, plans.partyDay(1));
        happens(VILLAGE_BRANCH, id, "deletion").statusCode(200);
        world.run("update pairing set state = 'CLOSED', closed_on = '2026-01-02'");
        refused(happens(VILLAGE_BRANCH, other, "deletion"), 409, "activity-container-closed");
        refused(happens(VILLAGE_BRANCH, id, "restoration"), 409, "activity-container-closed");
        VILLAGE_BRANCH.asks().get("/v1/activities").then().body("items", hasSize(1));
    }
}
