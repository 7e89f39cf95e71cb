package cn.gongjian.calendar.school;

import static cn.gongjian.calendar.school.Regional.CITY;
import static cn.gongjian.calendar.school.Regional.COUNTY;
import static cn.gongjian.calendar.school.Regional.OTHER_COUNTY;
import static cn.gongjian.support.Identity.ADMIN;
import static cn.gongjian.support.Identity.COUNTY_OFFICER;
import static cn.gongjian.support.Identity.OTHER_OFFICER;
import static cn.gongjian.support.Identity.TEACHER;
import static cn.gongjian.support.Identity.nobody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Scenario;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class SchoolYearResourceTest {

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

    private static String set(String region) {
        return ADMIN.asks().body(Regional.schoolYear(region)).post("/v1/school-years").then().statusCode(201).extract().path("id");
    }

    @Test
    void aSchoolYearIsSetWithItsSemesters() {
        ADMIN.asks().body(Regional.schoolYear(COUNTY)).post("/v1/school-years").then().statusCode(201)
                .body("name", is("2026-2027学年")).body("semesters.weeks", contains(20, 18)).body("allowedActions", contains("EDIT"));
    }

    @Test
    void everybodyReadsIt() {
        TEACHER.asks().get("/v1/school-years/" + set(COUNTY)).then().statusCode(200).body("allowedActions", empty());
    }

    @Test
    void aRegionSeesThoseOfTheRegionsAbove() {
        set(CITY);
        set(OTHER_COUNTY);
        TEACHER.asks().get("/v1/school-years?regionCode=" + COUNTY).then().statusCode(200).body("items.regionCode", contains(CITY));
    }

    @Test
    void aSecondOneForTheSameYearIsRefused() {
        set(COUNTY);
        ADMIN.asks().body(Regional.schoolYear(COUNTY)).post("/v1/school-years").then().statusCode(409).body("type", is("/problems/school-year-exists"));
    }

    @Test
    void anOfficerDoesNotSetIt() {
        COUNTY_OFFICER.asks().body(Regional.schoolYear(COUNTY)).post("/v1/school-years").then().statusCode(403)
                .body("type", is("/problems/school-calendar-not-yours"));
    }

    @Test
    void theAdministratorOfACountySetsItsOwn() {
        world.grant(COUNTY_OFFICER, world.county, "ADMIN");
        COUNTY_OFFICER.asks().body(Regional.schoolYear(COUNTY)).post("/v1/school-years").then().statusCode(201);
    }

    @Test
    void theAdministratorOfACountyDoesNotSetItsNeighbours() {
        world.grant(COUNTY_OFFICER, world.county, "ADMIN");
        COUNTY_OFFICER.asks().body(Regional.schoolYear(OTHER_COUNTY)).post("/v1/school-years").then().statusCode(403);
    }

    @Test
    void theAdministratorOfACountyDoesNotSetThatOfTheCity() {
        world.grant(COUNTY_OFFICER, world.county, "ADMIN");
        COUNTY_OFFICER.asks().body(Regional.schoolYear(CITY)).post("/v1/school-years").then().statusCode(403);
    }

    @Test
    void anUnknownRegionIsTold() {
        ADMIN.asks().body(Regional.schoolYear("999999")).post("/v1/school-years").then().statusCode(400).body("type", is("/problems/region-unknown"));
    }

    @Test
    void aDayThatDoesNotExistIsRefused() {
        var body = new HashMap<>(Regional.schoolYear(COUNTY));
        body.put("startsOn", "2026-02-30");
        ADMIN.asks().body(body).post("/v1/school-years").then().statusCode(400);
    }

    @Test
    void aWrongFirstMondayIsPointedAt() {
        var body = new HashMap<>(Regional.schoolYear(COUNTY));
        body.put("semesters", List.of(Regional.semester(1, "2026-09-01", "2027-01-22", "2026-09-02", 20)));
        ADMIN.asks().body(body).post("/v1/school-years").then().statusCode(400).body("type", is("/problems/semester-first-monday-invalid"))
                .body("violations.pointer", contains("/semesters/0/firstMonday"));
    }

    @Test
    void semestersAreReplacedAsAWhole() {
        var id = set(COUNTY);
        var etag = ADMIN.asks().get("/v1/school-years/" + id).header("ETag");
        ADMIN.asks().header("If-Match", etag).body(Map.of("semesters", List.of(Regional.semester(1, "2026-09-01", "2027-01-15", "2026-09-07", 19))))
                .patch("/v1/school-years/" + id).then().statusCode(200).body("semesters", hasSize(1)).body("semesters[0].weeks", is(19)).body("version", is(1));
    }

    @Test
    void aStaleChangeIsRefused() {
        var id = set(COUNTY);
        ADMIN.asks().header("If-Match", "\"9.x\"").body(Map.of("source", "更正")).patch("/v1/school-years/" + id).then().statusCode(412);
    }

    @Test
    void changesAreOnRecord() {
        var id = set(COUNTY);
        TEACHER.asks().get("/v1/school-years/" + id + "/audit-events").then().statusCode(200).body("items.action", contains("CREATE"));
    }

    @Test
    void anUnknownOneIs404() {
        OTHER_OFFICER.asks().get("/v1/school-years/01900000-0000-7000-8000-000000009999").then().statusCode(404).body("type", is("/problems/school-year-not-found"));
    }

    @Test
    void nobodyReadsNothing() {
        nobody().get("/v1/school-years").then().statusCode(401);
    }
}
