package cn.gongjian.calendar;

import static cn.gongjian.calendar.Plans.at;
import static cn.gongjian.calendar.Plans.refused;
import static cn.gongjian.support.Identity.COLLEGE_BRANCH;
import static cn.gongjian.support.Identity.COUNTY_OFFICER;
import static cn.gongjian.support.Identity.OTHER_OFFICER;
import static cn.gongjian.support.Identity.TOWN_OFFICER;
import static cn.gongjian.support.Identity.VILLAGE_BRANCH;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Identity;
import cn.gongjian.support.Scenario;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class ActivityOverlapsTest {

    @Inject Plans plans;
    @Inject Scenario world;

    @BeforeEach
    void fresh() {
        plans.fresh();
    }

    private static ValidatableResponse conflicts(Identity who, String id, OffsetDateTime... time) {
        var asks = who.asks();
        if (time.length > 0) asks.queryParam("startsAt", time[0].toString()).queryParam("endsAt", time[1].toString());
        return asks.get("/v1/activities/" + id + "/conflicts").then();
    }

    private static List<Map<String, Object>> guest(String kind, Object id) {
        return List.of(Map.of(kind, id));
    }

    @Test
    void anotherTimeMeetsWhatIsThere() {
        var other = plans.planned(VILLAGE_BRANCH, plans.partyDay(5, "place", "文化礼堂"));
        var id = plans.planned(COLLEGE_BRANCH, plans.partyDay(3, "place", "文化礼堂", "hostId", world.collegeBranch));
        conflicts(COLLEGE_BRANCH, id).statusCode(200).body("items", empty());
        conflicts(COLLEGE_BRANCH, id, at(5, 15), at(5, 17)).body("items.activityId", contains(other)).body("items.kind", contains("PLACE"));
        conflicts(COLLEGE_BRANCH, id, at(5, 16), at(5, 18)).body("items", empty());
    }

    @Test
    void hostsMeet() {
        var id = plans.planned(VILLAGE_BRANCH, plans.partyDay(3));
        plans.planned(VILLAGE_BRANCH, plans.partyDay(3, "place", "村委会"));
        conflicts(VILLAGE_BRANCH, id).body("items.kind", contains("HOST")).body("items.names.flatten()", contains("河坝村党支部"));
    }

    @Test
    void peopleMeet() {
        var someone = guest("personId", world.personId(COLLEGE_BRANCH));
        var id = plans.planned(TOWN_OFFICER, plans.partyDay(3, "participants", someone));
        plans.planned(COLLEGE_BRANCH, plans.partyDay(3, "hostId", world.collegeBranch, "participants", someone));
        conflicts(TOWN_OFFICER, id).body("items.kind", contains("PERSON")).body("items.names.flatten()", contains("college-branch"));
    }

    @Test
    void organizationsMeetAsGuestsAndAsHosts() {
        var id = plans.planned(VILLAGE_BRANCH, plans.partyDay(3, "participants", guest("organizationId", world.collegeBranch)));
        plans.planned(COLLEGE_BRANCH, plans.partyDay(3, "hostId", world.collegeBranch));
        conflicts(VILLAGE_BRANCH, id).body("items.kind", contains("ORGANIZATION")).body("items.names.flatten()", contains("文学院党委"));
    }

    @Test
    void eachKindOfOneOverlapIsToldByItself() {
        var someone = guest("personId", world.personId(VILLAGE_BRANCH));
        var id = plans.planned(VILLAGE_BRANCH, plans.partyDay(3, "place", "文化礼堂", "participants", someone));
        plans.planned(VILLAGE_BRANCH, plans.partyDay(3, "place", "文化礼堂", "participants", someone));
        conflicts(VILLAGE_BRANCH, id).body("items.kind", contains("PLACE", "PERSON", "HOST"));
    }

    @Test
    void whatOneMayNotSeeIsNotTold() {
        plans.pairing(world.secondVillage, world.village);
        var id = plans.planned(VILLAGE_BRANCH, plans.partyDay(3, "place", "文化礼堂"));
        plans.planned(COUNTY_OFFICER, plans.partyDay(3, "pairingId", null, "organizationId", world.coreSchool, "hostId", world.coreSchool, "place", "文化礼堂"));
        conflicts(VILLAGE_BRANCH, id).body("items", empty());
        refused(conflicts(OTHER_OFFICER, id), 404, "activity-not-found");
    }

    @Test
    void timesThatNobodyCouldPlanAreRefused() {
        var id = plans.planned(VILLAGE_BRANCH, plans.partyDay(3));
        refused(conflicts(VILLAGE_BRANCH, id, at(5, 15), at(5, 15)), 400, "activity-times-reversed");
        refused(conflicts(VILLAGE_BRANCH, id, at(5, 15), at(50, 15)), 400, "activity-too-long");
        refused(conflicts(VILLAGE_BRANCH, id, at(5, 15).withYear(1900), at(5, 15)), 400, "activity-times-out-of-range");
    }
}
