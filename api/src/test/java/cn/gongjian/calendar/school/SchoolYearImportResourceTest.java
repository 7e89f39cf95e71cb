package cn.gongjian.calendar.school;

import static cn.gongjian.calendar.school.Regional.CITY;
import static cn.gongjian.calendar.school.Regional.COUNTY;
import static cn.gongjian.calendar.school.Regional.OTHER_COUNTY;
import static cn.gongjian.support.Identity.ADMIN;
import static cn.gongjian.support.Identity.COUNTY_OFFICER;
import static cn.gongjian.support.Identity.TEACHER;
import static cn.gongjian.support.Identity.nobody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Identity;
import cn.gongjian.support.Scenario;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class SchoolYearImportResourceTest {

    private static final String PATH = "/v1/imports/school-years";

    @Inject Scenario world;
    @Inject Regional regional;

    @BeforeEach
    void world() {
        regional.fresh();
    }

    @AfterEach
    void gone() {
        regional.gone();
    }

    @SafeVarargs
    private static ValidatableResponse imported(Identity who, Map<String, Object>... years) {
        return who.asks().body(Map.of("years", List.of(years))).post(PATH).then();
    }

    private static Map<String, Object> differing(String region, String member, Object value) {
        var year = new HashMap<>(Regional.schoolYear(region));
        year.put(member, value);
        return year;
    }

    @Test
    void theYearsOfSeveralRegionsAreSet() {
        imported(ADMIN, Regional.schoolYear(CITY), Regional.schoolYear(COUNTY)).statusCode(200).body("inserted", is(2));
        TEACHER.asks().get("/v1/school-years?regionCode=" + COUNTY).then().body("items", hasSize(2)).body("items[0].semesters.weeks", contains(20, 18));
    }

    @Test
    void theSameAgainChangesNothing() {
        imported(ADMIN, Regional.schoolYear(COUNTY)).statusCode(200);
        imported(ADMIN, Regional.schoolYear(COUNTY)).statusCode(200).body("unchanged", is(1));
    }

    @Test
    void aCorrectionReplacesTheSemesters() {
        imported(ADMIN, Regional.schoolYear(COUNTY)).statusCode(200);
        var corrected = differing(COUNTY, "semesters", List.of(Regional.semester(1, "2026-09-01", "2027-01-29", "2026-08-31", 21)));
        imported(ADMIN, corrected).statusCode(200).body("updated", is(1));
        TEACHER.asks().get("/v1/school-years?regionCode=" + COUNTY).then().body("items[0].semesters.weeks", contains(21));
    }

    @Test
    void aDryRunWritesNothing() {
        ADMIN.asks().body(Map.of("years", List.of(Regional.schoolYear(COUNTY)))).post(PATH + "?dryRun=true").then().statusCode(200).body("inserted", is(1));
        TEACHER.asks().get("/v1/school-years").then().body("items", empty());
    }

    @Test
    void everyWrongPlaceIsNamedAndNothingIsWritten() {
        var wrongMonday = differing(OTHER_COUNTY, "semesters", List.of(Regional.semester(1, "2026-09-01", "2027-01-22", "2026-09-01", 20)));
        imported(ADMIN, Regional.schoolYear(COUNTY), wrongMonday, Regional.schoolYear("999999"), Regional.schoolYear(COUNTY)).statusCode(400)
                .body("type", is("/problems/school-years-invalid"))
                .body("violations.pointer", contains("/years/2/regionCode", "/years/3/firstYear", "/years/1/semesters/0/firstMonday"));
        TEACHER.asks().get("/v1/school-years").then().body("items", empty());
    }

    @Test
    void aCountysAdministratorDoesNotSetThoseOfAnother() {
        world.grant(COUNTY_OFFICER, world.county, "ADMIN");
        imported(COUNTY_OFFICER, Regional.schoolYear(COUNTY), Regional.schoolYear(OTHER_COUNTY)).statusCode(403)
                .body("type", is("/problems/school-calendar-not-yours"));
    }

    @Test
    void nobodyImportsNothing() {
        nobody().body(Map.of("years", List.of(Regional.schoolYear(COUNTY)))).post(PATH).then().statusCode(401);
    }
}
