package cn.gongjian.calendar;

import static cn.gongjian.support.Identity.COLLEGE_BRANCH;
import static cn.gongjian.support.Identity.OTHER_OFFICER;
import static cn.gongjian.support.Identity.TEACHER;
import static cn.gongjian.support.Identity.TOWN_OFFICER;
import static cn.gongjian.support.Identity.VILLAGE_BRANCH;
import static cn.gongjian.support.Identity.nobody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gongjian.calendar.school.Regional;
import cn.gongjian.shared.Ids;
import cn.gongjian.support.ApiTest;
import cn.gongjian.support.Identity;
import cn.gongjian.support.Scenario;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ApiTest
class ActivitySeriesResourceTest {

    private static final LocalDate TOMORROW = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(1);

    @Inject Scenario world;
    @Inject Regional regional;
    private UUID pairing;

    @BeforeEach
    void world() {
        regional.fresh();
        pairing = Ids.next();
        world.run("insert into pairing (id, version, state, side_a_id, side_b_id, starts_on, payer, proposed_by_side, proposed_by_id, created_at, updated_at)"
                + " values ($1, 0, 'CONFIRMED', $2, $3, '2026-01-01', 'EACH', 'A', $4, now(), now())", pairing, world.collegeBranch, world.villageBranch,
                world.personId(COLLEGE_BRANCH));
    }

    @AfterEach
    void gone() {
        regional.gone();
    }

    private static Map<String, Object> rrule(String rule) {
        return Map.of("pattern", "RRULE", "rrule", rule, "onHoliday", "KEEP");
    }

    /** Weekly from tomorrow, five times, for an hour in the afternoon. */
    private Map<String, Object> weekly() {
        var body = new HashMap<String, Object>();
        body.put("pairingId", pairing);
        body.put("title", "党课");
        body.put("kind", "PARTY_LECTURE");
        body.put("hostId", world.villageBranch);
        body.put("startsOn", TOMORROW.toString());
        body.put("startTime", "14:30");
        body.put("minutes", 60);
        body.put("recurrence", rrule("FREQ=WEEKLY;COUNT=5"));
        return body;
    }

    private static LocalDate week(int number) {
        return TOMORROW.plusWeeks(number);
    }

    private static List<String> weeks(int... numbers) {
        return IntStream.of(numbers).mapToObj(n -> week(n).toString()).toList();
    }

    private String planned() {
        return VILLAGE_BRANCH.asks().body(weekly()).post("/v1/activity-series").then().statusCode(201).extract().path("id");
    }

    private static String etag(String id) {
        return VILLAGE_BRANCH.asks().get("/v1/activity-series/" + id).then().statusCode(200).extract().header("ETag");
    }

    private static JsonPath changed(String id, String query, Map<String, ?> patch) {
        return VILLAGE_BRANCH.asks().header("If-Match", etag(id)).body(patch).patch("/v1/activity-series/" + id + query).then().statusCode(200).extract().jsonPath();
    }

    private static JsonPath activities(String series) {
        return VILLAGE_BRANCH.asks().get("/v1/activities?limit=200&seriesId=" + series).then().statusCode(200).extract().jsonPath();
    }

    private static void changedAlone(String series, int number, String title) {
        var id = activities(series).getString("items[" + number + "].id");
        var etag = VILLAGE_BRANCH.asks().get("/v1/activities/" + id).header("ETag");
        VILLAGE_BRANCH.asks().header("If-Match", etag).body(Map.of("title", title)).patch("/v1/activities/" + id).then().statusCode(200).body("seriesException", is(true));
    }

    @Test
    void aSeriesPutsAllItsActivitiesOnTheCalendar() {
        assertEquals(5, activities(planned()).getList("items").size());
    }

    private static String deleted(String series, int number) {
        var id = activities(series).getString("items[" + number + "].id");
        VILLAGE_BRANCH.asks().body("{}").post("/v1/activities/" + id + "/deletion").then().statusCode(200);
        return id;
    }

    private static void restored(String id) {
        VILLAGE_BRANCH.asks().body("{}").post("/v1/activities/" + id + "/restoration").then().statusCode(200);
    }

    @Test
    void whatWasDeletedAloneStaysOutWhenTheSeriesChanges() {
        var series = planned();
        var gone = deleted(series, 1);
        changed(series, "", Map.of("title", "座谈"));
        assertEquals(4, activities(series).getList("items").size());
        restored(gone);
        assertEquals(5, activities(series).getList("items").size());
    }

    @Test
    void whatWasDeletedAloneGoesOnWithTheSeriesThatFollows() {
        var series = planned();
        var gone = deleted(series, 2);
        var next = changed(series, "?from=" + week(1), Map.of("title", "座谈")).getString("id");
        assertEquals(3, activities(next).getList("items").size());
        restored(gone);
        assertEquals(4, activities(next).getList("items").size());
    }

    @Test
    void aCountIsToldAsALastDay() {
        VILLAGE_BRANCH.asks().get("/v1/activity-series/" + planned()).then().body("recurrence.until", is(week(4).toString())).body("recurrence.rrule", is("FREQ=WEEKLY"));
    }

    @Test
    void aTwiceWeeklyClassFollowsTheTeachingWeeks() {
        regional.set(Regional.COUNTY);
        var rule = Map.of("pattern", "TEACHING_WEEKS", "weekdays", List.of("TUESDAY", "THURSDAY"), "until", "2027-01-22", "onHoliday", "SKIP");
        TEACHER.asks().body(Map.of("hostId", world.coreSchool, "startsOn", "2026-09-01", "recurrence", rule)).post("/v1/activity-series-previews")
                .then().statusCode(200).body("days", hasSize(38)).body("dropped", contains("2026-10-01", "2026-10-06")).body("unannouncedYears", contains(2027))
                .body("days[0].teachingWeek.number", is(1));
    }

    @Test
    void withoutASchoolCalendarTeachingWeeksAreRefused() {
        var rule = Map.of("pattern", "TEACHING_WEEKS", "weekdays", List.of("TUESDAY"), "until", "2027-01-22", "onHoliday", "SKIP");
        TEACHER.asks().body(Map.of("hostId", world.coreSchool, "startsOn", "2026-09-01", "recurrence", rule)).post("/v1/activity-series-previews")
                .then().statusCode(409).body("type", is("/problems/recurrence-without-school-calendar"));
    }

    @Test
    void anEndlessRuleIsRefused() {
        var body = weekly();
        body.put("recurrence", rrule("FREQ=DAILY"));
        VILLAGE_BRANCH.asks().body(body).post("/v1/activity-series").then().statusCode(400).body("type", is("/problems/recurrence-endless"))
                .body("violations.pointer", contains("/recurrence/until"));
    }

    @Test
    void aSenselessRuleIsRefused() {
        var body = weekly();
        body.put("recurrence", rrule("FREQ=HOURLY;COUNT=3"));
        VILLAGE_BRANCH.asks().body(body).post("/v1/activity-series").then().statusCode(400).body("type", is("/problems/recurrence-rule-invalid"));
    }

    @Test
    void aRefusedSeriesLeavesNothingBehind() {
        var body = weekly();
        body.put("kind", "NO_SUCH_KIND");
        VILLAGE_BRANCH.asks().body(body).post("/v1/activity-series").then().statusCode(400);
        VILLAGE_BRANCH.asks().get("/v1/activities?pairingId=" + pairing).then().body("items", empty());
    }

    @Test
    void allThatIsToComeFollowsAChange() {
        var id = planned();
        changed(id, "", Map.of("title", "联学党课", "startTime", "09:00"));
        assertEquals(List.of(week(0) + "T09:00:00+08:00"), activities(id).getList("items.startsAt").subList(0, 1));
    }

    @Test
    void anExceptionSurvivesAChangeOfAll() {
        var id = planned();
        changedAlone(id, 1, "专题党课");
        changed(id, "", Map.of("title", "联学党课"));
        assertEquals(List.of("联学党课", "专题党课", "联学党课", "联学党课", "联学党课"), activities(id).getList("items.title"));
    }

    @Test
    void fewerDaysTakeThePlannedOnesOut() {
        var id = planned();
        changed(id, "", Map.of("recurrence", rrule("FREQ=WEEKLY;INTERVAL=2;COUNT=3")));
        VILLAGE_BRANCH.asks().get("/v1/activity-series/" + id).then().body("days", is(weeks(0, 2, 4)));
    }

    @Test
    void whatFallsOutMayComeBackAloneWithAllThatWasPreparedForIt() {
        var series = planned();
        var last = "/v1/activities/" + activities(series).getString("items[4].id");
        var etag = VILLAGE_BRANCH.asks().get(last).header("ETag");
        VILLAGE_BRANCH.asks().header("If-Match", etag).body(Map.of("materials", List.of(Map.of("name", "党徽", "quantity", 30)))).patch(last + "/programme").then().statusCode(200);
        changed(series, "", Map.of("recurrence", rrule("FREQ=WEEKLY;COUNT=3")));
        VILLAGE_BRANCH.asks().body("{}").post(last + "/restoration").then().statusCode(200)
                .body("seriesId", nullValue()).body("programme.materials.name", contains("党徽"));
        assertEquals(3, activities(series).getList("items").size());
    }

    @Test
    void aDayThatFellOutAndIsWantedAgainIsPlannedAnew() {
        var series = planned();
        changed(series, "", Map.of("recurrence", rrule("FREQ=WEEKLY;COUNT=3")));
        changed(series, "", Map.of("recurrence", Map.of("until", week(4).toString())));
        assertEquals(5, activities(series).getList("items").size());
    }

    @Test
    void aDayThatWasAnnouncedIsCancelledAndNotTakenOut() {
        var id = planned();
        var second = activities(id).getString("items[1].id");
        VILLAGE_BRANCH.asks().body(Map.of()).post("/v1/activities/" + second + "/announcement").then().statusCode(200);
        changed(id, "", Map.of("recurrence", rrule("FREQ=WEEKLY;INTERVAL=2;COUNT=3")));
        VILLAGE_BRANCH.asks().get("/v1/activities/" + second).then().statusCode(200).body("state", is("CANCELLED"));
    }

    @Test
    void moreDaysAreAdded() {
        var id = planned();
        changed(id, "", Map.of("recurrence", Map.of("until", week(6).toString())));
        assertEquals(7, activities(id).getList("items").size());
    }

    @Test
    void thisAndFollowingBecomeASeriesOfTheirOwn() {
        var id = planned();
        var after = changed(id, "?from=" + week(2), Map.of("title", "新党课")).getString("id");
        assertEquals(List.of("新党课", "新党课", "新党课"), activities(after).getList("items.title"));
    }

    @Test
    void whatWasBeforeStaysInTheOldSeries() {
        var id = planned();
        changed(id, "?from=" + week(2), Map.of("title", "新党课"));
        assertEquals(List.of("党课", "党课"), activities(id).getList("items.title"));
    }

    @Test
    void anExceptionSurvivesTheCut() {
        var id = planned();
        changedAlone(id, 3, "专题党课");
        var after = changed(id, "?from=" + week(2), Map.of("title", "新党课")).getString("id");
        assertEquals(List.of("新党课", "专题党课", "新党课"), activities(after).getList("items.title"));
    }

    @Test
    void aCutOutsideOfTheSeriesIsRefused() {
        var id = planned();
        VILLAGE_BRANCH.asks().header("If-Match", etag(id)).body(Map.of("title", "x")).patch("/v1/activity-series/" + id + "?from=" + week(9)).then().statusCode(400)
                .body("type", is("/problems/activity-series-day-unknown"));
    }

    @Test
    void theSecondOfTwoEditorsIsTold() {
        var id = planned();
        var seen = etag(id);
        changed(id, "", Map.of("title", "先改的"));
        VILLAGE_BRANCH.asks().header("If-Match", seen).body(Map.of("title", "后改的")).patch("/v1/activity-series/" + id).then().statusCode(412);
    }

    @Test
    void aCancelledSeriesKeepsItsReasonOnEach() {
        var id = planned();
        VILLAGE_BRANCH.asks().body(Map.of("reason", "主讲人调动", "from", week(3).toString())).post("/v1/activity-series/" + id + "/cancellation").then().statusCode(200);
        assertEquals(List.of("PLANNED", "PLANNED", "PLANNED", "CANCELLED", "CANCELLED"), activities(id).getList("items.state"));
    }

    @Test
    void theOtherSideOfThePairingSeesIt() {
        var id = planned();
        COLLEGE_BRANCH.asks().get("/v1/activity-series?pairingId=" + pairing).then().statusCode(200).body("items.id", contains(id));
    }

    @Test
    void othersDoNotSeeIt() {
        OTHER_OFFICER.asks().get("/v1/activity-series/" + planned()).then().statusCode(404).body("type", is("/problems/activity-series-not-found"));
    }

    @Test
    void othersDoNotFindItInALIst() {
        var id = planned();
        OTHER_OFFICER.asks().get("/v1/activity-series?limit=200").then().statusCode(200).body("items.id", not(hasItem(id)));
    }

    @Test
    void whoRunsNothingPlansNothing() {
        TEACHER.asks().body(weekly()).post("/v1/activity-series").then().statusCode(404);
    }

    @Test
    void theOfficerAboveMayChangeIt() {
        var id = planned();
        TOWN_OFFICER.asks().header("If-Match", etag(id)).body(Map.of("place", "党群服务中心")).patch("/v1/activity-series/" + id).then().statusCode(200);
        TOWN_OFFICER.asks().get("/v1/activities?seriesId=" + id).then().body("items.place", everyItem(is("党群服务中心")));
    }

    @Test
    void changesAreOnRecord() {
        var id = planned();
        changed(id, "", Map.of("title", "联学党课"));
        VILLAGE_BRANCH.asks().get("/v1/activity-series/" + id + "/audit-events").then().statusCode(200).body("items.action", contains("CHANGE", "CREATE"));
    }

    @Test
    void nobodyReadsNothing() {
        nobody().get("/v1/activity-series").then().statusCode(401);
    }

    @Test
    void oneKeyMakesOneSeries() {
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) asked(VILLAGE_BRANCH, key);
        VILLAGE_BRANCH.asks().get("/v1/activity-series?pairingId=" + pairing).then().body("items", hasSize(1));
    }

    private void asked(Identity who, String key) {
        who.asks().header("Idempotency-Key", key).body(weekly()).post("/v1/activity-series").then().statusCode(201);
    }
}
