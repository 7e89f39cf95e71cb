package cn.gongjian.calendar.school;

import static cn.gongjian.calendar.school.Regional.CITY;
import static cn.gongjian.calendar.school.Regional.COUNTY;
import static cn.gongjian.support.Identity.COUNTY_OFFICER;
import static cn.gongjian.support.Identity.OTHER_OFFICER;
import static cn.gongjian.support.Identity.TEACHER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Scenario;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class SchoolCalendarResourceTest {

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

    @Test
    void aCountyWithoutItsOwnFollowsTheCity() {
        regional.set(CITY);
        TEACHER.asks().get("/v1/calendar?from=2026-09-28&to=2026-09-28&regionCode=" + COUNTY).then().statusCode(200)
                .body("days[0].teachingWeek.number", is(5));
    }

    @Test
    void theCallersOwnRegionIsTakenWhereNoneIsNamed() {
        regional.set(COUNTY);
        TEACHER.asks().get("/v1/calendar?from=2026-09-28&to=2026-09-28").then().statusCode(200).body("regionCode", is(COUNTY))
                .body("days[0].teachingWeek.number", is(5));
    }

    @Test
    void anOrganisationLiesWhereTheOneAboveItLies() {
        regional.set(COUNTY);
        COUNTY_OFFICER.asks().get("/v1/calendar?from=2026-09-28&to=2026-09-28&organizationId=" + world.villageSchool).then().statusCode(200)
                .body("days[0].teachingWeek.number", is(5));
    }

    @Test
    void anotherAuthoritysOrganisationIs404() {
        OTHER_OFFICER.asks().get("/v1/calendar?from=2026-09-28&to=2026-09-28&organizationId=" + world.villageSchool).then().statusCode(404)
                .body("type", is("/problems/organization-not-found"));
    }

    @Test
    void withoutACalendarThereAreNoTeachingWeeks() {
        TEACHER.asks().get("/v1/calendar?from=2026-09-28&to=2026-10-04").then().statusCode(200).body("days.teachingWeek", everyItem(nullValue()));
    }

    @Test
    void holidaysAndMakeUpDaysAreMarked() {
        TEACHER.asks().get("/v1/calendar?from=2026-10-07&to=2026-10-10").then().statusCode(200)
                .body("days[0].holiday.kind", is("OFF")).body("days[1].holiday", nullValue()).body("days[3].holiday.kind", is("WORK"))
                .body("days.workday", contains(false, true, true, true));
    }

    @Test
    void lunarDatesStandBesideTheSolarOnes() {
        TEACHER.asks().get("/v1/calendar?from=2026-09-25&to=2026-09-25").then().statusCode(200)
                .body("days[0].lunar.month", is("八月")).body("days[0].lunar.day", is("十五")).body("days[0].lunar.festival", is("中秋节"));
    }

    @Test
    void aYearThatIsNotAnnouncedIsNamed() {
        TEACHER.asks().get("/v1/calendar?from=2026-12-28&to=2027-01-10").then().statusCode(200).body("unannouncedYears", contains(2027));
    }

    @Test
    void anAnnouncedYearIsNotNamed() {
        TEACHER.asks().get("/v1/calendar?from=2026-10-01&to=2026-10-10").then().body("unannouncedYears", empty());
    }

    @Test
    void aRangeOfYearsIsRefused() {
        TEACHER.asks().get("/v1/calendar?from=2026-01-01&to=2030-01-01").then().statusCode(400).body("type", is("/problems/calendar-range-invalid"));
    }

    @Test
    void aRangeThatEndsBeforeItBeginsIsRefused() {
        TEACHER.asks().get("/v1/calendar?from=2026-02-01&to=2026-01-01").then().statusCode(400);
    }

    @Test
    void semestersComeWithTheirWeeks() {
        regional.set(COUNTY);
        TEACHER.asks().get("/v1/semesters?on=2026-11-25").then().statusCode(200).body("items.name", contains("2026-2027学年第一学期"))
                .body("items[0].teachingWeeks", hasSize(20)).body("items[0].teachingWeeks[19].from", is("2027-01-11"));
    }
}
