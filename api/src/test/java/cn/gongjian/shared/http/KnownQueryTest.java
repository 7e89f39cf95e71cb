package cn.gongjian.shared.http;

import static cn.gongjian.support.Identity.ADMIN;
import static cn.gongjian.support.Identity.COUNTY_OFFICER;
import static cn.gongjian.support.Identity.nobody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Scenario;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class KnownQueryTest {

    @Inject Scenario world;

    @BeforeEach
    void world() {
        world.fresh();
    }

    private static void refused(String path, String parameter) {
        COUNTY_OFFICER.asks().get(path).then().statusCode(400).body("type", is("/problems/request-invalid")).body("violations.pointer", contains(parameter));
    }

    @ParameterizedTest
    @CsvSource({"/v1/organizations?state=ACTIVE,state", "/v1/organizations?Kind=SCHOOL,Kind", "/v1/me?as=admin,as", "/v1/search?q=a&limit=1,limit",
            "/v1/workbench?count=true,count", "/v1/regions?limit=1&offset=20,offset"})
    void parameterThatTheOperationDoesNotKnowIsRefusedByName(String path, String parameter) {
        refused(path, parameter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/organizations", "/v1/alliances", "/v1/pairings", "/v1/activities", "/v1/people", "/v1/funds", "/v1/allocations",
            "/v1/regions", "/v1/grants", "/v1/audit-events", "/v1/funding-summaries"})
    void orderThatTheListDoesNotKnowIsRefused(String path) {
        refused(path + "?sort=phone", "sort");
    }

    @ParameterizedTest
    @CsvSource({"limit=x,limit", "limit=,limit", "count=yes,count", "kind=NONE,kind", "parentId=1-1-1-1-1,parentId"})
    void valueThatCannotBeReadIsRefusedByTheNameOfItsParameter(String query, String parameter) {
        refused("/v1/organizations?" + query, parameter);
    }

    @Test
    void parameterGivenTwiceIsRefused() {
        refused("/v1/organizations?kind=SCHOOL&kind=VILLAGE", "kind");
    }

    @Test
    void writesTakeNoOtherParametersEither() {
        ADMIN.asks().body(Map.of("name", "分校", "kind", "SCHOOL", "parentId", world.county)).post("/v1/organizations?dryRun=true").then().statusCode(400)
                .body("violations.pointer", contains("dryRun"));
    }

    @Test
    void everyParameterOfAListIsKnownTogether() {
        COUNTY_OFFICER.asks().get("/v1/organizations?limit=5&sort=-name&count=true&q=小学&kind=SCHOOL&parentId=" + world.county).then().statusCode(200)
                .body("total", is(3));
    }

    @Test
    void whoDoesNotSignInLearnsNothingOfTheParameters() {
        nobody().get("/v1/organizations?state=ACTIVE").then().statusCode(401);
    }
}
