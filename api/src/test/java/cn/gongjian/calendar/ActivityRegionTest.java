package cn.gongjian.calendar;

import static cn.gongjian.calendar.school.Regional.CITY;
import static cn.gongjian.calendar.school.Regional.COUNTY;
import static cn.gongjian.calendar.school.Regional.OTHER_COUNTY;
import static cn.gongjian.support.Identity.AUDITOR;
import static cn.gongjian.support.Identity.COUNTY_OFFICER;
import static cn.gongjian.support.Identity.VILLAGE_BRANCH;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import cn.gongjian.calendar.school.Regional;
import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Scenario;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class ActivityRegionTest {

    @Inject Plans plans;
    @Inject Regional regions;
    @Inject Scenario world;

    @BeforeEach
    void fresh() {
        regions.fresh();
        plans.fresh();
        world.run("update organization set region_code = $1 where id = $2", COUNTY, world.county);
    }

    @AfterEach
    void gone() {
        regions.gone();
    }

    private static ValidatableResponse in(String region) {
        return AUDITOR.asks().get("/v1/activities?regionCode=" + region).then();
    }

    private String ofTheCoreSchool() {
        return plans.planned(COUNTY_OFFICER, plans.partyDay(3, "pairingId", null, "organizationId", world.coreSchool, "hostId", world.coreSchool));
    }

    @Test
    void aRegionHoldsWhatItsOrganizationsDo() {
        var id = ofTheCoreSchool();
        in(COUNTY).statusCode(200).body("items.id", contains(id));
        in(CITY).body("items.id", contains(id));
        in(OTHER_COUNTY).body("items", empty());
    }

    @Test
    void aPairingLiesWhereAnyOfItsSidesDoes() {
        world.run("update organization set region_code = null");
        world.run("update organization set region_code = $1 where id = $2", OTHER_COUNTY, world.collegeBranch);
        var id = plans.planned(VILLAGE_BRANCH, plans.partyDay(3));
        in(OTHER_COUNTY).body("items.id", contains(id));
        in(COUNTY).body("items", empty());
    }

    @Test
    void anUnknownRegionIsRefused() {
        in("999999").statusCode(400).body("type", org.hamcrest.Matchers.is("/problems/region-unknown"));
        in("3310").statusCode(400);
    }
}
