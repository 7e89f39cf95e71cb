package cn.gongjian.shared.page;

import static cn.gongjian.support.Identity.COUNTY_OFFICER;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Scenario;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What all lists have in common, tried on two that have the same order. */
@ApiTest
class ListingResourceTest {

    @Inject Scenario world;

    @BeforeEach
    void world() {
        world.fresh();
    }

    private String cursor() {
        return COUNTY_OFFICER.asks().get("/v1/organizations?kind=SCHOOL&limit=1").then().statusCode(200).extract().path("nextCursor");
    }

    private ValidatableResponse after(String path) {
        return COUNTY_OFFICER.asks().queryParam("cursor", cursor()).get(path).then();
    }

    @Test
    void cursorLeadsOnInItsOwnListWhateverTheSizeOfThePage() {
        after("/v1/organizations?limit=200&count=true&kind=SCHOOL&q=").statusCode(200).body("items", hasSize(2));
    }

    @Test
    void cursorOfAnotherListOfTheSameOrderIsRefused() {
        after("/v1/organization-directory?q=小学&kind=SCHOOL&limit=1").statusCode(400).body("type", is("/problems/cursor-invalid"));
    }

    @Test
    void cursorOfTheSameListWithOtherFiltersIsRefused() {
        after("/v1/organizations?kind=VILLAGE&limit=1").statusCode(400).body("type", is("/problems/cursor-invalid"));
    }

    @Test
    void cursorOfTheSameListTheOtherWayRoundIsRefused() {
        after("/v1/organizations?kind=SCHOOL&limit=1&sort=-name").statusCode(400).body("type", is("/problems/cursor-invalid"));
    }
}
