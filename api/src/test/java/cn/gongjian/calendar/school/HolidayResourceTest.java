package cn.gongjian.calendar.school;

import static cn.gongjian.calendar.school.Regional.COUNTY;
import static cn.gongjian.support.Identity.ADMIN;
import static cn.gongjian.support.Identity.COUNTY_OFFICER;
import static cn.gongjian.support.Identity.TEACHER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Scenario;
import com.tyme.holiday.LegalHoliday;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class HolidayResourceTest {

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

    private static Map<String, Object> notice(int year, String... days) {
        return Map.of("year", year, "source", "演示通知", "days", List.of(days).stream().map(day -> Map.of("day", day, "kind", "OFF", "name", "元旦")).toList());
    }

    @Test
    void what2026IsShippedWithIsWhatAnIndependentLibraryKnows() {
        List<Map<String, String>> days = TEACHER.asks().get("/v1/holidays?year=2026").then().statusCode(200).body("items[0].announced", is(true))
                .extract().path("items[0].days");
        var shipped = new HashMap<String, String>();
        days.forEach(day -> shipped.put(day.get("day"), day.get("kind")));
        var known = new HashMap<String, String>();
        LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).forEach(day -> {
            var told = LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            if (told != null) known.put(day.toString(), told.isWork() ? "WORK" : "OFF");
        });
        assertEquals(known, shipped);
    }

    @Test
    void aYearThatIsNotAnnouncedIsNotGuessed() {
        TEACHER.asks().get("/v1/holidays?year=2027").then().statusCode(200).body("items.announced", contains(false)).body("items[0].days.size()", is(0));
    }

    @Test
    void anAdministratorTellsAYear() {
        ADMIN.asks().body(notice(2027, "2027-01-01")).post("/v1/imports/holidays").then().statusCode(200).body("announced", is(true));
        TEACHER.asks().get("/v1/holidays?year=2027").then().body("items.announced", contains(true));
    }

    @Test
    void aDryRunWritesNothing() {
        ADMIN.asks().body(notice(2027, "2027-01-01")).post("/v1/imports/holidays?dryRun=true").then().statusCode(200).body("days.size()", is(1));
        TEACHER.asks().get("/v1/holidays?year=2027").then().body("items.announced", contains(false));
    }

    @Test
    void theSameNoticeAgainChangesNothing() {
        ADMIN.asks().body(notice(2027, "2027-01-01")).post("/v1/imports/holidays").then().statusCode(200);
        ADMIN.asks().body(notice(2027, "2027-01-01")).post("/v1/imports/holidays").then().statusCode(200);
        var version = world.run("select version from holiday_year where year = 2027").iterator().next().getInteger(0);
        assertEquals(0, version);
    }

    @Test
    void aCorrectionReplacesTheDays() {
        ADMIN.asks().body(notice(2027, "2027-01-01", "2027-01-02")).post("/v1/imports/holidays").then().statusCode(200);
        ADMIN.asks().body(notice(2027, "2027-01-01", "2027-01-03")).post("/v1/imports/holidays").then().statusCode(200)
                .body("days.day", contains("2027-01-01", "2027-01-03"));
    }

    @Test
    void oneWrongDayRefusesAll() {
        ADMIN.asks().body(notice(2027, "2027-01-01", "2029-01-01")).post("/v1/imports/holidays").then().statusCode(400)
                .body("type", is("/problems/holidays-invalid")).body("violations.pointer", contains("/days/1/day"));
    }

    @Test
    void theWholeCountryIsNotACountysToTell() {
        world.grant(COUNTY_OFFICER, world.county, "ADMIN");
        COUNTY_OFFICER.asks().body(notice(2027, "2027-01-01")).post("/v1/imports/holidays").then().statusCode(403)
                .body("type", is("/problems/school-calendar-not-yours"));
    }

    @Test
    void aCountyTellsItsOwnDays() {
        world.grant(COUNTY_OFFICER, world.county, "ADMIN");
        var own = new HashMap<>(notice(2026, "2026-11-20"));
        own.put("regionCode", COUNTY);
        COUNTY_OFFICER.asks().body(own).post("/v1/imports/holidays").then().statusCode(200);
        TEACHER.asks().get("/v1/holidays?year=2026&regionCode=" + COUNTY).then().body("items[1].regionCode", is(COUNTY));
    }
}
